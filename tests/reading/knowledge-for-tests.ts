import { serviceWords } from '../../lib/lexicons/service-links.ts'
import type { MetadataJson } from 'libphonenumber-js/core'
import phoneMetadata from 'libphonenumber-js/metadata.max.json'
import { industryBook } from '../../lib/assets/industries.ts'
import { nameTexts } from '../../lib/assets/names.ts'
import { thirdPartyTable } from '../../lib/assets/third-party.ts'
import type { Knowledge } from '../../lib/extractors/knowledge.ts'
import { languageOf } from '../../lib/lexicons/language.ts'
import { signsOf } from '../../lib/lexicons/language-words.ts'
import { nameBookFrom } from '../../lib/lexicons/names.ts'
import { Words } from '../../lib/lexicons/words.ts'
import type { Lexicon, Observation } from '../../lib/model/index.ts'
import { technologyBook } from '../../lib/technologies/book.ts'
import { technologies } from '../../lib/technologies/shelf.ts'
import { phoneReader } from '../../lib/text/phone.ts'

const shelf = import.meta.glob<{ default: Lexicon }>('../../lib/lexicons/??.ts', { eager: true })
const lexicons = Object.values(shelf).map((file) => file.default)
const signs = signsOf(lexicons)
const { given, family } = nameTexts()
const names = nameBookFrom(given, family)
const phones = phoneReader(phoneMetadata as unknown as MetadataJson)
const book = technologyBook(technologies, thirdPartyTable(), serviceWords)

const byLanguage = new Map<string, Knowledge>()

/** The same knowledge that the worker loads for a page: its language's lexicon, then English. Kept per language, as there. */
export function knowledgeForTests(seen: Observation): Knowledge {
  const lang = languageOf(seen, signs)
  const known = byLanguage.get(lang)
  if (known) return known
  const knowledge: Knowledge = {
    lang,
    words: wordsForTests(lang),
    names,
    phones,
    technologies: book,
    industries: industryBook,
  }
  byLanguage.set(lang, knowledge)
  return knowledge
}

/** The lexicons that the worker asks on a page in this language. */
export function wordsForTests(lang: string): Words {
  const own = lexicons.filter((lexicon) => lexicon.lang === lang || lexicon.lang === 'en')
  return new Words(own.sort((a) => (a.lang === lang ? -1 : 1)))
}
