import type { Line } from '../model/index.ts'
import type { Page } from './page.ts'

/** Lines of at least and at most so many letters that a reader of the page sees outside of its menus, with their places. */
export function* shownLines(page: Page, least: number, most: number): Generator<[index: number, line: Line]> {
  for (const [index, line] of page.lines.entries()) {
    if (line.text.length < least || line.text.length > most) continue
    if (!page.isHidden(line) && page.zone(line) !== 'nav') yield [index, line]
  }
}
