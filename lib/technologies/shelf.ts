import { serviceWords } from '../lexicons/service-links.ts'
import { TechnologyIndex } from './match.ts'
import { spokenNames } from './spoken.ts'
import type { ShelvedTechnology } from './table.ts'

const shelf = import.meta.glob<{ default: ShelvedTechnology[] }>('./shelf/*.ts', { eager: true })

/** Every product, by file and line. */
export const technologies: readonly ShelvedTechnology[] = Object.keys(shelf)
  .sort()
  .flatMap((file) => shelf[file]!.default)
  .map((product) => {
    const spoken = spokenNames(product)
    return spoken ? { ...product, spoken } : product
  })

let index: TechnologyIndex | undefined

/** The index over the shelf, made on first use: a worker that reads no page does not pay for it. */
export function technologyIndex(): TechnologyIndex {
  index ??= new TechnologyIndex(technologies, serviceWords)
  return index
}
