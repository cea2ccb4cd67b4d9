import { database, type Database } from './database.ts'

const AUTHOR = 'author'
const LONGEST = 60

/** The rep's name, which signs judgements and notes; '' if not set. */
export async function readAuthor(db: Database = database): Promise<string> {
  return authorIn((await db.settings.get(AUTHOR))?.value)
}

function authorIn(value: unknown): string {
  return typeof value === 'string' ? value.trim().slice(0, LONGEST) : ''
}

export async function putAuthor(name: string, db: Database = database): Promise<void> {
  await db.settings.put({ key: AUTHOR, value: authorIn(name) })
}
