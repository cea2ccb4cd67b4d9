import type { Claim, FieldDefinition, FieldId, Problem, Profile } from '../model/index.ts'
import { problem } from '../model/index.ts'
import {
  personClaims,
  preferClaims,
  removePersonClaims,
  signed,
  typedClaims,
  vetoClaims,
  type Typed,
  type ValueAddress,
} from '../profile/edit.ts'
import { withOption } from '../profile/vocabulary.ts'
import { withClaims } from '../profile/profile.ts'
import { database, type ChangeLabel, type Database } from '../storage/database.ts'
import type { Redefine } from '../storage/definitions.ts'
import { readAuthor } from '../storage/author.ts'
import { marksOf } from '../profile/forget.ts'
import { isNeverPerson, personNamed } from '../profile/never.ts'
import { readNeverList } from '../storage/suppressions.ts'
import { write } from '../storage/writing.ts'
import { attempted, type Outcome } from './outcome.ts'

/**
 * Sets the rep's own value in a field of the company (`subject: 'company'`) or a person (`PersonView.id`). `replaces` is the
 * `Value.key` of the value edited in place; omit it to add one. Typed values always win.
 */
export async function typeValue(
  profileId: string,
  typed: Typed,
  now: Date,
  commandId: string,
  db: Database = database,
): Promise<Outcome> {
  return typeValues(profileId, [typed], now, commandId, db)
}

/** Sets several values in one undoable step: an interview, or a new stage with its date. Blank ones are skipped. */
export async function typeValues(
  profileId: string,
  typed: readonly Typed[],
  now: Date,
  commandId: string,
  db: Database = database,
): Promise<Outcome> {
  const said = typed.filter(({ value }) => value.trim() !== '')
  if (said.length === 0) return problem('nothingToDo')
  return edit(
    { profileId, now, commandId, db },
    'typedValue',
    (profile, at) => said.flatMap((one) => typedClaims(profile, one, at)),
    (definitions) => definitions.flatMap((one) => withTyped(one, said)),
  )
}

/** Deletes a value from the draft; pages do not bring it back, typing it again does. */
export async function vetoValue(
  profileId: string,
  address: ValueAddress,
  now: Date,
  commandId: string,
  db: Database = database,
): Promise<Outcome> {
  return edit({ profileId, now, commandId, db }, 'deletedValue', (profile, at) =>
    vetoClaims(profile, address, at),
  )
}

/** Chooses one of several conflicting values, until the rep chooses or types another. */
export async function preferValue(
  profileId: string,
  address: ValueAddress,
  now: Date,
  commandId: string,
  db: Database = database,
): Promise<Outcome> {
  return edit({ profileId, now, commandId, db }, 'preferredValue', (profile, at) =>
    preferClaims(profile, address, at),
  )
}

/** Adds a person by hand, with any of the person fields. */
export async function addPerson(
  profileId: string,
  person: Readonly<Partial<Record<FieldId, string>>> & { readonly 'person.name': string },
  now: Date,
  commandId: string,
  db: Database = database,
): Promise<Outcome | Problem<'neverCollect'>> {
  if (person['person.name'].trim() === '') return problem('nothingToDo')
  const row = await db.profiles.get(profileId)
  const named = personNamed(person)
  const never = await readNeverList(db)
  if (row && (await isNeverPerson(named, never, marksOf(named, row)))) return problem('neverCollect')
  return edit({ profileId, now, commandId, db }, 'addedPerson', (_, at) => personClaims(person, at).claims)
}

/** Removes a person (`PersonView.id`); pages that name them do not bring them back. */
export async function removePerson(
  profileId: string,
  personId: string,
  now: Date,
  commandId: string,
  db: Database = database,
): Promise<Outcome> {
  return edit({ profileId, now, commandId, db }, 'removedPerson', (profile, at) =>
    removePersonClaims(profile, personId, at),
  )
}

export async function addTag(
  profileId: string,
  tag: string,
  now: Date,
  commandId: string,
  db: Database = database,
): Promise<Outcome> {
  return typeValue(profileId, { subject: 'company', field: 'company.tag', value: tag }, now, commandId, db)
}

/** A value typed into a custom choice field is added to its list. */
function withTyped(definition: FieldDefinition, typed: readonly Typed[]) {
  const { id, options } = definition
  if (!options) return []
  const values = typed.flatMap(({ field, value }) => (field === id ? [value.trim()] : []))
  return values.length === 0 ? [] : [{ id, after: values.reduce(withOption, definition) }]
}

/** One command on one profile. */
interface Command {
  readonly profileId: string
  readonly now: Date
  readonly commandId: string
  readonly db: Database
}

/** Adds claims to a profile, signed by their author, in one transaction; `redefining` changes field definitions with them. */
async function edit(
  { profileId, now, commandId, db }: Command,
  label: ChangeLabel,
  claims: (profile: Profile, at: string) => readonly Claim[],
  redefining?: Redefine,
): Promise<Outcome> {
  const at = now.toISOString()
  return attempted(async () => {
    const author = await readAuthor(db)
    const written = await write(
      { id: commandId, label, at },
      [profileId],
      (rows) => {
        const row = rows.get(profileId)
        if (!row) return problem('noSuchProfile', profileId)
        const added = signed(claims(row, at), author)
        return added.length === 0
          ? problem('nothingToDo')
          : new Map([[profileId, withClaims(row, added, at)]])
      },
      db,
      'refuse',
      redefining,
    )
    return written.ok ? { ...written, profileId } : written
  })
}
