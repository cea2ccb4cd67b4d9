import type { FieldView, Value } from '../model/index.ts'
import { amountOf } from './fit/size.ts'

export interface Figure {
  readonly year: number
  readonly amount: number
  readonly currency: string
  /** The value as printed. */
  readonly value: Value
}

/** `2024`, or the business year `2023/24`; not quarters. */
const WHOLE_YEAR = /^(\d{4})(?:\/\d{2})?$/

/** Figures of a field by year, oldest first, in their most common currency; per year the first standing value. */
export function seriesOf(view: FieldView | undefined): Figure[] {
  const figures = (view?.standing ?? []).flatMap((value): Figure[] => {
    const money = amountOf(value)
    const year = Number(WHOLE_YEAR.exec(value.parts?.['period'] ?? '')?.[1])
    return money && Number.isFinite(year) ? [{ year, ...money, value }] : []
  })
  const counts = new Map<string, number>()
  for (const { currency } of figures) counts.set(currency, (counts.get(currency) ?? 0) + 1)
  const [usual] = [...counts].sort(([, a], [, b]) => b - a)
  const years = new Map<number, Figure>()
  for (const figure of figures)
    if (figure.currency === usual?.[0] && !years.has(figure.year)) years.set(figure.year, figure)
  return [...years.values()].sort((a, b) => a.year - b.year)
}
