import type { Page } from '../../page/page.ts'
import type { PeoplePage } from './people-page.ts'
import type { PeopleQuestions } from './people-questions.ts'
import { spansText } from './tying-words.ts'

const SHORT = 30

/** The column's head says that its posts were held until now: "現役職" beside "新役職". */
export function isHeldBefore({ page, knowledge }: PeoplePage, line: number): boolean {
  const head = columnHead(page, line)
  return (
    head !== undefined && head.length < SHORT && knowledge.words.people('heldBefore', head)[0]?.start === 0
  )
}

/** "氏名", "ФИО" over the column: what stands in its cells are names. */
export function isNameColumn({ page, knowledge }: PeopleQuestions, line: number): boolean {
  const head = columnHead(page, line)?.trim()
  if (!head || head.length > SHORT) return false
  return spansText(knowledge.words.people('nameHeads', head), head)
}

/** The head over a cell of a table: the cell of the first row in the same column; undefined outside of tables. */
function columnHead(page: Page, line: number): string | undefined {
  const cell = page.closest(page.lines[line]!.block, 'td')
  const row = cell < 0 ? -1 : page.block(cell).parent
  if (row < 0 || page.block(row).tag !== 'tr') return undefined
  const table = page.closest(row, 'table')
  const [first] = table < 0 ? [] : (page.span(table) ?? [])
  const head = first === undefined ? -1 : page.closest(page.lines[first]!.block, 'tr')
  const over = head < 0 || head === row ? undefined : page.children(head)[page.children(row).indexOf(cell)]
  return over === undefined ? undefined : page.textOf(over)
}
