import type { TableRow } from '../model/index.ts'
import { timeOfDay } from '../text/day-time.ts'

/** `choice`: one of a few values. `many`: several values side by side. A date is in milliseconds. */
export type ColumnKind = 'text' | 'choice' | 'many' | 'number' | 'date'

/** Something that a list of profiles can show, filter, sort and group by. */
export interface Column {
  readonly id: string
  readonly kind: ColumnKind
  /** Reads a row: words for `text`, `choice` and `many` (empty for no value), a number for the others. */
  readonly words: (row: TableRow) => readonly string[]
  readonly figure: (row: TableRow) => number | undefined
  /** The field whose values it shows, if a value has a kind (stated, derived, judged, typed). */
  readonly field?: string
  /** The name given by the rep; the product's own columns are named in lib/i18n. */
  readonly label?: string
}

const NOTHING: readonly string[] = []
const noFigure = () => undefined
const noWords = () => NOTHING

export function wordColumn(
  id: string,
  kind: 'text' | 'choice' | 'many',
  words: (row: TableRow) => string | readonly string[] | undefined,
  label?: string,
): Column {
  const read = (row: TableRow) => {
    const found = words(row)
    if (found === undefined || found === '') return NOTHING
    return typeof found === 'string' ? [found] : found
  }
  return { id, kind, words: read, figure: noFigure, ...(label === undefined ? {} : { label }) }
}

export function figureColumn(
  id: string,
  kind: 'number' | 'date',
  figure: (row: TableRow) => number | undefined,
  label?: string,
): Column {
  return { id, kind, words: noWords, figure, ...(label === undefined ? {} : { label }) }
}

/** The same column, with cells that show the kind of the field's value. */
export function ofField(field: string, column: Column): Column {
  return { ...column, field }
}

/** An ISO time as milliseconds, of a day without a time its noon; undefined if empty. */
export function timeOf(iso: string | undefined): number | undefined {
  if (iso === undefined || iso === '') return undefined
  const time = Date.parse(timeOfDay(iso))
  return Number.isNaN(time) ? undefined : time
}

/** The number in a value of a number field: as stored (`-1.5`), else as printed. */
export function numberIn(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,15}(?:\.\d{1,10})?$/.test(text) ? Number(text) : figureIn(text)
}

/** The number in a value as printed: "240", "1,200", "50–100" (midpoint); undefined if there is none. */
export function figureIn(text: string | undefined): number | undefined {
  const found = (text ?? '').replace(/(\d)[\s,.'’](?=\d{3}(?!\d))/g, '$1').match(/\d{1,12}/g)
  if (!found) return undefined
  const [low, high] = found.slice(0, 2).map(Number)
  return high === undefined || low === undefined || high < low ? low : (low + high) / 2
}
