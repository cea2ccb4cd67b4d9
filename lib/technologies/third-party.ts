import type { Observation, TechnologyCategory, ThirdPartyRow } from '../model/index.ts'
import { registrableDomain } from '../text/domain.ts'
import { addressOf } from './address.ts'

const CATEGORIES: Readonly<Record<string, TechnologyCategory>> = {
  ad: 'advertising',
  analytics: 'analytics',
  marketing: 'marketing-automation',
  'customer-success': 'support',
  'consent-provider': 'consent',
  'tag-manager': 'tag-manager',
}

export interface Contacted {
  readonly name: string
  readonly category: TechnologyCategory
  /** The address by which the page reached the service. */
  readonly proof: string
}

/**
 * Services that the page runs a script or frame of, by the host alone. Weaker than a curated product: it says that the
 * service was contacted. Addresses in `explained` are those that curated products account for already.
 */
export function contacted(
  seen: Observation,
  rows: ReadonlyMap<string, ThirdPartyRow>,
  explained: ReadonlySet<string>,
): Contacted[] {
  const own = registrableDomain(seen.url)
  const found = new Map<string, Contacted>()
  for (const { kind, url } of seen.resources) {
    if (kind !== 'script' && kind !== 'frame' && kind !== 'loaded') continue
    const host = addressOf(url)?.host
    if (!host || explained.has(host) || host === own || host.endsWith(`.${own}`)) continue
    const row = rowOf(host, rows)
    const category = row && CATEGORIES[row[2]]
    if (row && category && !found.has(row[1]))
      found.set(row[1], { name: row[1], category, proof: url.slice(0, 200) })
  }
  return [...found.values()]
}

export function thirdPartiesOf(rows: readonly ThirdPartyRow[]): ReadonlyMap<string, ThirdPartyRow> {
  return new Map(rows.map((row) => [row[0], row]))
}

function rowOf(host: string, rows: ReadonlyMap<string, ThirdPartyRow>): ThirdPartyRow | undefined {
  for (let at = 0; at >= 0; at = host.indexOf('.', at) + 1 || -1) {
    const row = rows.get(host.slice(at))
    if (row) return row
  }
  return undefined
}
