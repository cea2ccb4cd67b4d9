import { createRequire } from 'node:module'

interface Entity {
  readonly name: string
  readonly category: string
  readonly domains: readonly string[]
}

/** Kinds of service that matter to a seller; content, video, social and plain libraries are covered by the curated shelf. */
const KINDS = new Set(['ad', 'analytics', 'marketing', 'customer-success', 'consent-provider', 'tag-manager'])

/**
 * Hosts of known services with name and kind, from the `third-party-web` package (MIT), without its statistics: `[host,
 * name, kind]`, without a leading `*.`. Generated at build time as third-party.json.
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
