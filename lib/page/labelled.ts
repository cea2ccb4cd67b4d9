import type { Words } from '../lexicons/words.ts'
import { placeOf } from './label-place.ts'
import type { Labelled } from './labelled-value.ts'
import { LABEL_ZONE, labelsOf } from './labels.ts'
import type { Page } from './page.ts'
import { valueBeside } from './value-beside.ts'

const known = new WeakMap<Page, Labelled[]>()

/** Labels of the page with their values, in the page's order. Found once per page. */
export function labelledValues(page: Page, words: Words): readonly Labelled[] {
  let found = known.get(page)
  if (!found) {
    found = page.lines.flatMap((_, index) => labelsOfLine(page, words, index))
    known.set(page, found)
  }
  return found
}

function labelsOfLine(page: Page, words: Words, index: number): Labelled[] {
  const line = page.lines[index]!
  if (page.isHidden(line) || page.zone(line) === 'nav' || line.text.length > 1200) return []
  const text = line.text.slice(0, LABEL_ZONE)
  const mayHold = text.length <= 60 || /[:：]|\d/.test(text)
  if (!mayHold) return []
  const places = labelsOf(page, words, index)
    .map((match) => ({ ...match, ...placeOf(text, match.start, match.end, match.label, line.parts) }))
    .filter((match) => match.kind !== 'word')
  const found: Labelled[] = []
  places.forEach((match, at) => {
    if (match.kind === 'alone') {
      if (at === 0) found.push(...valueBeside(page, words, index, match.label))
      return
    }
    const next = places.slice(at + 1).find((other) => other.start >= match.from)
    const until = next ? next.start : line.text.length
    const raw = line.text.slice(match.from, until)
    const value = raw.replace(/(?<![\s,;|/·•–—-])[\s,;|/·•–—-]+$/u, '')
    const start = match.from + (value.length - value.trimStart().length)
    const end = match.from + value.length
    if (end > start)
      found.push({
        label: match.label,
        labelLine: index,
        line: index,
        start,
        end,
        lines: [index],
        layout: 'inline',
        value: value.trim(),
      })
    else if (!next) found.push(...valueBeside(page, words, index, match.label))
  })
  return found
}
