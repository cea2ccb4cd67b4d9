import type { IndustryBook } from '../model/index.ts'
import type { NameBook } from '../lexicons/names.ts'
import type { Words } from '../lexicons/words.ts'
import type { TechnologyBook } from '../technologies/book.ts'
import type { PhoneReader } from '../text/phone.ts'

/** What a reader knows before it looks: the language's words, names of people, how phones are written, what products there are. */
export interface Knowledge {
  /** ISO 639-1 language of the page's text. */
  readonly lang: string
  readonly words: Words
  readonly names: NameBook
  readonly phones: PhoneReader
  readonly technologies: TechnologyBook
  /** By which words an industry's division is told, in every language. */
  readonly industries: IndustryBook
}
