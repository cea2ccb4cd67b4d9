import { describe, expect, it } from 'vitest'
import { absolute, signalsOf, type GoldenSignal } from './signals-of.ts'

/**
 * Lists of news in fifteen languages, written with their answers before any reader saw them. As first read: 54 signals, F1 .962, days 1.00. Mended since;
 * so this holds what was reached and estimates nothing.
 */
const pages = import.meta.glob<string>('./second/*.html', { eager: true, query: '?raw', import: 'default' })
const goldens = import.meta.glob<GoldenSignal[]>('./second/*.json', { eager: true, import: 'default' })

describe('signals of pages that nobody had looked up', () => {
  it('are found, of their kind and with their day', async () => {
    let [right, found, wanted, dated] = [0, 0, 0, 0]
    const problems: string[] = []
    for (const [file, html] of Object.entries(pages)) {
      const seen = await signalsOf(html)
      const golden = absolute(goldens[file.replace('.html', '.json')]!, seen.url)
      expect(seen.lost).toEqual([])
      found += seen.found.length
      wanted += golden.length
      for (const one of golden) {
        const match = seen.found.find(({ value, kind }) => value === one.value && kind === one.kind)
        if (!match) problems.push(`${file}: missed ${one.kind} ${one.value}`)
        else {
          right += 1
          if (match.date === one.date) dated += 1
          else
            problems.push(`${file}: ${one.value} on ${match.date ?? 'no day'}, wanted ${one.date ?? 'none'}`)
        }
      }
      for (const { value, kind } of seen.found)
        if (!golden.some((one) => one.value === value && one.kind === kind))
          problems.push(`${file}: ${kind} ${value} is none`)
    }
    const tell = problems.join('\n')
    expect(wanted, 'pages are added, never taken away').toBe(54)
    expect((2 * right) / (found + wanted), tell).toBeGreaterThanOrEqual(0.99)
    expect(dated / right, tell).toBeGreaterThanOrEqual(0.99)
  }, 120_000)
})
