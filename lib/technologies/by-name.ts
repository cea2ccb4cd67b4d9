import type { Technology } from '../model/index.ts'

const LEGAL =
  /(?<![\s,])[\s,]+(?:inc|llc|ltd|limited|gmbh|ag|se|sa|sas|sarl|s\.?a\.?r\.?l|bv|b\.v|nv|plc|corp|corporation|company|co|oy|ab|aps|as|emea|ireland|international|operations|uk|usa|us|europe|germany|deutschland|technologies)\.?$/

/** A name as a table of vendors writes it, without brackets, legal forms and countries: `Zendesk International Ltd.` → `zendesk`. */
export function plainName(written: string): string {
  let name = written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]{0,80}\)/g, ' ')
    .replace(/[®™*†]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  for (;;) {
    const shorter = name.replace(LEGAL, '').replace(/(?<![\s,.])[\s,.]+$/, '')
    if (shorter === name || shorter === '') return name
    name = shorter
  }
}

/**
 * Products by plain name, and by their vendor's where the vendor has one product alone on the shelf. Libraries and
 * fonts are left out: nobody entrusts data to them.
 */
export function productsByName(technologies: readonly Technology[]): ReadonlyMap<string, Technology> {
  const products = technologies.filter(({ category }) => category !== 'library' && category !== 'fonts')
  const found = new Map<string, Technology>()
  const shared = new Set<string>()
  for (const product of products) {
    const vendor = plainName(product.vendor)
    if (found.has(vendor)) shared.add(vendor)
    found.set(vendor, product)
  }
  for (const vendor of shared) found.delete(vendor)
  for (const product of products) found.set(plainName(product.name), product)
  return found
}

/** Products by their vendor's domains; of several on one domain the one that bears the vendor's or the domain's name, or none. */
export function productsByDomain(technologies: readonly Technology[]): ReadonlyMap<string, Technology> {
  const byDomain = new Map<string, Technology[]>()
  for (const product of technologies) {
    if (product.category === 'library' || product.category === 'fonts') continue
    for (const domain of product.domains) {
      const list = byDomain.get(domain)
      if (list) list.push(product)
      else byDomain.set(domain, [product])
    }
  }
  const found = new Map<string, Technology>()
  for (const [domain, products] of byDomain) {
    const label = domain.slice(0, domain.indexOf('.'))
    const own = products.length === 1 ? products : products.filter((product) => isNamedAfter(product, label))
    if (own.length === 1) found.set(domain, own[0]!)
  }
  return found
}

function isNamedAfter({ name, vendor }: Technology, label: string): boolean {
  const plain = plainName(name)
  return plain === plainName(vendor) || plain.replace(/[^a-z\d]/g, '') === label
}
