import {
  LONGEST_LIST,
  LONGEST_NAME,
  problem,
  type CustomFieldId,
  type CustomType,
  type FieldDefinition,
  type Problem,
} from '../model/index.ts'
import { isCalled, withRenamed, withRenamedOption } from '../profile/vocabulary.ts'
import { database, type ChangeLabel, type Database } from '../storage/database.ts'
import { readDefinitions, type Redefine } from '../storage/definitions.ts'
import { write, type Written } from '../storage/writing.ts'
import { foldKey } from '../text/fold.ts'
import { hash } from '../text/hash.ts'
import { attempted, type StoreProblem } from './outcome.ts'

/** The definition of a new field. */
export interface NewField {
  readonly about: 'company' | 'person'
  readonly type: CustomType
  readonly name: string
  readonly unit?: string
  readonly options?: readonly string[]
}

export type DefinitionProblem = Problem<'fieldExists' | 'fieldNeedsName'> | StoreProblem
type Answer = Written | DefinitionProblem

/** Defines a field; it appears at once in panel, table, filters and exports. Refused if the name is taken. */
export async function defineField(
  wish: NewField,
  now: Date,
  commandId: string,
  db: Database = database,
): Promise<
  (Extract<Written, { ok: true }> & { readonly field: CustomFieldId }) | Exclude<Answer, { ok: true }>
> {
  const name = wish.name.trim().slice(0, LONGEST_NAME)
  if (foldKey(name) === '') return problem('fieldNeedsName')
  const field: CustomFieldId = `custom.${wish.about}.${wish.type}.${hash('field', commandId)}`
  const { definitions } = await readDefinitions(db)
  if (definitions.some((one) => one.id !== field && about(one) === wish.about && isCalled(one.name, name)))
    return problem('fieldExists', name)
  const unit = wish.unit?.trim().slice(0, 20) ?? ''
  const after: FieldDefinition = {
    id: field,
    name,
    ...(wish.type === 'number' && unit !== '' ? { unit } : {}),
    ...(wish.type === 'choice' || wish.type === 'choices' ? { options: listOf(wish.options ?? []) } : {}),
    createdAt: now.toISOString(),
  }
  const written = await change('definedField', () => [{ id: field, after }], now, commandId, db)
  return written.ok ? { ...written, field } : written
}

/** Changes a field's name, unit or options; its values stay. */
export async function changeField(
  field: CustomFieldId,
  wish: Partial<Pick<NewField, 'name' | 'unit' | 'options'>>,
  now: Date,
  commandId: string,
  db: Database = database,
): Promise<Answer> {
  const name = wish.name?.trim().slice(0, LONGEST_NAME)
  if (name !== undefined && foldKey(name) === '') return problem('fieldNeedsName')
  return change(
    'changedField',
    (definitions) =>
      definitions.flatMap((one) =>
        one.id === field
          ? [
              {
                id: field,
                after: {
                  ...one,
                  ...(name === undefined ? {} : { name }),
                  ...(wish.unit === undefined ? {} : { unit: wish.unit.trim().slice(0, 20) }),
                  ...(wish.options === undefined ? {} : { options: listOf(wish.options) }),
                },
              },
            ]
          : [],
      ),
    now,
    commandId,
    db,
  )
}

/** Removes a field. Drafts keep its values, so that Undo, or a file with its definition, brings everything back. */
export async function deleteField(
  field: CustomFieldId,
  now: Date,
  commandId: string,
  db: Database = database,
): Promise<Answer> {
  return change('deletedField', () => [{ id: field }], now, commandId, db)
}

/**
 * Renames a value of a list, in the list and in every draft; if the new name is already in the list, the two are merged. One
 * undoable step.
 */
export async function renameOption(
  field: CustomFieldId,
  from: string,
  wish: string,
  now: Date,
  commandId: string,
  db: Database = database,
): Promise<Answer> {
  const to = wish.trim().slice(0, LONGEST_NAME)
  if (foldKey(to) === '' || from === to) return problem('nothingToDo')
  const at = now.toISOString()
  return attempted(async () => {
    const listed = await db.listed.toArray()
    const ids = listed.flatMap(({ id, custom }) => (custom?.[field] ? [id] : []))
    return write(
      { id: commandId, label: 'renamedOption', at },
      ids,
      (rows) =>
        new Map(
          [...rows].flatMap(([id, row]) => (row ? [[id, withRenamed(row, { field, from, to }, at)]] : [])),
        ),
      db,
      'leave',
      (definitions) =>
        definitions.flatMap((one) =>
          one.id === field ? [{ id: field, after: withRenamedOption(one, { field, from, to }) }] : [],
        ),
    )
  })
}

/** The stored form of a list's values: trimmed, without blanks, and without duplicates that differ only in spelling. */
export function listOf(values: readonly string[]): string[] {
  const once = new Map<string, string>()
  for (const value of values) {
    const words = value.trim().slice(0, LONGEST_NAME)
    const key = foldKey(words)
    if (key !== '' && !once.has(key)) once.set(key, words)
  }
  return [...once.values()].slice(0, LONGEST_LIST)
}

const about = ({ id }: FieldDefinition) => id.split('.')[1]

async function change(
  label: ChangeLabel,
  redefining: Redefine,
  now: Date,
  commandId: string,
  db: Database,
): Promise<Answer> {
  return attempted(() =>
    write({ id: commandId, label, at: now.toISOString() }, [], () => new Map(), db, 'refuse', redefining),
  )
}
