import type { Labelled } from '../../page/labelled-value.ts'
import type { Page } from '../../page/page.ts'
import type { Knowledge } from '../knowledge.ts'

/** A year and hardly more: what "Since" labels. */
const YEAR_ALONE = /^[^\p{L}]*\d{4}\s?[年년]?[^\p{L}\d]{0,3}(?:\p{L}{1,3}\.?)?[^\p{L}\d]*$/u
/** What sets the parts of a line apart. */
const APART = /\s?[|·•;]\s?|\s[-–—]\s/u
/** Before a label that begins a part of its line: nothing, or a sign that sets parts apart. */
const PART_BEGINS = /(?:^|[|•·;/–—])\s*$/u

/**
 * A word of founding that is no label but a word of a sentence, which is read as one: "the range was created in 2019",
 * "ISO 9001 certified since 2006", "since 2019 we have been shipping to Poland". A colon makes a label of it.
 */
export function isOfSentence(page: Page, labelled: Labelled, { words }: Knowledge): boolean {
  const { layout, line, start, value } = labelled
  if (layout !== 'inline') return false
  const lead = page.lines[line]!.text.slice(0, start)
  const near = lead.slice(-80)
  const piece = near.split(APART).at(-1)!
  if (words.facts('otherYear', piece).length > 0) return true
  const bare = near.trimEnd()
  const since = words.facts('since', bare).find(({ end }) => end === bare.length)
  if (since) return !(PART_BEGINS.test(bare.slice(0, since.start)) && YEAR_ALONE.test(value))
  if (/[:：]\s*$/u.test(lead)) return false
  const whole = lead.split(APART).at(-1)!
  const label = words.labels(whole).findLast((match) => match.label === 'founded')
  return label !== undefined && /\p{L}/u.test(whole.slice(0, label.start))
}
