import type { Knowledge } from './knowledge.ts'
import type { FieldId, Finding, LabelId } from '../model/index.ts'
import { labelledValues } from '../page/labelled.ts'
import type { Labelled } from '../page/labelled-value.ts'
import type { Page } from '../page/page.ts'
import { quoteOf } from '../page/quote.ts'
import { companyNamesIn, isNameShaped } from '../text/company-name.ts'
import { registrableDomain } from '../text/domain.ts'
import { readableHost } from '../text/punycode.ts'
import { yearsIn } from '../text/year.ts'
import type { Extractor } from './extractor.ts'

const id = 'labelled-facts'

/** A year and hardly more: what "Since" labels. */
const YEAR_ALONE = /^[^\p{L}]*\d{4}\s?[年년]?[^\p{L}\d]{0,3}(?:\p{L}{1,3}\.?)?[^\p{L}\d]*$/u
/** Before a label that begins a part of its line: nothing, or a sign that sets parts apart. */
const PART_BEGINS = /(?:^|[|•·;/–—])\s*$/u

/** How a labelled value is read: its field's value with the confidence of a colon or a cell. Undefined: not such a value. */
type Reader = (
  labelled: Labelled & { readonly printed: string },
  knowledge: Knowledge,
) => (Pick<Finding, 'field' | 'value' | 'confidence'> & { parts?: Record<string, string> }) | undefined

