import type { Json } from '../../model/index.ts'
import type { Beside, Steps, Write } from '../connector.ts'
import { call, PARTNER } from './odoo-call.ts'
import { list, member, object } from './json.ts'

/**
 * Odoo treats the addresses of a company and of its contacts (`type` is "contact") as one: a write to one is copied to the
 * others, and a contact that joins a company without an address passes its own on. Nobody approved those copies, and an undo
 * would not remove them.
 */
export const ADDRESS = ['street', 'street2', 'zip', 'city', 'state_id', 'country_id'] as const
/** Read from a partner just before it is changed, under names that no field has. */
export const TYPE = '@type'
export const OWN = '@address'
const CONTACTS = '@contacts'
const MOST_CONTACTS = 200

/** Type and address of a partner, in addition to its values. */
export const addressOf = (row: Json) => ({ [TYPE]: member(row, 'type') ?? null, [OWN]: partsOf(row) })

/** What changing a person's company means for their address: a copied address is removed with the association. */
export function tied(companyId: string | undefined, standing: Write['standing'] = {}): Record<string, Json> {
  if (companyId === undefined) return {}
  if (companyId !== '') return { parent_id: Number(companyId) }
  return { parent_id: false, ...(standing[TYPE] === 'contact' ? Object.fromEntries(ADDRESS.map((name) => [name, false])) : {}) } // prettier-ignore
}

/** A person with an address of their own keeps it when they join a company, by becoming a contact of another type. */
export function keptApart({ companyId, standing = {} }: Write): Beside[] {
  const joins = companyId !== undefined && companyId !== ''
  return joins && standing[TYPE] === 'contact' && isSome(standing[OWN]) ? [{ field: 'type', before: 'contact', after: 'other' }] : [] // prettier-ignore
}

/** The contacts of companies whose address is to be changed, with their own addresses. */
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

/** Address parts that must not be changed, since contacts with an address of their own would lose it to the company's. */
export function keptParts({ values, standing, elsewhere }: Write): string[] {
  const own = JSON.stringify(standing?.[OWN] ?? null)
  const contacts = elsewhere?.[CONTACTS] ?? []
  const others = contacts.filter((parts) => isSome(parts) && JSON.stringify(parts) !== own)
  return others.length === 0 ? [] : ADDRESS.filter((name) => name in values)
}

/** The filled parts; a row of a list by its id. */
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
