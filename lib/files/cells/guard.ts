/**
 * Characters that start a formula in spreadsheets (OWASP CSV injection); East Asian versions accept the full-width forms too.
 */
const SIGNS = '=+\\-@＝＋－＠'
/** At the start of a cell, tab, line ends and NUL shift or hide what follows. */
const FIRST = `'*[${SIGNS}\\t\\r\\n\\u0000]`
/** A spreadsheet that guesses another separator may start a cell after any of these. */
const EDGE = '(?<=[;,|"\\t\\r\\n] ?)'
const LATER = `'*[${SIGNS}]`

/** A cheap test first: few cells contain one, and the lookbehind is expensive. */
const ANY_SIGN = new RegExp(`[${SIGNS}\\t\\r\\n\\u0000]`)
const toGuard = new RegExp(`^(?=${FIRST})|${EDGE}(?=${LATER})`, 'g')
const toUnguard = new RegExp(`^'(?=${FIRST})|${EDGE}'(?=${LATER})`, 'g')

/** Prefixes an apostrophe to what a spreadsheet would run as a formula: `'+48 22 854 05 67`. */
export function guarded(text: string): string {
  if (!ANY_SIGN.test(text)) return text
  return text.replace(toGuard, "'")
}

/** Reverses `guarded`. */
export function unguarded(cell: string): string {
  return cell.replace(toUnguard, '')
}
