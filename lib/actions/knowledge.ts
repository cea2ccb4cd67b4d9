import type { MetadataJson } from 'libphonenumber-js/core'
import { asset } from '../browser/assets.ts'
import { knowledgeOf, type Knowledge } from '../lexicons/knowledge.ts'
import { languageOf, type LanguageSign } from '../lexicons/language.ts'
import { nameBookFrom, type NameBook } from '../lexicons/names.ts'
import type { Lexicon, Observation } from '../model/index.ts'
import { phoneReader, type PhoneReader } from '../text/phone.ts'

/**
 * Loads what reading this page takes: the lexicon of its language, English, names and phone metadata, from the extension's
 * own files. Each is fetched once in a worker's life and only when a page needs it.
 */
export async function knowledgeFor(seen: Observation): Promise<Knowledge> {
  const lang = languageOf(seen, await asset<LanguageSign[]>('lexicons/signs.json'))
  const [lexicons, names, phones] = await Promise.all([
    Promise.all([...new Set([lang, 'en'])].map((code) => asset<Lexicon>(`lexicons/${code}.json`))),
    nameBook(),
    phoneBook(),
  ])
  return knowledgeOf(lang, lexicons, names, phones)
}

let names: NameBook | undefined
async function nameBook(): Promise<NameBook> {
  const { given, family } = await asset<{ given: string; family: string }>('names.json')
  return (names ??= nameBookFrom(given, family))
}

let phones: PhoneReader | undefined
async function phoneBook(): Promise<PhoneReader> {
  const metadata = await asset<MetadataJson>('phones.json')
  return (phones ??= phoneReader(metadata))
}
