import { placeOf } from '../profile/identity.ts'
import { typedClaims } from '../profile/edit.ts'
import { emptyProfile, withClaims, withReading } from '../profile/profile.ts'
import { tickedPeople } from '../profile/ticked.ts'
import { sampleReadings } from '../sample/companies.ts'
import { database, type Database } from '../storage/database.ts'
import { write, type WriteProblem, type Written } from '../storage/writing.ts'
import { deleteProfiles } from './delete-profiles.ts'
import { attempted, type StoreProblem } from './outcome.ts'

/** Profile ids of the sample companies. */
export const sampleIds: readonly string[] = sampleReadings.map((reading) => placeOf(reading).profileId)

/** Files the sample companies, each tagged `tag`; existing ones are not changed. */
export async function addSample(
  tag: string,
  now: Date,
  commandId: string,
  db: Database = database,
): Promise<Written | StoreProblem> {
  const at = now.toISOString()
  return attempted(() =>
    write(
      { id: commandId, label: 'addedSample', at },
      sampleIds,
      (rows) =>
        new Map(
          sampleReadings.flatMap((reading, place) => {
            const id = sampleIds[place]!
            if (rows.get(id)) return []
            const read = withReading(
              emptyProfile(id, [reading.domain], at),
              reading,
              tickedPeople(reading),
              at,
            )
            const tagged = typedClaims(read, { subject: 'company', field: 'company.tag', value: tag }, at)
            return [[id, withClaims(read, tagged, at)] as const]
          }),
        ),
      db,
    ),
  )
}

/** Removes the sample companies and nothing else. */
export async function removeSample(
  now: Date,
  commandId: string,
  db: Database = database,
): Promise<
  Extract<Written, { ok: true }> | WriteProblem | { ok: false; problem: 'calledOff' } | StoreProblem
> {
  return deleteProfiles(sampleIds, now, commandId, db)
}
