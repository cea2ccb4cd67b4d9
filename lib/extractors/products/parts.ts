import type { Technology } from '../../model/index.ts'
import type { TechnologyBook } from '../../technologies/book.ts'

const RIVALS = 3

/** What is kept of a product with every finding: who makes it, what it is for, what a buyer weighs it against. */
export function partsOf(product: Technology, { names, peersOf }: TechnologyBook): Record<string, string> {
  const { id, vendor, category } = product
  const rivals = product.rivals.slice(0, RIVALS).flatMap((rival) => names.get(rival) ?? [])
  if (rivals.length > 0) return { id, vendor, category, rivals: rivals.join(', ') }
  const peers = peersOf(product)
  return { id, vendor, category, ...(peers.length > 0 ? { peers: peers.join(', ') } : {}) }
}
