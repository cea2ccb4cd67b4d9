import type { Match, Words } from '../../lexicons/words.ts'

/** A short name that a text of law gives a company, with the words that give it. */
export interface DefinedName extends Match {
  readonly name: string
  /** It is a word for whoever is behind the text: the company, we. */
  readonly isParty: boolean
}

/** Behind the words: an article and the name in quotation marks. */
const QUOTED =
  /^[\s:：–—-]{0,4}(?:\p{L}{1,4}[\s’'])?[«"“„‘「『]\s?([^«»"“”„‘’「」『』]{1,40}?)\s?[»"”“’」』]/u

/** "… (hereinafter “Nordwind”)", "… (im Folgenden: „wir“)": short names that the text gives, in order. */
export function definedNames(text: string, words: Words): DefinedName[] {
  if (!/[«"“„‘「『]/u.test(text)) return []
  return words.whose('definedAs', text).flatMap(({ start, end }) => {
    const quoted = QUOTED.exec(text.slice(end, end + 60))
    if (!quoted) return []
    const name = quoted[1]!.trim()
    const party = words.whose('party', name)[0]
    const isParty = party?.start === 0 && party.end === name.length
    return name.length > 1 ? [{ start, end: end + quoted[0].length, name, isParty }] : []
  })
}
