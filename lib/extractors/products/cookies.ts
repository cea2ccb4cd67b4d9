import type { Technology } from '../../model/index.ts'
import type { TechnologyBook } from '../../technologies/book.ts'

const ALONE = 9

/** Products whose cookies a cell or line lists: names set apart by commas and blanks. */
export function* productsOfCookies(cell: string, { index }: TechnologyBook): Generator<Technology> {
  for (const word of cell.split(/[\s,;]+/, 12)) {
    // Short names are anybody's; a longer one with the vendor's own signs is not, nor a long one that is all of the cell.
    const isOwn = /[_\d]|[a-z][A-Z]/.test(word) || (word.length >= ALONE && word === cell)
    if (word.length < 4 || !isOwn) continue
    for (const hit of index.word('cookie', word.slice(0, 120))) yield hit.technology
  }
}
