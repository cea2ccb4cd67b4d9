import {
  fieldDefinitionSchema,
  type CustomFieldId,
  visibilityChoicesSchema,
  optionListsSchema,
  storedTemplatesSchema,
  type Option,
  type OptionLists,
  turnedOnSchema,
  type StoredTemplates,
  type TurnedOn,
  type FieldDefinition,
  type VisibilityChoices,
} from '../model/index.ts'
import { database, type Database } from './database.ts'
import type { Redefinition } from './rows.ts'

/** The rep's field definitions and settings. */
export interface FieldKnowledge {
  /** Oldest first, which is also display order. */
  readonly definitions: readonly FieldDefinition[]
  readonly visibility: VisibilityChoices
  readonly turnedOn: TurnedOn
  readonly templates: StoredTemplates
  /** Pain point lists changed by the rep, by industry. */
  readonly painPoints: OptionLists
  /** The rep's list of industry codes; undefined: the built-in one. */
  readonly industryCodes?: readonly Option[]
}

const TEMPLATES = 'templates'
const TURNED_ON = 'turnedOn'
const PAIN_POINTS = 'painPoints'
const INDUSTRY_CODES = 'industryCodes'
/** Key of the only list under that setting. */
const CODES = 'codes'

const VISIBILITY = 'visibility'

/** Unreadable definitions and settings are omitted; values of their fields stay. */
export async function readDefinitions(db: Database = database): Promise<FieldKnowledge> {
  const [rows, [setting, on, templates, painPoints, industryCodes]] = await Promise.all([
    db.customFields.toArray(),
    db.settings.bulkGet([VISIBILITY, TURNED_ON, TEMPLATES, PAIN_POINTS, INDUSTRY_CODES]),
  ])
  const definitions = rows.flatMap((row) => {
    const read = fieldDefinitionSchema.safeParse(row)
    return read.success ? [read.data] : []
  })
  const choices = visibilityChoicesSchema.safeParse(setting?.value ?? {})
  return {
    definitions: definitions.sort((a, b) => (a.createdAt + a.id < b.createdAt + b.id ? -1 : 1)),
    visibility: choices.success ? choices.data : {},
    turnedOn: parsedOr({}, turnedOnSchema.safeParse(on?.value)),
    templates: parsedOr({ own: [], hidden: {} }, storedTemplatesSchema.safeParse(templates?.value)),
    painPoints: parsedOr({}, optionListsSchema.safeParse(painPoints?.value)),
    ...codesIn(parsedOr({}, optionListsSchema.safeParse(industryCodes?.value))),
  }
}

/** Reads and writes in one transaction, so that of two quick changes neither is lost. */
export async function changeDefinitions(
  write: (known: FieldKnowledge) => Promise<void>,
  db: Database,
): Promise<void> {
  await db.transaction('rw', [db.settings, db.customFields], async () => write(await readDefinitions(db)))
}

function codesIn({ [CODES]: codes }: OptionLists): Pick<FieldKnowledge, 'industryCodes'> {
  return codes ? { industryCodes: codes as readonly Option[] } : {}
}

/** Changes definitions: pure and synchronous, run inside the transaction. Omitted definitions stay as they are. */
export type Redefine = (definitions: readonly FieldDefinition[]) => readonly Omit<Redefinition, 'before'>[]

/** Inside the caller's transaction: writes definitions and returns their previous state. */
export async function redefine(db: Database, change: Redefine): Promise<Redefinition[]> {
  const stored = new Map((await readDefinitions(db)).definitions.map((one) => [one.id, one]))
  const changed = change([...stored.values()]).map(({ id, after }): Redefinition => {
    const before = stored.get(id)
    return { id, ...(before ? { before } : {}), ...(after ? { after } : {}) }
  })
  const touched = changed.filter(({ before, after }) => !sameDefinition(before, after))
  await put(
    db,
    touched.map(({ id, after }) => [id, after]),
  )
  return touched
}

/** Inside the caller's transaction: whether the definitions are still as the change left them. */
export async function areUnchanged(db: Database, changed: readonly Redefinition[]): Promise<boolean> {
  const now = await db.customFields.bulkGet(changed.map(({ id }) => id))
  return changed.every(({ after }, at) => sameDefinition(now[at], after))
}

export async function revertDefinitions(db: Database, changed: readonly Redefinition[]): Promise<void> {
  await put(
    db,
    changed.map(({ id, before }) => [id, before]),
  )
}

async function put(
  db: Database,
  rows: readonly (readonly [CustomFieldId, FieldDefinition | undefined])[],
): Promise<void> {
  await db.customFields.bulkPut(rows.flatMap(([, row]) => (row ? [row] : [])))
  await db.customFields.bulkDelete(rows.flatMap(([id, row]) => (row ? [] : [id])))
}

const sameDefinition = (a: FieldDefinition | undefined, b: FieldDefinition | undefined) =>
  words(a) === words(b)

function words(one: FieldDefinition | undefined): string {
  return one ? JSON.stringify([one.id, one.name, one.unit, one.options, one.createdAt]) : ''
}

function parsedOr<T>(otherwise: T, read: { readonly success: boolean; readonly data?: T }): T {
  return read.success && read.data !== undefined ? read.data : otherwise
}

export async function putTurnedOn(turnedOn: TurnedOn, db: Database = database): Promise<void> {
  await db.settings.put({ key: TURNED_ON, value: turnedOn })
}

export async function putTemplates(templates: StoredTemplates, db: Database = database): Promise<void> {
  await db.settings.put({ key: TEMPLATES, value: templates })
}

export async function putPainPoints(lists: OptionLists, db: Database = database): Promise<void> {
  await db.settings.put({ key: PAIN_POINTS, value: lists })
}

/** Undefined restores the built-in list. */
export async function putIndustryCodes(
  codes: readonly Option[] | undefined,
  db: Database = database,
): Promise<void> {
  await db.settings.put({ key: INDUSTRY_CODES, value: codes ? { [CODES]: codes } : {} })
}

export async function putVisibility(choices: VisibilityChoices, db: Database = database): Promise<void> {
  await db.settings.put({ key: VISIBILITY, value: choices })
}
