import type { MetadataJson } from 'libphonenumber-js/core'
import { languageOf, type LanguageSign } from '../../lib/lexicons/language.ts'
import { nameBookFrom } from '../../lib/lexicons/names.ts'
import { unpackedLexicon, type PackedLexicon } from '../../lib/lexicons/packed.ts'
import { Words } from '../../lib/lexicons/words.ts'
import type { IndustryBook, Lexicon, Observation } from '../../lib/model/index.ts'
import { read } from '../../lib/reading/read.ts'
import { technologyBook } from '../../lib/technologies/book.ts'
import { unpacked } from '../../lib/technologies/packed.ts'
import { phoneReader } from '../../lib/text/phone.ts'

/** The worker's part with the extension's own data files: ms for one observation, knowledge already loaded. */
const load = async <T>(path: string) => (await (await fetch(`/data/${path}`)).json()) as T
const words = new Map<string, Promise<Words>>()
const lexicons = new Map<string, Promise<Lexicon>>()

function wordsOf(lang: string): Promise<Words> {
  return once(
    words,
    lang,
    async () => new Words(await Promise.all([...new Set([lang, 'en'])].map(lexiconOf))),
  )
}

function lexiconOf(code: string): Promise<Lexicon> {
  return once(lexicons, code, async () => unpackedLexicon(await load<PackedLexicon>(`lexicons/${code}.json`)))
}

function once<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const made = known.get(key) ?? make()
  known.set(key, made)
  return made
}

async function prepare() {
  const signs = await load<LanguageSign[]>('lexicons/signs.json')
  const { given, family } = await load<{ given: string; family: string }>('names.json')
  const names = nameBookFrom(given, family)
  const phones = phoneReader(await load<MetadataJson>('phones.json'))
  const technologies = technologyBook(
    unpacked(await load('technologies.json')),
    await load('third-party.json'),
  )
  const industries = await load<IndustryBook>('industries.json')
  return async (seen: Observation): Promise<number> => {
    const lang = languageOf(seen, signs)
    const knowledge = { lang, words: await wordsOf(lang), names, phones, technologies, industries }
    const start = performance.now()
    const { findings } = read(seen, knowledge, () => {})
    const ms = performance.now() - start
    if (findings.length < 0) throw new Error('never')
    return ms
  }
}

Object.assign(globalThis, { reader: prepare() })
