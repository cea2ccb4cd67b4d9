import type { FieldId } from '../model/index.ts'
import { problem } from '../model/index.ts'
import { typedClaims, vetoClaims, type Typed } from '../profile/edit.ts'
import { withClaims } from '../profile/profile.ts'
import { draftOf } from '../profile/draft.ts'
import { database, type Database } from '../storage/database.ts'
import { writeEach, type Pace } from '../storage/writing-each.ts'
import { attempted } from './outcome.ts'

/** Sets a company field to the same value in many profiles, atomically and in one undoable step. */
export async function setFieldOfMany(
  ids: readonly string[],
  field: FieldId,
  value: string | Pick<Typed, 'value' | 'parts'>,
  now: Date,
  commandId: string,
  pace: Pace = {},
  db: Database = database,
) {
  const at = now.toISOString()
  const said = typeof value === 'string' ? { value } : value
  const typed: Typed = { subject: 'company', field, ...said, value: said.value.trim() }
  if (typed.value === '') return problem('nothingToDo')
  return attempted(() =>
    writeEach(
      { id: commandId, label: 'editedProfiles', at },
      ids,
      (profile) => {
        const claims = typedClaims(profile, typed, at)
        return claims.length === 0 ? profile : withClaims(profile, claims, at)
      },
      pace,
      db,
    ),
  )
}

/** Removes a tag from many profiles. */
export async function removeTagOfMany(
  ids: readonly string[],
  tag: string,
  now: Date,
  commandId: string,
  pace: Pace = {},
  db: Database = database,
) {
  const at = now.toISOString()
  return attempted(() =>
    writeEach(
      { id: commandId, label: 'editedProfiles', at },
      ids,
      (profile) => {
        const here = draftOf(profile).fields['company.tag']?.standing.find(({ value }) => value === tag)
        if (!here) return profile
        return withClaims(
          profile,
          vetoClaims(profile, { subject: 'company', field: 'company.tag', key: here.key }, at),
          at,
        )
      },
      pace,
      db,
    ),
  )
}
