import { asset } from '../browser/assets.ts'
import { industrySense } from '../lexicons/industry-sense.ts'
import { optionOfDivision, type IndustryBook } from '../model/index.ts'

export interface SuggestedCode {
  /** The option of the list: `isic-28`. */
  readonly key: string
  /** The words of the wording that lead to it. */
  readonly because: string
}

/** The code that a wording of any language suggests; languages of the pages are not known, so the rep's own is asked first. */
export async function suggestedCode(wording: string, lang: string): Promise<SuggestedCode | undefined> {
  const book = await asset<IndustryBook>('industries.json')
  const langs = [...new Set([lang, 'en', ...Object.keys(book)])]
  const sense = industrySense(wording, book, langs)
  return sense && { key: optionOfDivision(sense.division), because: sense.because }
}
