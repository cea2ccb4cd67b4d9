/**
 * Spreadsheets run a cell that begins with one of these as a formula (OWASP CSV injection); tab and line ends also shift
 * cells, and the full-width forms count in East Asian versions.
 */
const TRIGGER = '=+\\-@\\t\\r\\n\\u0000＝＋－＠'
/** A spreadsheet that guesses another separator starts a cell after any of these. */
const EDGE = '^|[;,|"\\t\\r\\n] ?'

const guardExpression = new RegExp(`(${EDGE})('*[${TRIGGER}])`, 'g')
const unguardExpression = new RegExp(`(${EDGE})'('*[${TRIGGER}])`, 'g')

/** Puts an apostrophe before what a spreadsheet would run. The text stays readable: `'+48 22 854 05 67`. */
export function guarded(text: string): string {
  return text.replace(guardExpression, "$1'$2")
}

/** The text as it was before `guarded`. */
export function unguarded(cell: string): string {
  return cell.replace(unguardExpression, '$1$2')
}
