/**
 * Spreadsheets run a cell that begins with one of these as a formula (OWASP CSV injection); the full-width forms count in
 * East Asian versions.
 */
const SIGNS = '=+\\-@＝＋－＠'
/** At the very start of a cell tab, line ends and NUL shift or hide what follows. */
const FIRST = `'*[${SIGNS}\\t\\r\\n\\u0000]`
/** A spreadsheet that guesses another separator starts a cell after any of these. */
const EDGE = '(?<=[;,|"\\t\\r\\n] ?)'
const LATER = `'*[${SIGNS}]`

/** Few cells have one of them, and looking behind every character is dear. */
const ANY_SIGN = new RegExp(`[${SIGNS}\\t\\r\\n\\u0000]`)
const toGuard = new RegExp(`^(?=${FIRST})|${EDGE}(?=${LATER})`, 'g')
const toUnguard = new RegExp(`^'(?=${FIRST})|${EDGE}'(?=${LATER})`, 'g')

/** Puts an apostrophe before what a spreadsheet would run. The text stays readable: `'+48 22 854 05 67`. */
export function guarded(text: string): string {
  if (!ANY_SIGN.test(text)) return text
  return text.replace(toGuard, "'")
}

/** The text as it was before `guarded`. */
export function unguarded(cell: string): string {
  return cell.replace(toUnguard, '')
}
