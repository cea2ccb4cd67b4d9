import type { MetadataJson } from 'libphonenumber-js/core'
import { languageOf, type LanguageSign } from '../../lib/lexicons/language.ts'
import { nameBookFrom } from '../../lib/lexicons/names.ts'
import { Words } from '../../lib/lexicons/words.ts'
import type { IndustryBook, Lexicon, Observation } from '../../lib/model/index.ts'
import { read } from '../../lib/reading/read.ts'
import { technologyBook } from '../../lib/technologies/book.ts'
import { unpacked } from '../../lib/technologies/packed.ts'
import { phoneReader } from '../../lib/text/phone.ts'

/** The worker's part with the extension's own data files: ms for one observation, knowledge already loaded. */
const load = async <T>(path: string) => (await (await fetch(`/data/${path}`)).json()) as T
const words = new Map<string, Words>()

async function wordsOf(lang: string): Promise<Words> {
  const known = words.get(lang)
  if (known) return known
  const codes = [...new Set([lang, 'en'])]
  const made = new Words(await Promise.all(codes.map((code) => load<Lexicon>(`lexicons/${code}.json`))))
  words.set(lang, made)
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
