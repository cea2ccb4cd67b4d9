import type { Condition, Filter, TableRow, Operator } from '../model/index.ts'
import { fold, foldKey } from '../text/fold.ts'
import type { Column } from './column.ts'
import type { Columns } from './columns.ts'
import { operatorsOf, valueless } from './operators.ts'

export type Test = (row: TableRow) => boolean

const DAY = 86_400_000
const always: Test = () => true

/**
 * The predicate of a filter. A condition that is incomplete (no value yet) or names a removed column holds for every row: a
 * filter being edited hides nothing.
 */
export function testOf(filter: Filter, columns: Columns, now: number): Test {
  const tests = filter.conditions.flatMap((condition) => {
    const column = columns.get(condition.column)
    return column && isWhole(condition, column) ? [conditionTest(condition, column, now)] : []
  })
  if (tests.length === 0) return always
  if (tests.length === 1) return tests[0]!
  return filter.match === 'all'
    ? (row) => tests.every((test) => test(row))
    : (row) => tests.some((test) => test(row))
}

/** Whether a condition is complete: its column supports the operator, and a required value is present. */
export function isWhole({ is, values }: Condition, column: Column): boolean {
  if (!operatorsOf[column.kind].includes(is)) return false
  if (valueless.has(is)) return true
  if (column.kind === 'number' || column.kind === 'date') return figureTyped(values[0]) !== undefined
  return values.some((value) => foldKey(value) !== '')
}

function conditionTest({ is, values }: Condition, column: Column, now: number): Test {
  return column.kind === 'number' || column.kind === 'date'
    ? figureTest(is, column, figureTyped(values[0]) ?? 0, now)
    : wordTest(is, column, values)
}

function figureTest(is: Operator, { figure, kind }: Column, wanted: number, now: number): Test {
  switch (is) {
    case 'filled':
      return (row) => figure(row) !== undefined
    case 'empty':
      return (row) => figure(row) === undefined
    case 'atLeast':
      return (row) => (figure(row) ?? -Infinity) >= wanted
    case 'atMost':
      return (row) => (figure(row) ?? Infinity) <= wanted
    // Days before now; a date in the future (a due date) is due within that many days, so both directions count from now.
    case 'within':
      return (row) => Math.abs((figure(row) ?? -Infinity) - now) <= wanted * DAY
    case 'before':
      return (row) => (figure(row) ?? Infinity) < now - wanted * DAY
    default:
      return kind === 'number' ? (row) => figure(row) === wanted : always
  }
}

function wordTest(is: Operator, { words }: Column, values: readonly string[]): Test {
  const wanted = values.map(foldKey).filter((value) => value !== '')
  const set = new Set(wanted)
  const first = wanted[0] ?? ''
  switch (is) {
    case 'filled':
      return (row) => words(row).length > 0
    case 'empty':
      return (row) => words(row).length === 0
    case 'has':
      return (row) => words(row).some((word) => folded(word).includes(first))
    case 'hasNot':
      return (row) => !words(row).some((word) => folded(word).includes(first))
    case 'is':
    case 'anyOf':
      return (row) => words(row).some((word) => set.has(folded(word)))
    case 'isNot':
    case 'noneOf':
      return (row) => !words(row).some((word) => set.has(folded(word)))
    case 'allOf':
      return (row) => {
        const here = new Set(words(row).map(folded))
        return wanted.every((value) => here.has(value))
      }
    default:
      return always
  }
}

/** The number of a condition, in any digits; undefined if it is not one. */
export function figureTyped(text: string | undefined): number | undefined {
  const plain = fold(text ?? '')
    .replace(/[\s,'٬]/g, '')
    .replace('٫', '.')
  return /^-?\d{1,15}(?:\.\d{1,10})?$/.test(plain) ? Number(plain) : undefined
}

const FOLDED_AT_MOST = 50_000
const known = new Map<string, string>()

/** Lists repeat a small vocabulary, so each value is folded once. */
export function folded(word: string): string {
  let key = known.get(word)
  if (key === undefined) {
    if (known.size > FOLDED_AT_MOST) known.clear()
    key = foldKey(word)
    known.set(word, key)
  }
  return key
}
