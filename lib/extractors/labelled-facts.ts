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
import { isOfSentence } from './founding/of-sentence.ts'

const id = 'labelled-facts'

/** 創業 is when the trade began, 設立 when the company did. */
const REGISTERED = /設立|设立|설립/u
/** What the beginning of the trade is worth beside the company's own. */
const TRADE_BEGAN = 0.25

/** How a labelled value is read: its field's value with the confidence of a colon or a cell. Undefined: not such a value. */
type Reader = (
  labelled: Labelled & { readonly printed: string },
  knowledge: Knowledge,
) => (Pick<Finding, 'field' | 'value' | 'confidence'> & { parts?: Record<string, string> }) | undefined

const READERS: Readonly<Partial<Record<LabelId, Reader>>> = {
  founded: ({ value, printed }, { lang }) => {
    const isRegistered = REGISTERED.test(printed)
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
    const labelOf = ({ labelLine }: Labelled) => page.lines[labelLine]!.text.slice(0, 60)
    const hasRegistered = all.some((one) => one.label === 'founded' && REGISTERED.test(labelOf(one)))
    for (const labelled of all) {
      if (labelled.label === 'subsidiaries') {
        yield* subsidiaries(page, labelled)
        continue
      }
      if (labelled.label === 'founded' && isOfSentence(page, labelled, knowledge)) continue
      const printed = labelOf(labelled)
      const read = READERS[labelled.label]?.({ ...labelled, printed }, knowledge)
      if (!read || !isAboutCompany(page, labelled, isInList(labelled, labelLines))) continue
      const line = page.lines[labelled.line]!.text
      const began =
        labelled.label === 'founded' && hasRegistered && !REGISTERED.test(printed) ? TRADE_BEGAN : 0
      const weak = (labelled.layout === 'below' ? 0.15 : 0) + began
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
