import phoneMetadata from 'libphonenumber-js/metadata.max.json'
import type { Lexicon } from '../model/index.ts'
import { packedLexicon } from '../lexicons/packed.ts'
import { signsOf } from '../lexicons/language-words.ts'
import { serviceWords } from '../lexicons/service-links.ts'
import { packed } from '../technologies/packed.ts'
import { technologies } from '../technologies/shelf.ts'
import { industryBook } from './industries.ts'
import { nameTexts } from './names.ts'
import { thirdPartyTable } from './third-party.ts'

const shelf = import.meta.glob<{ default: Lexicon }>('../lexicons/??.ts', { eager: true })

/**
 * The data files that the build writes into the extension, by path: the worker fetches them only when a page needs them, so
 * neither its code nor a page contains them. Runs at build time and in tests; nothing in the extension imports this.
 */
export function assets(): Record<string, unknown> {
  const lexicons = Object.values(shelf).map((file) => file.default)
  return {
    ...Object.fromEntries(
      lexicons.map((lexicon) => [`lexicons/${lexicon.lang}.json`, packedLexicon(lexicon)]),
    ),
    'lexicons/signs.json': signsOf(lexicons),
    'industries.json': industryBook,
    'names.json': nameTexts(),
    'technologies.json': packed(technologies),
    'third-party.json': thirdPartyTable(),
    'service-links.json': serviceWords,
    'phones.json': phoneMetadata,
  }
}
