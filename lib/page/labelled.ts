import type { LabelMatch, Words } from '../lexicons/words.ts'
import type { LabelId } from '../model/index.ts'
import type { Page } from './page.ts'

/** A value that stands beside its label: `NIP: 526…`, a table's next cell, a `<dd>`, the line below. */
export interface Labelled {
  readonly label: LabelId
  /** Line of the label. */
  readonly labelLine: number
  /** Line in which the value begins, and its extent there. */
  readonly line: number
  readonly start: number
  readonly end: number
  /** All lines of the value: a cell or a `<dd>` may hold several. */
  readonly lines: readonly number[]
  readonly layout: 'inline' | 'cell' | 'below'
  readonly value: string
}

const LABEL_ZONE = 400
/** Values that may follow their label without a colon. */
const NUMERIC = new Set<LabelId>([
  'phone',
  'mobile',
  'fax',
  'founded',
  'employees',
  'vat',
  'registration',
  'postalCode',
  'revenue',
  'capital',
])

const known = new WeakMap<Page, Labelled[]>()
const labelsKnown = new WeakMap<Page, Map<number, readonly LabelMatch[]>>()

/** Labels in the first 400 characters of a line, wherever they stand in it; asked once per line. */
export function labelsOf(page: Page, words: Words, index: number): readonly LabelMatch[] {
  let byLine = labelsKnown.get(page)
  if (!byLine) {
    byLine = new Map()
    labelsKnown.set(page, byLine)
  }
  let found = byLine.get(index)
  if (!found) {
    found = words.labels(page.lines[index]!.text.slice(0, LABEL_ZONE))
    byLine.set(index, found)
  }
  return found
}

/** Labels of the page with their values, in the page's order. Found once per page. */
export function labelledValues(page: Page, words: Words): readonly Labelled[] {
  let found = known.get(page)
  if (!found) {
    found = page.lines.flatMap((_, index) => labelsOfLine(page, words, index))
    known.set(page, found)
  }
  return found
}

function labelsOfLine(page: Page, words: Words, index: number): Labelled[] {
  const line = page.lines[index]!
  if (page.isHidden(line) || page.zone(line) === 'nav' || line.text.length > 1200) return []
  const text = line.text.slice(0, LABEL_ZONE)
  const mayHold = text.length <= 60 || /[:：]|\d/.test(text)
  if (!mayHold) return []
  const places = labelsOf(page, words, index)
    .map((match) => ({ ...match, ...placeOf(text, match.start, match.end, match.label, line.parts) }))
    .filter((match) => match.kind !== 'word')
  const found: Labelled[] = []
  places.forEach((match, at) => {
    if (match.kind === 'alone') {
      if (at === 0) found.push(...valueBeside(page, words, index, match.label))
      return
    }
    const next = places.slice(at + 1).find((other) => other.start >= match.from)
    const until = next ? next.start : line.text.length
    const raw = line.text.slice(match.from, until)
    const value = raw.replace(/(?<![\s,;|/·•–—-])[\s,;|/·•–—-]+$/u, '')
    const start = match.from + (value.length - value.trimStart().length)
    const end = match.from + value.length
    if (end > start)
      found.push({
        label: match.label,
        labelLine: index,
        line: index,
        start,
        end,
        lines: [index],
        layout: 'inline',
        value: value.trim(),
      })
    else if (!next) found.push(...valueBeside(page, words, index, match.label))
  })
  return found
}

interface Place {
  /** `inline`: the value follows in the line. `alone`: the label is the whole line. `word`: a word of a sentence. */
  readonly kind: 'inline' | 'alone' | 'word'
  /** Where the value begins. */
  readonly from: number
}

function placeOf(
  text: string,
  start: number,
  end: number,
  label: LabelId,
  parts: Page['lines'][number]['parts'],
): Place {
  const before = text.slice(0, start)
  const opens = !/[\p{L}\p{N}]/u.test(before)
  const follows = opens || /[,;|/·•–—)\]>:：\s]$/u.test(before)
  const after = text.slice(end)
  const colon = /^[^:：\d\n]{0,28}[:：]\s*/u.exec(after)
  // "https:" and clock times are no labels' colons.
  if (colon && follows && !/^[:：]?\/\/|^\p{L}/u.test(after) && wordsIn(colon[0]) <= 3)
    return { kind: 'inline', from: end + colon[0].length }
  if (opens && /^[\s.()\]*\p{P}\p{S}]*$/u.test(after)) return { kind: 'alone', from: end }
  const marked = parts?.find(
    (part) =>
      /^(?:b|strong|em|span|label|small|font|u)$/.test(part.tag) &&
      part.start <= start &&
      part.end >= end &&
      part.end - end <= 20,
  )
  if (opens && marked && wordsIn(text.slice(end, marked.end)) <= 2)
    return {
      kind: 'inline',
      from: marked.end + (/^[\s:：–—-]*/u.exec(text.slice(marked.end))?.[0].length ?? 0),
    }
  const dash = /^\s?[–—=|-]\s*/u.exec(after) ?? /^\s{2,}|^\t/.exec(after)
  if (opens && dash && start <= 3 && text.length < 160) return { kind: 'inline', from: end + dash[0].length }
  const number = /^[\s.°º#№]*(?:no\.?|nr\.?)?\s?(?=[+(\d۰-۹٠-٩０-９])/iu.exec(after)
  if (
    follows &&
    NUMERIC.has(label) &&
    number &&
    (number[0] !== '' || /[\p{L}.]$/u.test(text.slice(start, end)))
  )
    return { kind: 'inline', from: end + number[0].length }
  // East Asian labels are set apart by a blank alone: 「住所 東京都…」.
  if (
    opens &&
    /^[\s\u3000]+\S/u.test(after) &&
    /[\p{Script=Han}\p{Script=Hangul}]$/u.test(text.slice(start, end)) &&
    text.length < 120
  )
    return { kind: 'inline', from: end + (/^[\s\u3000]+/u.exec(after)?.[0].length ?? 0) }
  return { kind: 'word', from: end }
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

/** The next cell of the row, the row below a header, the `<dd>`, else the line below. */
function valueBeside(page: Page, words: Words, index: number, label: LabelId): Labelled[] {
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
  // A label below a label has no value of its own: the column heads of a table.
  const own = labelsOf(page, words, lines[0]!)[0]
  if (
    own &&
    own.start === 0 &&
    own.end >= first.replace(/(?<![\s:：])[\s:：]+$/u, '').length &&
    own.label !== label
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
