import type { Technology } from '../../model/index.ts'
import type { TechnologyBook } from '../../technologies/book.ts'

const RIVALS = 3

/** What is kept of a product with every finding: who makes it, what it is for, what a buyer weighs it against. */
export function partsOf(
  { id, vendor, category, rivals }: Technology,
  { names }: TechnologyBook,
): Record<string, string> {
  const others = rivals.slice(0, RIVALS).flatMap((rival) => names.get(rival) ?? [])
  return { id, vendor, category, ...(others.length > 0 ? { rivals: others.join(', ') } : {}) }
}
