import { isOverdue } from '../privacy/retention.ts'
import { draftOf } from '../profile/draft.ts'
import { database, type Database } from '../storage/database.ts'
import { isDamaged } from '../storage/parse.ts'
import { profilesByIds } from '../storage/queries.ts'
import { readRetention } from './limits.ts'

/** A person kept longer than the limit allows, proposed for deletion. */
export interface OverduePerson {
  readonly profileId: string
  readonly company: string
  readonly person: string
  readonly name: string
  readonly capturedAt: string
}

/** All people past the retention limit, oldest first. Profiles without people are not read. */
export async function overduePeople(now: Date, db: Database = database): Promise<OverduePerson[]> {
  const { days } = await readRetention(db)
  const ids = (await db.listed.toArray()).filter(({ people }) => people > 0).map(({ id }) => id)
  const found: OverduePerson[] = []
  for await (const rows of profilesByIds(ids, db))
    for (const row of rows) {
      if (isDamaged(row)) continue
      const draft = draftOf(row)
      for (const { id, name, capturedAt } of draft.people)
        if (isOverdue({ capturedAt }, now, days))
          found.push({ profileId: row.id, company: draft.name, person: id, name, capturedAt })
    }
  return found.sort((a, b) => (a.capturedAt < b.capturedAt ? -1 : 1))
}
