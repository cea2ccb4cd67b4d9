import { expect, it } from 'vitest'
import { figureIn, numberIn } from '@/lib/lists/column.ts'

it('reads a number field as it is stored, and a printed number as it is printed', () => {
  const texts = ['1.5', '-40', '1234.125', '50–100', '1,200', 'many', undefined]
  expect(texts.map(numberIn)).toEqual([1.5, -40, 1234.125, 75, 1200, undefined, undefined])
  expect(['1.200', '240'].map(figureIn)).toEqual([1200, 240])
})
