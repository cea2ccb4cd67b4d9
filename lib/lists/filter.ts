import type { Condition, Filter, ListedProfile, Operator } from '../model/index.ts'
import { fold, foldKey } from '../text/fold.ts'
import type { Column } from './column.ts'
import type { Columns } from './columns.ts'
import { operatorsOf, valueless } from './operators.ts'

export type Test = (row: ListedProfile) => boolean

const DAY = 86_400_000
const always: Test = () => true

/**
 * The test that a filter stands for. A condition that is not finished (no value yet) or asks for a column that is no more holds
 * for every row: a filter in the making hides nothing.
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

/** Whether a condition asks something: of a column that knows the question, with the value it needs. */
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
    // Days before now; what lies ahead (a date to check) is due within so many days, so both ways count from now.
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

/** A figure as the rep types it, in any digits; nothing where it is none. */
export function figureTyped(text: string | undefined): number | undefined {
  const plain = fold(text ?? '')
    .replace(/[\s,'٬]/g, '')
    .replace('٫', '.')
  return /^-?\d{1,15}(?:\.\d{1,6})?$/.test(plain) ? Number(plain) : undefined
}

const FOLDED_AT_MOST = 50_000
const known = new Map<string, string>()

/** Lists repeat few words often: each is folded once. */
export function folded(word: string): string {
  let key = known.get(word)
  if (key === undefined) {
    if (known.size > FOLDED_AT_MOST) known.clear()
    key = foldKey(word)
    known.set(word, key)
  }
  return key
}
