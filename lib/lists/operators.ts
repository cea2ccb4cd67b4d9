import type { Operator } from '../model/index.ts'
import type { ColumnKind } from './column.ts'

/** The operators of each kind of column; the first is the default of a new condition. */
export const operatorsOf: Readonly<Record<ColumnKind, readonly Operator[]>> = {
  text: ['has', 'hasNot', 'is', 'isNot', 'filled', 'empty'],
  choice: ['anyOf', 'noneOf', 'has', 'filled', 'empty'],
  many: ['anyOf', 'allOf', 'noneOf', 'has', 'filled', 'empty'],
  number: ['atLeast', 'atMost', 'is', 'filled', 'empty'],
  date: ['within', 'before', 'filled', 'empty'],
}

/** Operators that take no value. */
export const valueless: ReadonlySet<Operator> = new Set(['filled', 'empty'])
/** Operators that take several values. */
export const several: ReadonlySet<Operator> = new Set(['anyOf', 'noneOf', 'allOf'])
