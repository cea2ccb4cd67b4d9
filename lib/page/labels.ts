import type { LabelMatch, Words } from '../lexicons/words.ts'
import type { Page } from './page.ts'

/** Letters of a line in which a label is looked for. */
export const LABEL_ZONE = 400

const known = new WeakMap<Page, Map<number, readonly LabelMatch[]>>()

/** Labels in the first 400 characters of a line, wherever they stand in it; asked once per line. */
export function labelsOf(page: Page, words: Words, index: number): readonly LabelMatch[] {
  let byLine = known.get(page)
  if (!byLine) {
    byLine = new Map()
    known.set(page, byLine)
  }
  let found = byLine.get(index)
  if (!found) {
    found = asked(page.lines[index]!.text.slice(0, LABEL_ZONE), words)
    byLine.set(index, found)
  }
  return found
}

function asked(text: string, words: Words): readonly LabelMatch[] {
  if (!SPACED.test(text)) return words.labels(text)
  return words.labels(text.replace(/\s/gu, '')).map((label) => ({ ...label, end: text.trimEnd().length }))
}

/** Labels of few signs are set wide: 業 種, 所 在 地. */
const SPACED = /^\p{Script=Han}(?:\s{1,3}\p{Script=Han}){1,3}\s?[:：]?$/u
