import type { Json } from '../../model/index.ts'
import type { Steps, Write } from '../connector.ts'
import { call, PARTNER } from './odoo-call.ts'
import { list, member, object } from './json.ts'

/**
 * Odoo holds the address of a company and of its contacts (`type` is "contact") to be one: what is written to the one is copied to the
 * others, and a contact that joins a company brings its address along where the company has none. Nobody asked for those copies, and an
 * undo would not take them back.
 */
export const ADDRESS = ['street', 'street2', 'zip', 'city', 'state_id', 'country_id'] as const
/** What is read of a partner just before it is changed, under names that no field has. */
export const TYPE = '@type'
export const OWN = '@address'
const CONTACTS = '@contacts'
const MOST_CONTACTS = 200

/** Type and address of a partner, beside its values. */
export const addressOf = (row: Json) => ({ [TYPE]: member(row, 'type') ?? null, [OWN]: partsOf(row) })

/** What a change of the company of a person has to say beside: who has an address of their own keeps it, and a copy goes with the tie. */
export function tied(companyId: string | undefined, standing: Write['standing'] = {}): Record<string, Json> {
  if (companyId === undefined) return {}
  const { [TYPE]: type } = standing
  if (companyId !== '')
    return { parent_id: Number(companyId), ...(type === 'contact' && isSome(standing[OWN]) ? { type: 'other' } : {}) } // prettier-ignore
  if (type === 'other') return { parent_id: false, type: 'contact' }
  return { parent_id: false, ...(type === 'contact' ? Object.fromEntries(ADDRESS.map((name) => [name, false])) : {}) } // prettier-ignore
}

/** The contacts of companies whose address is to be changed, with what they have of one. */
export function* contactsOf(
  writes: readonly Write[],
): Steps<Map<string, Readonly<Record<string, readonly Json[]>>>> {
  const found = new Map<string, Readonly<Record<string, readonly Json[]>>>()
  for (const { key, id, values } of writes) {
    if (id === undefined || !ADDRESS.some((name) => name in values)) continue
    const domain = [['parent_id', '=', Number(id)], ['type', '=', 'contact']] // prettier-ignore
    const { status, body } = yield call(PARTNER, 'search_read', {
      domain,
      fields: ADDRESS,
      limit: MOST_CONTACTS,
    })
    if (status < 300) found.set(key, { [CONTACTS]: list(body).map(partsOf) })
  }
  return found
}

/** Parts of an address that stay as they are, since contacts with an address of their own would lose it to the company's. */
export function keptParts({ values, standing, elsewhere }: Write): string[] {
  const own = JSON.stringify(standing?.[OWN] ?? null)
  const contacts = elsewhere?.[CONTACTS] ?? []
  const others = contacts.filter((parts) => isSome(parts) && JSON.stringify(parts) !== own)
  return others.length === 0 ? [] : ADDRESS.filter((name) => name in values)
}

/** Parts that are filled, a row of a list by its number. */
function partsOf(row: Json): Record<string, Json> {
  return Object.fromEntries(
    ADDRESS.flatMap((name) => {
      const value = member(row, name)
      const plain = Array.isArray(value) ? (value as readonly Json[])[0] : value
      return plain === undefined || plain === null || plain === false || plain === '' ? [] : [[name, plain]]
    }),
  )
}

const isSome = (parts: Json | undefined) => Object.keys(object(parts)).length > 0
