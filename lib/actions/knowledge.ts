import type { MetadataJson } from 'libphonenumber-js/core'
import { asset } from '../browser/assets.ts'
import type { Knowledge } from '../extractors/knowledge.ts'
import { languageOf, type LanguageSign } from '../lexicons/language.ts'
import { nameBookFrom } from '../lexicons/names.ts'
import { unpackedLexicon, type PackedLexicon } from '../lexicons/packed.ts'
import { Words } from '../lexicons/words.ts'
import type { IndustryBook, Observation, ServiceWords, ThirdPartyRow } from '../model/index.ts'
import { technologyBook } from '../technologies/book.ts'
import { unpacked, type PackedTechnologies } from '../technologies/packed.ts'
import { phoneReader } from '../text/phone.ts'

/**
 * The data files that reading this page needs. Each is fetched and prepared once in a worker's lifetime, on demand; a
 * lexicon only if a page is in its language.
 */
export async function knowledgeFor(seen: Observation): Promise<Knowledge> {
  const lang = languageOf(seen, await asset<LanguageSign[]>('lexicons/signs.json'))
  const [words, names, phones, technologies, industries] = await Promise.all([
    once(`words.${lang}`, () => wordsOf(lang)),
    once('names', async () => {
      const { given, family } = await asset<{ given: string; family: string }>('names.json')
      return nameBookFrom(given, family)
    }),
    once('phones', async () => phoneReader(await asset<MetadataJson>('phones.json'))),
    once('technologies', async () =>
      technologyBook(
        unpacked(await asset<PackedTechnologies>('technologies.json')),
        await asset<ThirdPartyRow[]>('third-party.json'),
        await asset<ServiceWords>('service-links.json'),
      ),
    ),
    once('industries', () => asset<IndustryBook>('industries.json')),
  ])
  return { lang, words, names, phones, technologies, industries }
}

/** The page's own language first, then English, which is always consulted. */
async function wordsOf(lang: string): Promise<Words> {
  const codes = [...new Set([lang, 'en'])]
  return new Words(await Promise.all(codes.map(lexiconOf)))
}

const lexiconOf = (code: string) =>
  once(`lexicon.${code}`, async () => unpackedLexicon(await asset<PackedLexicon>(`lexicons/${code}.json`)))

const prepared = new Map<string, Promise<unknown>>()

function once<T>(name: string, prepare: () => Promise<T>): Promise<T> {
  let found = prepared.get(name) as Promise<T> | undefined
  if (!found) {
    found = prepare()
    prepared.set(name, found)
  }
  return found
}
