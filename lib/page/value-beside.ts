import type { Words } from '../lexicons/words.ts'
import type { LabelId } from '../model/index.ts'
import type { Labelled } from './labelled-value.ts'
import { labelsOf } from './labels.ts'
import type { Page } from './page.ts'

/** The next cell of the row, the row below a header, the `<dd>`, else the line below. */
export function valueBeside(page: Page, words: Words, index: number, label: LabelId): Labelled[] {
  const line = page.lines[index]!
  const cell = page.closest(line.block, 'td', 'th', 'dt')
  let lines: readonly number[] = []
  let layout: Labelled['layout'] = 'cell'
  if (cell >= 0) lines = page.block(cell).tag === 'dt' ? definition(page, cell) : nextCell(page, cell)
  if (lines.length === 0) {
    layout = 'below'
    const below = page.line(index + 1)
    if (
      !below ||
      page.zone(below) !== page.zone(line) ||
      (page.headingLevel(below) > 0 && page.headingLevel(line) === 0)
    )
      return []
    lines = [index + 1]
  }
  const first = page.lines[lines[0]!]!.text
  // A label below a label has no value of its own, the column heads of a table; what it labels itself is its own.
  const own = labelsOf(page, words, lines[0]!)[0]
  if (
    own &&
    own.start === 0 &&
    own.label !== label &&
    (own.end >= first.replace(/(?<![\s:：])[\s:：]+$/u, '').length ||
      (layout === 'below' && /^\s?[:：]/u.test(first.slice(own.end))))
  )
    return []
  const start = first.length - first.replace(/^[\s:：]+/u, '').length
  return [
    {
      label,
      labelLine: index,
      line: lines[0]!,
      start,
      end: first.length,
      lines,
      layout,
      value: first.slice(start),
    },
  ]
}

function definition(page: Page, dt: number): readonly number[] {
  const siblings = page.children(page.block(dt).parent)
  const next = siblings[siblings.indexOf(dt) + 1]
  return next !== undefined && page.block(next).tag === 'dd' ? page.linesIn(next) : []
}

function nextCell(page: Page, cell: number): readonly number[] {
  const row = page.block(cell).parent
  const cells = page.children(row).filter((child) => /^t[dh]$/.test(page.block(child).tag))
  const at = cells.indexOf(cell)
  const right = cells[at + 1]
  const isHead = page.block(cell).tag === 'th' && right !== undefined && page.block(right).tag === 'th'
  if (right !== undefined && !isHead) return page.linesIn(right)
  if (!isHead && cells.length < 2) return []
  const rows = rowsFrom(page, row)
  const below = rows[rows.indexOf(row) + 1]
  if (below === undefined || !isHead) return []
  const target = page.children(below).filter((child) => /^t[dh]$/.test(page.block(child).tag))[at]
  return target === undefined ? [] : page.linesIn(target)
}

function rowsFrom(page: Page, row: number): number[] {
  const table = page.closest(row, 'table')
  if (table < 0) return []
  return page
    .children(table)
    .flatMap((child) => (page.block(child).tag === 'tr' ? [child] : [...page.children(child)]))
    .filter((child) => page.block(child).tag === 'tr')
}
