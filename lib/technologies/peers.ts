import type { Technology, TechnologyCategory } from '../model/index.ts'

/** Categories in which products do much the same work, so that who buys one has looked at others of them. */
const ALIKE: ReadonlySet<TechnologyCategory> = new Set<TechnologyCategory>([
  'crm',
  'marketing-automation',
  'chat',
  'support',
  'analytics',
  'session-replay',
  'customer-data',
  'visitor-identification',
  'consent',
  'scheduling',
  'hr',
  'experimentation',
  'identity',
  'status',
  'reviews',
  'data-warehouse',
  'erp',
  'monitoring',
  'translation',
  'search',
  'tag-manager',
])
/** Countries whose companies mostly buy from vendors of their own. */
const MARKET = /\.(ru|ir|cn|jp|kr|br|tr|pl|in)$/
const PEERS = 3

type Peers = (product: Technology) => readonly string[]

/**
 * Names of products that a buyer has likely looked at too, for one whose rivals nobody wrote down: the first on the shelf of its
 * category, those of its vendor's market before those of everywhere; none of another market.
 */
export function peersAmong(technologies: readonly Technology[]): Peers {
  const groups = new Map<string, Technology[]>()
  for (const product of technologies) {
    if (!ALIKE.has(product.category)) continue
    const key = `${product.category} ${marketOf(product)}`
    const group = groups.get(key)
    if (group) group.push(product)
    else groups.set(key, [product])
  }
  return (product) => {
    const market = marketOf(product)
    const near = market === '' ? [] : (groups.get(`${product.category} ${market}`) ?? [])
    return [...near, ...(groups.get(`${product.category} `) ?? [])]
      .filter(({ vendor }) => vendor !== product.vendor)
      .slice(0, PEERS)
      .map(({ name }) => name)
  }
}

function marketOf({ domains }: Technology): string {
  for (const domain of domains) {
    const market = MARKET.exec(domain)?.[1]
    if (market) return market
  }
  return ''
}
