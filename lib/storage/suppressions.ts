import { suppressionSchema, type Suppression, type SuppressionKind } from '../model/index.ts'
import { domainInAddress } from '../text/web-host.ts'
import { database, type Database } from './database.ts'

/** The current never list. */
export interface NeverList {
  readonly sites: readonly string[]
  readonly mailDomains: readonly string[]
  /** Whether the list has people on it. If not, callers need not compute marks. */
  readonly people: boolean
  /** Whether a person with one of these marks (`personMarks` of lib/profile) is on the list. */
  hasPerson(marks: readonly string[]): Promise<boolean>
}

/** One entry as shown to the rep: a site, a mail domain, or a person at a company. */
export interface NeverEntry {
  readonly group: string
  readonly kind: SuppressionKind
  readonly about: string
  readonly at: string
}

/** Reads the list. Unreadable rows are skipped, so that one damaged row does not disable the others. */
export async function readNeverList(db: Database = database): Promise<NeverList> {
  const rows = await readable(db)
  const people = rows.filter(({ kind }) => kind === 'person')
  const ids = new Set(people.map(({ id }) => id))
  const salts = [...new Set(people.map(({ salt }) => salt))]
  return {
    // Stored by earlier versions as they were typed.
    sites: rows.filter(({ kind }) => kind === 'site').map(({ about }) => domainInAddress(about)),
    mailDomains: rows.filter(({ kind }) => kind === 'mailDomain').map(({ about }) => about),
    people: people.length > 0,
    hasPerson: async (marks) => {
      for (const salt of salts)
        for (const mark of marks) if (ids.has(await hashedMark(salt, mark))) return true
      return false
    },
  }
}

export async function neverEntries(db: Database = database): Promise<NeverEntry[]> {
  const groups = new Map<string, NeverEntry>()
  for (const { group, kind, about, at } of await readable(db)) groups.set(group, { group, kind, about, at })
  return [...groups.values()].sort((a, b) => (a.at < b.at ? 1 : -1))
}

/** Rows for the marks of one person. Call it outside transactions, which do not wait for hashes. */
export async function personRows(
  marks: readonly string[],
  about: string,
  at: string,
): Promise<Suppression[]> {
  const salt = randomHex(32)
  const group = randomHex(8)
  return Promise.all(
    marks.map(
      async (mark) => ({ id: await hashedMark(salt, mark), kind: 'person', about, group, salt, at }) as const,
    ),
  )
}

export function domainRow(kind: 'site' | 'mailDomain', domain: string, at: string): Suppression {
  const id = `${kind}:${domain}`
  return { id, kind, about: domain, group: id, salt: '', at }
}

export async function putSuppressions(rows: readonly Suppression[], db: Database = database): Promise<void> {
  await db.suppressions.bulkPut([...rows])
}

export async function dropSuppressions(group: string, db: Database = database): Promise<void> {
  await db.suppressions.where('group').equals(group).delete()
}

async function readable(db: Database): Promise<Suppression[]> {
  return (await db.suppressions.toArray()).flatMap((row) => {
    const read = suppressionSchema.safeParse(row)
    return read.success ? [read.data] : []
  })
}

/** HMAC-SHA-256 with a salt per person: hashes are not comparable between lists, and do not reveal names without guessing. */
async function hashedMark(salt: string, mark: string): Promise<string> {
  const key = await hmacKey(salt)
  const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(mark))
  return `person:${hex(new Uint8Array(signed))}`
}

const keys = new Map<string, Promise<CryptoKey>>()

function hmacKey(salt: string): Promise<CryptoKey> {
  let key = keys.get(salt)
  if (!key) {
    key = crypto.subtle.importKey('raw', new TextEncoder().encode(salt), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']) // prettier-ignore
    keys.set(salt, key)
  }
  return key
}

function randomHex(bytes: number): string {
  return hex(crypto.getRandomValues(new Uint8Array(bytes)))
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
