import { problem, type FieldId, type Problem, type TurnedOn, type Visibility } from '../model/index.ts'
import { isPersonal } from '../profile/catalogue.ts'
import { putAuthor } from '../storage/author.ts'
import { database, type Database } from '../storage/database.ts'
import { changeDefinitions, putTurnedOn, putVisibility } from '../storage/definitions.ts'

/**
 * Turns a personal field on. Age, education and income require a reason, which is stored with the date; a birthday does not.
 */
export async function turnOn(
  field: FieldId,
  reason: string,
  now: Date,
  db: Database = database,
): Promise<{ readonly ok: true } | Problem<'needsReason'>> {
  const given = reason.trim().slice(0, 300)
  if (!isPersonal(field)) return { ok: true }
  if (given === '' && field !== 'person.birthday') return problem('needsReason')
  const on = { reason: given, at: now.toISOString() }
  await changeDefinitions(({ turnedOn }) => putTurnedOn({ ...turnedOn, [field]: on }, db), db)
  return { ok: true }
}

/** Turns it off: existing values stay, hidden, until they are deleted. */
export async function turnOff(field: FieldId, db: Database = database): Promise<void> {
  const without = (on: TurnedOn) => Object.fromEntries(Object.entries(on).filter(([id]) => id !== field))
  await changeDefinitions(({ turnedOn }) => putTurnedOn(without(turnedOn), db), db)
}

/** Sets the visibility of a field. */
export async function setVisibility(
  field: FieldId,
  visibility: Visibility,
  db: Database = database,
): Promise<void> {
  await changeDefinitions((known) => putVisibility({ ...known.visibility, [field]: visibility }, db), db)
}

/** The author's name on judgements and notes. */
export async function setAuthor(name: string, db: Database = database): Promise<void> {
  await putAuthor(name, db)
}
