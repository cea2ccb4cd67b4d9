import type { Words } from '../../lexicons/words.ts'
import type { FieldId, Finding, LabelId } from '../../model/index.ts'
import type { Page } from '../../page/page.ts'
import { countsIn } from '../../text/count.ts'
import { moneyIn } from '../../text/money.ts'
import { yearsIn } from '../../text/year.ts'

const FIELDS: Readonly<Partial<Record<LabelId, FieldId>>> = {
  revenue: 'company.revenue',
  profit: 'company.profit',
  employees: 'company.employees',
}
const ROWS = 60

/** Tables of key figures: a year over each column, a label before each row, the unit in the label or the head. */
export function* figureTables(page: Page, words: Words, lang: string): Generator<Finding> {
  for (const [index, block] of page.seen.blocks.entries()) {
    if (block.tag !== 'table' || block.hidden) continue
    const rows = rowsOf(page, index).slice(0, ROWS)
    const head = rows.findIndex(
      (cells) => cells.filter((cell) => yearOf(cell.text, lang) !== undefined).length >= 2,
    )
    if (head < 0) continue
    const years = rows[head]!.map((cell) => yearOf(cell.text, lang))
    const unitOfTable = unitIn(`${rows[head]![0]?.text ?? ''} ${captionOf(page, index)}`)
    for (const cells of rows.slice(head + 1)) yield* rowFigures(cells, years, unitOfTable, words, lang)
  }
}

interface Cell {
  readonly text: string
  readonly line: number
}

function* rowFigures(
  cells: readonly Cell[],
  years: readonly (number | undefined)[],
  unitOfTable: string,
  words: Words,
  lang: string,
): Generator<Finding> {
  const label = cells[0]
  const match =
    label && label.text.length < 80 ? words.labels(label.text).find(({ label: id }) => FIELDS[id]) : undefined
  if (!label || !match || match.start > 12) return
  const field = FIELDS[match.label]!
  const unit = unitIn(label.text.slice(match.end)) || unitOfTable
  for (const [at, cell] of cells.entries()) {
    // An empty first head cell is no block: the years then stand one place to the left.
    const year = years[at - (cells.length - years.length)]
    if (at === 0 || year === undefined || !/\d|[۰-۹٠-٩]/u.test(cell.text) || cell.text.length > 40) continue
    const figure = field === 'company.employees' ? countOf(cell.text) : amountOf(cell.text, unit, lang)
    if (!figure) continue
    yield {
      about: 'company',
      field,
      value: figure.value,
      quote: cell.text,
      line: cell.line,
      parts: {
        amount: figure.amount,
        ...(figure.currency ? { currency: figure.currency } : {}),
        period: String(year),
      },
      certainty: 'stated',
      extractor: 'figures',
      confidence: 0.85,
    }
  }
}

function countOf(text: string): { value: string; amount: string; currency?: string } | undefined {
  const count = countsIn(text)[0]
  return count && { value: count.printed, amount: String(count.low) }
}

function amountOf(text: string, unit: string, lang: string) {
  const bare = text.replace(/\s*\(?(?:[+-]?\d{1,3}(?:[.,]\d+)?\s?%)\)?/g, '')
  // "€ million" and "Mio. €" alike: the amount that uses both words is the larger one.
  const turned = unit.split(/\s+/).reverse().join(' ')
  const found =
    moneyIn(text, lang)[0] ??
    [unit, turned]
      .flatMap((words) => moneyIn(`${bare} ${words}`, lang).slice(0, 1))
      .sort((a, b) => Number(b.amount) - Number(a.amount))[0]
  return found && { value: found.printed, amount: found.amount, currency: found.currency }
}

/** "Umsatz (in Mio. €)", "Przychody, mln zł", "売上高（百万円）": what follows "in" or stands in brackets. */
function unitIn(text: string): string {
  const found =
    /(?:[([（,，]|\bin\b|\ben\b|\bw\b|\bв\b|单位[:：]?|單位[:：]?|単位[:：]?|단위\s?[:：]?)\s*(?:in |en |w |в )?([^()[\]（），,]{1,24})/u.exec(
      text,
    )?.[1]
  return found && moneyIn(`1 ${found.trim()}`).length > 0 ? found.trim() : ''
}

function yearOf(text: string, lang: string): number | undefined {
  if (text.length > 16) return undefined
  const year = yearsIn(text, lang)[0]?.value
  return year && year >= 1985 && year <= 2045 ? year : undefined
}

function captionOf(page: Page, table: number): string {
  const caption = page.children(table).find((child) => page.block(child).tag === 'caption')
  const above = (page.span(table)?.[0] ?? 0) - 1
  return caption === undefined ? (page.line(above)?.text.slice(0, 120) ?? '') : page.textOf(caption)
}

/** Cells of each row as text; an empty cell keeps its place only where a block of it is known. */
function rowsOf(page: Page, table: number): Cell[][] {
  const rows = page
    .children(table)
    .flatMap((child) => (page.block(child).tag === 'tr' ? [child] : [...page.children(child)]))
    .filter((child) => page.block(child).tag === 'tr')
  return rows.map((row) =>
    page
      .children(row)
      .filter((child) => /^t[dh]$/.test(page.block(child).tag))
      .map((cell) => ({ text: page.textOf(cell), line: page.span(cell)?.[0] ?? -1 })),
  )
}
