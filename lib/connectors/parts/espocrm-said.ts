import type { CrmAnswer, CrmObject, Json, RemoteField } from '../../model/index.ts'
import type { Steps } from '../connector.ts'
import { labelFrom } from './cells.ts'
import { API, ENTITY } from './espocrm-objects.ts'
import { member, text } from './json.ts'

/** What the server reports about itself: labels of fields and options in the user's language, and its default currency. */
export interface Said {
  field(name: string): string | undefined
  option(name: string, definition: Json, value: string): string | undefined
  readonly currency: string
}

/** Labels: `{Account: {fields: {name: label}, options: {name: {value: label}}}, Global: …}`. Some servers return none. */
export function* words(): Steps<CrmAnswer> {
  return yield { method: 'GET', path: `${API}/I18n` }
}

export function saidBy({ status, body }: CrmAnswer, user: Json | undefined, kind: CrmObject): Said {
  const all = status < 300 ? body : undefined
  const at = (...path: readonly string[]) => path.reduce<Json | undefined>(member, all)
  const spoken = (...paths: readonly (readonly string[])[]) => paths.map((path) => text(at(...path)).trim()).find((label) => label !== '') // prettier-ignore
  return {
    currency: text(member(member(user, 'settings'), 'defaultCurrency')),
    field: (name) => spoken([ENTITY[kind], 'fields', name], ['Global', 'fields', name]),
    option: (name, definition, value) => {
      const borrowed = text(member(definition, 'translation')).split('.')
      const [entity = '', field = ''] = text(member(definition, 'optionsReference')).split('.')
      const from = borrowed.length === 3 ? borrowed : [entity, 'options', field]
      return spoken(
        [...from, value],
        [ENTITY[kind], 'options', name, value],
        ['Global', 'options', name, value],
      )
    },
  }
}

/** Adds the name to labels that several fields of an entity share. */
export function toldApart(fields: readonly RemoteField[]): RemoteField[] {
  const counts = new Map<string, number>()
  for (const { label } of fields) counts.set(label, (counts.get(label) ?? 0) + 1)
  return fields.map((field) => (counts.get(field.label) === 1 ? field : { ...field, label: `${field.label} (${labelFrom(field.name)})` })) // prettier-ignore
}