const READERS: Readonly<Partial<Record<LabelId, Reader>>> = {
  founded: ({ value, printed }, { lang }) => {
    // 創業 is when the trade began, 設立 when the company did.
    const isRegistered = /設立|设立|설립/u.test(printed)
    const year = yearsIn(value.slice(0, 80), lang)[0]
    return year && year.start < 40
      ? {
          field: 'company.founded',
          value: String(year.value),
          confidence: (year.start < 16 ? 0.9 : 0.75) + (isRegistered ? 0.04 : 0),
          parts: { printed: year.printed },
        }
      : undefined
  },
  industry: ({ value }) => text('company.industry', value, 0.8, 140),
  parent: ({ value }) =>
    isNameShaped(value) && value.length < 80 && !/^\d/.test(value)
      ? { field: 'company.parent', value, confidence: companyNamesIn(value).length ? 0.8 : 0.55 }
      : undefined,
  products: ({ value }) => text('company.product', value, 0.6, 160),
  legalName: ({ value }) => name('company.legalName', value, 0.9),
  name: ({ value }) => name('company.name', value, 0.8),
  website: ({ value }) => {
    const address = /(?<![\p{L}\p{N}-])(?:https?:\/\/)?(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u.exec(
      value.slice(0, 100),
    )?.[0]
    const domain = address && registrableDomain(address)
    return domain ? { field: 'company.website', value: readableHost(domain), confidence: 0.7 } : undefined
  },
}

function text(field: FieldId, value: string, confidence: number, longest: number) {
  const words = value.replace(/\s+/g, ' ').trim()
  return words.length > 2 &&
    words.length <= longest &&
    /\p{L}{2}/u.test(words) &&
    !/[?!]$|@|https?:/.test(words)
    ? { field, value: words, confidence }
    : undefined
}

const NAME_WORDS = 9
const LONGEST_NAME = 90

/** A name with its form is the legal one, whatever its label. */
function ofForm(field: FieldId): FieldId {
  return field === 'company.name' ? 'company.legalName' : field
}

function name(field: FieldId, value: string, confidence: number) {
  const legal = companyNamesIn(value)[0]
  if (legal && legal.start < 3)
    return {
      field: ofForm(field),
      value: legal.name,
      confidence,
      parts: { form: legal.form },
    }
  // "Serrano & Filhos – Corticeira de Montargil, Lda.": the form ends what the label says, whatever the name is made of.
  if (legal && value.length <= LONGEST_NAME && legal.end >= value.trimEnd().length - 1)
    return { field: ofForm(field), value: value.trim(), confidence, parts: { form: legal.form } }
  const short = value.split(/[,;(（|]/)[0]!.trim()
  return isNameShaped(short) &&
    short.length > 2 &&
    !/\d{4}/.test(short) &&
    short.split(/\s+/).length <= NAME_WORDS
    ? { field, value: short, confidence: confidence - (legal ? 0.1 : 0.3) }
    : undefined
}

/** Facts beside their labels, in tables, definition lists and "label: value" lines. */
const labelledFacts: Extractor = {
  id,
  *extract(page, knowledge) {
    const all = labelledValues(page, knowledge.words)
    const labelLines = new Set(all.map(({ labelLine }) => labelLine))
    for (const labelled of all) {
      if (labelled.label === 'subsidiaries') {
        yield* subsidiaries(page, labelled)
        continue
      }
      if (
        labelled.label === 'founded' &&
        (tellsMore(page, labelled, knowledge) ||
          isOfOther(page, labelled, knowledge) ||
          isInSentence(page, labelled, knowledge))
      )
        continue
      const printed = page.lines[labelled.labelLine]!.text.slice(0, 60)
      const read = READERS[labelled.label]?.({ ...labelled, printed }, knowledge)
      if (!read || !isAboutCompany(page, labelled, isInList(labelled, labelLines))) continue
      const line = page.lines[labelled.line]!.text
      const weak = labelled.layout === 'below' ? 0.15 : 0
      yield {
        about: 'company',
        certainty: 'stated',
        extractor: id,
        quote: quoteOf(line, labelled.start, Math.min(labelled.end, labelled.start + 120)),
        line: labelled.line,
        ...read,
        confidence: read.confidence - weak,
      }
    }
  },
}

/**
 * "Since 2019 we have been shipping to Poland", "owner since 2009": a word of since labels a year where both stand alone; in a
 * sentence it may be of anything.
 */
function tellsMore(page: Page, { layout, line, start, value }: Labelled, { words }: Knowledge): boolean {
  if (layout !== 'inline') return false
  const lead = page.lines[line]!.text.slice(Math.max(0, start - 80), start).trimEnd()
  const since = words.facts('since', lead).find(({ end }) => end === lead.length)
  return since !== undefined && !(PART_BEGINS.test(lead.slice(0, since.start)) && YEAR_ALONE.test(value))
}

/** "ISO 9001 certified since 2006", "member since": by the words before it, the year is of something else. */
function isOfOther(page: Page, { layout, line, start }: Labelled, { words }: Knowledge): boolean {
  if (layout !== 'inline') return false
  const lead = pieceBefore(page.lines[line]!.text.slice(Math.max(0, start - 80), start))
  return words.facts('otherYear', lead).length > 0
}

/** "Average payback since 2021", "the range was created in 2019": a word of a sentence, which is read as one. */
function isInSentence(page: Page, { layout, line, start }: Labelled, { words }: Knowledge): boolean {
  if (layout !== 'inline') return false
  const lead = page.lines[line]!.text.slice(0, start)
  if (/[:：]\s*$/u.test(lead)) return false
  const piece = pieceBefore(lead)
  const label = words.labels(piece).findLast((match) => match.label === 'founded')
  return label !== undefined && /\p{L}/u.test(piece.slice(0, label.start))
}

/** What stands before a value since the last sign that sets things apart. */
function pieceBefore(lead: string): string {
  return lead.split(/\s?[|·•;]\s?|\s[-–—]\s/u).at(-1)!
}

/** Every company of the list that stands by the label, each known by its legal form. */
function* subsidiaries(page: Page, labelled: Labelled): Generator<Finding> {
  for (const at of labelled.lines.slice(0, 40)) {
    const { text } = page.lines[at]!
    const from = at === labelled.line ? labelled.start : 0
    for (const { name, start, end } of companyNamesIn(text.slice(from, from + 600)))
      if (isNameShaped(name) && name.length < 100)
        yield {
          about: 'company',
          field: 'company.subsidiary',
          value: name,
          quote: quoteOf(text, from + start, from + end),
          line: at,
          certainty: 'stated',
          extractor: id,
          confidence: 0.78,
        }
  }
}

/** Label, value, label, value, each in a line: a table made of `<div>`. */
function isInList({ labelLine, lines }: Labelled, labelLines: ReadonlySet<number>): boolean {
  return (
    labelLines.has(lines.at(-1)! + 1) && (labelLines.has(labelLine - 2) || labelLines.has(lines.at(-1)! + 3))
  )
}

/** The company's own name is no field of a contact form, and a founding year no line of a person's card. */
function isAboutCompany(page: Page, labelled: Labelled, inList: boolean): boolean {
  const line = page.lines[labelled.labelLine]!
  if (page.closest(line.block, 'form') >= 0 && labelled.layout !== 'cell') return false
  if (labelled.label === 'name' && labelled.layout === 'below') return false
  return !(
    labelled.layout === 'below' &&
    !inList &&
    (labelled.label === 'products' ||
      labelled.label === 'parent' ||
      labelled.label === 'industry' ||
      labelled.label === 'legalName' ||
      labelled.label === 'website')
  )
}

export default labelledFacts
