import { createRequire } from 'node:module'

interface Entity {
  readonly name: string
  readonly category: string
  readonly domains: readonly string[]
}

/** Kinds of service that a seller cares about; content, video, social and plain libraries are left to the curated shelf. */
const KINDS = new Set(['ad', 'analytics', 'marketing', 'customer-success', 'consent-provider', 'tag-manager'])

/**
 * Hosts of known services with the service's name and kind, from the `third-party-web` package (MIT), without its
 * statistics: `[host, name, kind]`, a leading `*.` of a host left off. Made at build time, written as third-party.json.
 */
export function thirdPartyTable(): [host: string, name: string, kind: string][] {
  const entities = createRequire(import.meta.url)('third-party-web/dist/entities-nostats.json') as Entity[]
  return entities
    .filter(({ category }) => KINDS.has(category))
    .flatMap(({ name, category, domains }) =>
      domains.map((domain): [string, string, string] => [
        domain.replace(/^\*\./, '').toLowerCase(),
        name,
        category,
      ]),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
}
