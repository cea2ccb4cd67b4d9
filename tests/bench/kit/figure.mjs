// One figure of a bench: its verdict, and its line in the report.

/**
 * @typedef {object} Figure
 * @property {string} name
 * @property {number} ours
 * @property {string} [unit] of `ours` and `reference`: ms, kB, rows
 * @property {number} [reference] the same for the reference, if any
 * @property {number} [ratio] ours to reference
 * @property {[number, number]} [interval] of the ratio, 95 %
 * @property {number} [control] the reference against itself
 * @property {boolean} [void] the control was off, so the ratio is meaningless
 * @property {{ most?: number, least?: number, of?: 'ours' }} [goal] of the ratio where there is one and `of` does not say
 *   otherwise, else of `ours`
 * @property {true} [standard] only a reference for other figures: has no goal
 * @property {string} [note] caveats for the reader: skipped pages, a part that could not run
 */

const judgesOurs = ({ goal, ratio }) => goal?.of === 'ours' || ratio === undefined

/** @param {Figure} figure @returns {'met' | 'not met' | 'void' | 'reference'} */
export function verdict(figure) {
  if (!figure.goal) return 'reference'
  if (figure.void && !judgesOurs(figure)) return 'void'
  const { most = Infinity, least = -Infinity } = figure.goal
  const judged = judgesOurs(figure) ? figure.ours : figure.ratio
  return judged <= most && judged >= least ? 'met' : 'not met' // NaN is never met
}

export const HEAD = ['figure', 'ours', 'reference', 'ratio', '95 % interval', 'goal', '']

/** What is wrong with the figure itself: unless a reference, it needs a goal. @param {Figure} figure */
export function faultOf({ name, goal, standard }) {
  if (standard) return goal ? `${name}: what others are set against has no goal.` : undefined
  return goal ? undefined : `${name}: has neither a goal nor the mark of a reference.`
}

/** @param {Figure} figure */
export function cells(figure) {
  const amount = (value) => (value === undefined ? '' : [short(value), figure.unit].filter(Boolean).join(' '))
  const { goal } = figure
  return [
    figure.name,
    amount(figure.ours),
    amount(figure.reference),
    figure.ratio === undefined ? '' : short(figure.ratio),
    figure.interval ? figure.interval.map(short).join(' – ') : '',
    goal ? bounds(goal, judgesOurs(figure) ? figure.unit : undefined) : '–',
    [verdict(figure), figure.void && !Number.isNaN(figure.control) ? `(control ${short(figure.control)})` : '', figure.note].filter(Boolean).join(' '),
  ] // prettier-ignore
}

function bounds({ least, most }, unit) {
  const told = (sign, value) => [sign, value, unit].filter((part) => part !== undefined).join(' ')
  return [
    ...(least === undefined ? [] : [told('≥', least)]),
    ...(most === undefined ? [] : [told('≤', most)]),
  ].join(', ')
}

/** Pads columns to their widest cell. */
export function table(rows) {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function short(value) {
  if (Math.abs(value) >= 100) return String(Math.round(value))
  return String(Number(value.toPrecision(3)))
}
