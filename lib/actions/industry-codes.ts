import { asset } from '../browser/assets.ts'
import { industrySense } from '../lexicons/industry-sense.ts'
import { optionOfDivision, type IndustryBook, type Option } from '../model/index.ts'
import { database, type Database } from '../storage/database.ts'
import { putIndustryCodes, readDefinitions } from '../storage/definitions.ts'

/** The list of industry codes as the rep wants it, or as it came; answers how to bring back what stood before. */
export async function changeIndustryCodes(
  codes: readonly Option[] | undefined,
  db: Database = database,
): Promise<{ readonly ok: true; readonly takeBack: () => Promise<void> }> {
  const { industryCodes } = await readDefinitions(db)
  await putIndustryCodes(codes, db)
  return { ok: true, takeBack: () => putIndustryCodes(industryCodes, db) }
}

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
