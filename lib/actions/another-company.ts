import { problem, type Reading } from '../model/index.ts'
import { allowedReading } from '../profile/never.ts'
import { emptyProfile, mergedProfile, withReading } from '../profile/profile.ts'
import { separated } from '../profile/separate.ts'
import { tickedPeople } from '../profile/ticked.ts'
import { database, type Database } from '../storage/database.ts'
import { profileById } from '../storage/queries.ts'
import { readNeverList } from '../storage/suppressions.ts'
import { write } from '../storage/writing.ts'
import { attempted, type Outcome } from './outcome.ts'

/**
 * The rep assigns a page to another company than the profile it joined, existing or new. What was filed from that site moves
 * with it, the current page is filed there, and later pages of the site follow, so that the wrong match does not recur. One
 * step of the undo log.
 */
export async function anotherCompany(
  reading: Reading,
  fromId: string,
  into: { readonly profileId: string } | 'new',
  now: Date,
  commandId: string,
  db: Database = database,
): Promise<Outcome> {
  const at = now.toISOString()
  return attempted(async () => {
    const from = await profileById(fromId, db)
    if (!from || !('id' in from)) return problem('noSuchProfile', fromId)
    const foreseen = separated(from, reading, at)
    const targetId = into === 'new' ? foreseen.ownId : into.profileId
    if (targetId === fromId) return problem('nothingToDo')
    const allowed = await allowedReading(reading, await readNeverList(db), from.domains)
    const written = await write(
      { id: commandId, label: 'splitProfile', at },
      [fromId, targetId],
      (rows) => {
        const here = rows.get(fromId)
        const there = rows.get(targetId)
        if (!here || (into !== 'new' && !there)) return problem('noSuchProfile', here ? targetId : fromId)
        const { scope, stays, leaves } = separated(here, reading, at)
        const start = there ?? emptyProfile(targetId, [], at)
        const sites = scope === '' ? [] : [scope]
        const whole = leaves ? mergedProfile(start, { ...leaves, domains: [] }, at) : start
        const owner = { ...whole, domains: [...new Set([...whole.domains, ...sites])].sort() }
        return new Map([
          [fromId, stays],
          [targetId, withReading(owner, allowed, tickedPeople(allowed), at, scope !== '')],
        ])
      },
      db,
    )
    return written.ok ? { ...written, profileId: targetId } : written
  })
}
