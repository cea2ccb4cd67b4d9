import type { CheckedColumn } from './checked-table.ts'

/**
 * Mojibake: the replacement character, a lone surrogate, or UTF-8 decoded as Windows-1252 (`MÃ¼ller`, `Å‚Ã³dÅº`) or
 * Windows-1251 (`РђРЅРЅР°`).
 */
const GARBLED =
  /\uFFFD|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[ÃÅÄ][\u0080-\u00BF\u0152-\u0178\u2010-\u203A\u20AC\u2122]|(?:[РС][\u0402-\u040F\u0452-\u045F\u00A0-\u00BB\u2010-\u203A\u20AC\u2116\u2122\u0490\u0491]){2}/u
/** A numeric date, ambiguous if day and month are both at most 12 and differ. */
const NUMERIC_DATE = /^(\d{1,2})[./-](\d{1,2})[./-](\d{2}|\d{4})$/
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T|$)/
/** E.164 with the spaces, brackets and extension that importers accept. */
const PHONE = /^\+[1-9][\d\s().-]{5,20}\d(?:\s*(?:x|ext\.?)\s*\d{1,6})?$/i

/** The check that a cell fails on its own, if any. */
export function cellProblem(
  { expects, required }: CheckedColumn,
  cell: string,
): 'encoding' | 'dates' | 'phones' | 'required' | undefined {
  if (cell.trim() === '') return required ? 'required' : undefined
  if (GARBLED.test(cell)) return 'encoding'
  if (expects === 'date' && isUnclearDate(cell)) return 'dates'
  if (expects === 'phone' && !cell.split('; ').every((phone) => PHONE.test(phone.trim()))) return 'phones'
  return undefined
}

/** ISO dates are clear, as are numeric dates whose day cannot be a month. Importers do not parse words (`May 2026`). */
function isUnclearDate(cell: string): boolean {
  const text = cell.trim()
  if (ISO_DATE.test(text)) return false
  const figures = NUMERIC_DATE.exec(text)
  if (!figures) return true
  const [, first = '', second = '', year = ''] = figures
  return year.length === 2 || (Number(first) <= 12 && Number(second) <= 12 && first !== second)
}
