import type { Lexicon, ThirdPartyRow } from '../model/index.ts'
import type { NameBook } from './names.ts'
import type { PhoneReader } from '../text/phone.ts'
import { Words } from './words.ts'

/** What a reader knows before it looks: the language's words, names of people, how phone numbers are written. */
export interface Knowledge {
  /** ISO 639-1 language of the page's text. */
  readonly lang: string
  readonly words: Words
  readonly names: NameBook
  readonly phones: PhoneReader
  /** Hosts of known services, where the table of them is loaded. */
  readonly thirdParties?: ReadonlyMap<string, ThirdPartyRow>
}

export function knowledgeOf(
  lang: string,
  lexicons: readonly Lexicon[],
  names: NameBook,
  phones: PhoneReader,
): Knowledge {
  return { lang, words: new Words(lexicons), names, phones }
}
