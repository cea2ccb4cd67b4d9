import type { CrmObject, Json } from '../../model/index.ts'
import type { Site, Write } from '../connector.ts'

/**
 * The currency that goes with an amount, where one has to go: the server gives its own to new records alone, and refuses an amount
 * without one in a record that had none. An amount that is taken away takes it along; one that is replaced keeps it.
 */
export function currencyOf(site: Site, kind: CrmObject, name: string, write: Write): Record<string, Json> {
  const currency = site.schema[kind].find((field) => field.name === name)?.currency
  const value = write.values[name] ?? null
  const before = write.standing?.[name] ?? null
  if (currency === undefined || (value !== null && before !== null)) return {}
  return { [`${name}Currency`]: value === null ? null : currency }
}
