import type { Words } from '../lexicons/words.ts'
import { quoteOf } from '../page/quote.ts'
import { companyNamesIn, isNameShaped } from '../text/company-name.ts'
import type { Extractor } from './extractor.ts'

const id = 'copyright'
const SIGN = /©|\(c\)|&copy;|copyright|copr\./iu
const BEFORE = /^.*?(?:©|\(c\)|copyright|copr\.)/iu
const NOISE = /(?:©|\(c\)|copyright|copr\.|(?:19|20)\d{2}|1[34]\d{2}|[۰-۹]{4}|٢٠[٠-٩]{2}|by\b)/giu
const LONGEST = 300

/** The holder in "© 2024 NAME. All rights reserved." */
const copyright: Extractor = {
  id,
  *extract(page, { words }) {
    for (const [index, line] of page.lines.entries()) {
      const { text } = line
      if (text.length > LONGEST || !(SIGN.test(text) || words.whose('rights', text).length > 0)) continue
      const cut = holderIn(text, words)
      const inLegal = companyNamesIn(text)[0]
      const name = cut && text.includes(cut) ? cut : inLegal?.name
      if (!name || !isNameShaped(name) || name.split(' ').length > 9) continue
      yield {
        about: 'company',
        field: 'company.name',
        value: name,
        quote: quoteOf(text),
        line: index,
        certainty: 'stated',
        extractor: id,
        confidence: page.zone(line) === 'footer' || index > page.lines.length * 0.8 ? 0.6 : 0.35,
      }
      // A form would have told the legal name already.
      if (!inLegal && /^(?:شرکت|شركة)\s\S+\s\S/u.test(name))
        yield {
          about: 'company',
          field: 'company.legalName',
          value: name,
          quote: quoteOf(text),
          line: index,
          certainty: 'stated',
          extractor: id,
          confidence: 0.5,
        }
    }
  },
}

function holderIn(text: string, words: Words): string {
  const parts = BEFORE.test(text) ? text.replace(BEFORE, '') : text
  const bare = untilSmallPrint(withoutRights(parts, words), words)
    .replace(NOISE, ' ')
    .replace(/^[\s\p{P}\p{S}]+/u, (open) => (/[("«„“]$/.test(open.trim()) ? open.trim().slice(-1) : ''))
  const piece = bare
    .split(/\s[|•·–—]\s|\s-\s|[|•]|(?<=\p{L}{3})\.\s|\.$|,\s(?!inc|llc|ltd|s\.)/iu)
    .find((part) => /\p{L}{2}/u.test(part))
  return (piece ?? '')
    .replace(/(?<![\s,;:–-])[\s,;:–-]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The sentence that rights are reserved, in whatever place, as a sign that parts what stands around it. */
function withoutRights(text: string, words: Words): string {
  let left = text
  for (const { start, end } of words.whose('rights', text).reverse())
    left = `${left.slice(0, start)} | ${left.slice(end)}`
  return left
}

/** What stands before credits, menu words, registers and the labels of other values. */
function untilSmallPrint(text: string, words: Words): string {
  const isCredit = ({ start, end }: { start: number; end: number }) =>
    /[.,|•·–—-]\s*$/u.test(text.slice(0, start)) ||
    /^\s?[:：]/u.test(text.slice(end)) ||
    text.slice(start, end).includes(' ')
  const ends = [
    ...words.whose('madeBy', text).filter(isCredit),
    ...words.whose('smallPrint', text),
    ...words.labels(text).filter(({ end }) => /^\s?[:：]/u.test(text.slice(end))),
  ]
    .map(({ start }) => start)
    .filter((start) => /\p{L}{2}/u.test(text.slice(0, start)))
  return text.slice(0, Math.min(text.length, ...ends))
}

export default copyright
