import { painPointOptions } from './pain-point-options.ts'
import { optionsOf } from './options.ts'
import {
  fieldIds,
  fieldOf,
  isBuiltIn,
  type BuiltInFieldId,
  type Catalogue,
  type DefinedField,
  type CatalogueField,
  type Destination,
  type FieldDefinition,
  type FieldId,
  type Option,
  type OptionLists,
  type TurnedOn,
  type Visibility,
  type VisibilityChoices,
} from '../model/index.ts'

/**
 * The catalogue of all fields: built in, from templates, defined by the rep. How to use it:
 *
 *     const catalogue = useCatalogue()                     in a component; `useFieldName()(id)` speaks a name
 *     const catalogue = await readCatalogue()              in an action (lib/actions/catalogue.ts)
 *     catalogue.of(claim.field)                            { about, holds, type, group, name?, unit?, options, visibility }
 *     catalogue.fields.filter(({ group }) => …)            columns, filters, criteria: every field is in it
 *     row.custom?.['custom.company.number.k3f9x2']         standing values of a defined field in a list row
 *     mayLeave(catalogue.of(id), 'connector')              before anything leaves; `leaving(profile, …)` does it for a profile
 *
 * Rules that need only `about`, `holds`, `type` or `group` ask `fieldOf(id)` of the model and no catalogue.
 */
export function catalogueOf(
  definitions: readonly FieldDefinition[],
  choices: VisibilityChoices = {},
  templates: readonly DefinedField[] = [],
  turnedOn: TurnedOn = {},
  painPoints: OptionLists = {},
  industryCodes: readonly Option[] = optionsOf('company.industryCode'),
): Catalogue {
  const visible = (id: FieldId) => choices[id] ?? usualVisibility(id)
  const fields = [
    ...fieldIds.map((id) => builtIn(id, visible(id), isPersonal(id) && !turnedOn[id])),
    ...templates.map((one) => ({ ...one, ...fieldOf(one.id), visibility: visible(one.id), off: false })),
    ...definitions.map((one) => defined(one, visible(one.id))),
  ]
  const byId = new Map<FieldId, CatalogueField>(fields.map((field) => [field.id, field]))
  const offer = (id: FieldId, options: readonly Option[]) => byId.set(id, { ...byId.get(id)!, options })
  offer('company.painPoint', painPointOptions(painPoints))
  offer('company.industryCode', industryCodes)
  return { fields: [...byId.values()], of: (id) => byId.get(id) ?? unknown(id, visible(id)) }
}

/** Whether values of a field may go to a destination. The only such rule: exports, clipboard and connectors all apply it. */
export function mayLeave(
  { visibility }: Pick<CatalogueField, 'visibility'>,
  destination: Destination,
): boolean {
  switch (visibility) {
    case 'crm':
      return true
    case 'team':
      return destination !== 'connector'
    case 'private':
      return destination === 'backup'
    case 'never':
      return false
  }
}

function usualVisibility(id: FieldId): Visibility {
  // Personal data is private unless the rep opts in.
  return isPersonal(id) ? 'private' : 'crm'
}

/** Age, education, income, birthday: off by default, and never filled from a page. */
export function isPersonal(id: FieldId): boolean {
  return fieldOf(id).group === 'personal'
}

function builtIn(id: BuiltInFieldId, visibility: Visibility, off: boolean): CatalogueField {
  return { id, ...fieldOf(id), nameKey: `field.${id}`, options: optionsOf(id), visibility, off }
}

function defined({ id, name, unit, options }: FieldDefinition, visibility: Visibility): CatalogueField {
  return {
    id,
    ...fieldOf(id),
    name,
    ...(unit === undefined ? {} : { unit }),
    options: (options ?? []).map((value): Option => ({ value })),
    visibility,
    off: false,
  }
}

function unknown(id: FieldId, visibility: Visibility): CatalogueField {
  return isBuiltIn(id)
    ? builtIn(id, visibility, false)
    : { id, ...fieldOf(id), name: id.split('.').at(-1)!, options: [], visibility, off: false }
}
