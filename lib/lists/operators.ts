import type { Operator } from '../model/index.ts'
import type { ColumnKind } from './column.ts'

/** What may be asked of a column, by its kind; the first is what a new condition starts with. */
export const operatorsOf: Readonly<Record<ColumnKind, readonly Operator[]>> = {
  text: ['has', 'hasNot', 'is', 'isNot', 'filled', 'empty'],
  choice: ['anyOf', 'noneOf', 'has', 'filled', 'empty'],
  many: ['anyOf', 'allOf', 'noneOf', 'has', 'filled', 'empty'],
  number: ['atLeast', 'atMost', 'is', 'filled', 'empty'],
  date: ['within', 'before', 'filled', 'empty'],
}

/** Conditions that ask for no value. */
export const valueless: ReadonlySet<Operator> = new Set(['filled', 'empty'])
/** Conditions that take several values. */
export const several: ReadonlySet<Operator> = new Set(['anyOf', 'noneOf', 'allOf'])
