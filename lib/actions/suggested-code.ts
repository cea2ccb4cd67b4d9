import { asset } from '../browser/assets.ts'
import { industrySense } from '../lexicons/industry-sense.ts'
import { optionOfDivision, type IndustryBook } from '../model/index.ts'

export interface SuggestedCode {
  /** The option key: `isic-28`. */
  readonly key: string
  /** The words that led to it. */
  readonly because: string
}

/** The code suggested by an industry description. Its language is unknown, so the rep's own is tried first. */
export async function suggestedCode(wording: string, lang: string): Promise<SuggestedCode | undefined> {
  const book = await asset<IndustryBook>('industries.json')
  const langs = [...new Set([lang, 'en', ...Object.keys(book)])]
  const sense = industrySense(wording, book, langs)
  return sense && { key: optionOfDivision(sense.division), because: sense.because }
}
