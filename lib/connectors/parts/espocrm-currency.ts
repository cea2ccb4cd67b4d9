import type { CrmObject, Json } from '../../model/index.ts'
import type { Site, Write } from '../connector.ts'

/**
 * The currency to send with an amount: the server sets its default only on new records, and refuses an amount for an existing
 * record without a currency. Removing an amount removes its currency; replacing one keeps it.
 */
export function currencyOf(site: Site, kind: CrmObject, name: string, write: Write): Record<string, Json> {
  const currency = site.schema[kind].find((field) => field.name === name)?.currency
  const value = write.values[name] ?? null
  const before = write.standing?.[name] ?? null
  if (currency === undefined || (value !== null && before !== null)) return {}
  return { [`${name}Currency`]: value === null ? null : currency }
}
