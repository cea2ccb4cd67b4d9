import { barredPerson, localRecords, personKey, type LocalRecord } from '../../exporting/local.ts'
import { released } from '../../files/release.ts'
import type { Profile } from '../../model/index.ts'
import { draftOf } from '../../profile/draft.ts'
import { withinRetention, type Limits } from '../../profile/leaving.ts'
import { isDamaged } from '../../storage/parse.ts'
import { profilesByIds } from '../../storage/queries.ts'
import { readCatalogue } from '../catalogue.ts'
import { leavingLimits } from '../limits.ts'
import { permitted } from '../released-entries.ts'
import type { Line } from './line.ts'

/** Companies and people of these profiles in the form in which they would be sent, and why some of them are not. */
export async function localsOf(line: Line, ids: readonly string[]): Promise<LocalRecord[]> {
  const { db, gate, now } = line.ports
  const [catalogue, opened] = [await readCatalogue(db), await gate(db)]
  const limits = await leavingLimits(new Date(now()), db)
  const may = permitted(catalogue, 'connector')
  const locals: LocalRecord[] = []
  for await (const rows of profilesByIds(ids, db))
    for (const row of rows) {
      if (isDamaged(row)) continue
      const profile = withinRetention(row, 'connector', limits)
      // Identity is resolved with all data; private fields are removed only afterwards.
      const whole = { profile, draft: draftOf(profile) }
      const records = await localRecords(released(whole, may), whole, opened)
      locals.push(...records, ...overdue(row, records, limits))
    }
  return locals
}

/** People past the retention limit are reported, and nothing about them is looked up. */
function overdue(row: Profile, sent: readonly LocalRecord[], limits: Limits): LocalRecord[] {
  if (withinRetention(row, 'connector', limits) === row) return []
  const keys = new Set(sent.map(({ key }) => key))
  return draftOf(row)
    .people.filter(({ id }) => !keys.has(personKey(row.id, id)))
    .map(({ id, name }) => barredPerson(row.id, id, name, 'retention'))
}
