import type { Words } from '../../lexicons/words.ts'
import type { Knowledge } from '../knowledge.ts'
import type { Finding, LabelId, Line } from '../../model/index.ts'
import { labelsOf } from '../../page/labels.ts'
import type { Page } from '../../page/page.ts'
import { quoteOf } from '../../page/quote.ts'
import { companyNumbersIn } from '../../text/company-number.ts'
import { fold } from '../../text/fold.ts'
import { shortened, withAreaOf, siblings } from './short-forms.ts'
import { type Kind, kindBefore, kindOf, iconKind } from './kind.ts'
import { isPhoneLike, isPlainlyPhone, stands } from './look.ts'
import { finding } from './finding.ts'
import { isOfOthers } from './of-others.ts'

/** Numbers in a line of text, each by the label, icon or look that makes it a phone. */
export function* fromLine(
  page: Page,
  knowledge: Knowledge,
  country: string | undefined,
  line: Line,
  index: number,
  labelAbove: LabelId | undefined,
): Generator<Finding> {
  const { text } = line
  const { words } = knowledge
  const tidy = shortened(text)
  const numbers = knowledge.phones.find(tidy, country)
  if (numbers.length === 0) return
  // The register's name may stand in the cell or line before.
  const above = page.line(index - 1)?.text ?? ''
  const lead = above.length < 40 && text.length < 40 ? `${above}:` : ''
  const registers = companyNumbersIn(lead + text).map(({ start, end }) => ({
    start: start - lead.length,
    end: end - lead.length,
  }))
  const labels = labelsOf(page, words, index)
  const isPair = isPhoneAndFax(words, numbers, text, above)
  let kept: Kind = 'unlabelled'
  let keptEnd = 0
  let previous = ''
  for (const number of numbers) {
    if (registers.some((other) => other.start < number.end && number.start < other.end)) continue
    const printed = text.slice(number.start, number.end)
    const own = kindBefore(words, text, number, labels, keptEnd)
    if (!isPhoneLike(printed, text, number.start, own !== 'unlabelled')) continue
    // "Tel. 22 1, 22 2 / Fax 22 3": a number without a label goes with the one before it.
    const kind: Kind =
      isPair && number === numbers[1]
        ? 'fax'
        : own !== 'unlabelled'
          ? own
          : keptEnd > 0
            ? kept
            : labelAbove && !isDesk(labelAbove, printed)
              ? kindOf(labelAbove)
              : iconKind(page, line)
    kept = kind
    keptEnd = number.end
    const read = own === 'unlabelled' ? withAreaOf(previous, number.e164, printed) : number.e164
    const value = read.replace(/^\+480(?=\d{9}$)/, '+48')
    previous = value
    if (kind === 'other' || isOtherNumber(words, text, number.start)) continue
    const digits = fold(printed).replace(/\D/g, '').length
    if (
      kind === 'unlabelled' &&
      (digits < 7 ||
        (digits < 8 && !/[ ().-]/.test(printed.trim())) ||
        /^(?:19|20)\d{2}[./-]?\d{1,2}[./-]?\d{1,2}$/.test(fold(printed).trim()))
    )
      continue
    const mostly = printed.length >= text.trim().length * 0.6
    const isInternational = /^\s*(?:\+|00|\()/.test(fold(printed))
    // Not in the country's plan: a number only by what is said of it, and hardly then.
    if (!number.valid && value === number.e164 && (kind === 'unlabelled' || digits < 7)) continue
    const others = isOfOthers(page, words, index, number.start) ? OF_OTHERS : 0
    const confidence =
      (kind !== 'unlabelled'
        ? number.valid || value !== number.e164
          ? 0.88
          : isInternational
            ? 0.7
            : 0.55
        : isInternational || isPlainlyPhone(printed, number)
          ? 0.8
          : mostly || stands(text, printed)
            ? 0.66
            : page.zone(line) === 'footer' || page.zone(line) === 'header'
              ? 0.6
              : 0.42) - others
    yield finding(
      kind,
      value,
      quoteOf(text, number.start, number.end),
      { line: index, start: number.start },
      text.length > 220 ? confidence - 0.1 : confidence,
      'stated',
      page,
      words,
    )
    for (const other of siblings(words, text, value, number.end))
      yield finding(
        kind,
        other,
        quoteOf(text, number.start, number.end + 12),
        { line: index, start: number.start },
        confidence - 0.05,
        'stated',
        page,
        words,
      )
  }
}

/** "Telefon / Faks: 877 05 05 / 877 05 06": one label for both, and as many numbers. */
function isPhoneAndFax(
  words: Words,
  numbers: readonly { readonly start: number; readonly end: number }[],
  text: string,
  above: string,
): boolean {
  const [first, second] = numbers
  if (numbers.length !== 2 || !/^\s?\/\s?(?:0\s?)?\(?$/.test(text.slice(first!.end, second!.start)))
    return false
  // The trunk's nought may stand outside of the number.
  const lead = text.slice(0, first!.start).replace(/[\s\d()+-]+$/u, '')
  const [phone, fax] = (lead === '' ? above : lead).slice(-PAIR).split('/').slice(-2)
  return fax !== undefined && words.label(phone!)?.label === 'phone' && words.label(fax)?.label === 'fax'
}

/** Letters in which the labels of two numbers stand. */
const PAIR = 40

/** What a number loses that stands by another house's name. */
const OF_OTHERS = 0.45

/** "Sales", "فروش": a figure's label, or the desk that a number is for. No figure begins with a nought or a plus. */
function isDesk(label: LabelId, printed: string): boolean {
  return label === 'revenue' && /^\s*[+(0]/.test(fold(printed))
}

/** Letters before a number in which the word for an account or an order stands. */
const OTHER_NEAR = 30

function isOtherNumber(words: Words, text: string, start: number): boolean {
  return words.contact('otherNumber', text.slice(Math.max(0, start - OTHER_NEAR), start)).length > 0
}
