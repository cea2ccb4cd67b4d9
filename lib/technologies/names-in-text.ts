import { EVERYDAY, type Technology } from '../model/index.ts'

/** A product named in running text, by its extent in UTF-16 units. */
export interface NamedProduct {
  readonly product: Technology
  readonly start: number
  readonly end: number
}

interface Name {
  readonly product: Technology
  /** The name as its vendor writes it. */
  readonly written: string
  /** The name is also a word of a language: alone it proves nothing. */
  readonly isWord: boolean
}

/**
 * Products by the first word of their names, for finding them in text. Libraries and fonts are left out: a job advert names
 * them by the dozen and no budget stands behind them.
 */
export class NamesInText {
  private readonly byFirst = new Map<string, Name[]>()

  constructor(technologies: readonly Technology[]) {
    for (const product of technologies) {
      if (product.category === 'library' || product.category === 'fonts') continue
      for (const spoken of product.spoken ?? [product.name]) {
        const isWord = spoken.endsWith(EVERYDAY)
        const written = isWord ? spoken.slice(0, -1) : spoken
        const first = firstWord(written)
        if ((written.length < 3 && LATIN.test(written)) || !first) continue
        const name: Name = { product, written, isWord }
        const list = this.byFirst.get(first)
        if (list) list.push(name)
        else this.byFirst.set(first, [name])
      }
    }
    // The longest name wins: "Salesforce Marketing Cloud" before "Salesforce".
    for (const list of this.byFirst.values()) list.sort((a, b) => b.written.length - a.written.length)
  }

  /** Products that a text names, each once, in order. Time grows with the text's length alone. */
  in(text: string): NamedProduct[] {
    const found: (NamedProduct & { isWord: boolean })[] = []
    let from = 0
    for (const match of text.matchAll(WORD)) {
      if (match.index < from) continue
      const hit = this.at(text, match.index, match[0])
      if (!hit) continue
      from = hit.end
      if (!found.some(({ product }) => product === hit.product)) found.push(hit)
    }
    // A line that is the name and nothing else, an entry of a list, is no everyday word either.
    const [only] = found
    const alone = only !== undefined && text.trim().length === only.end - only.start
    const sure = alone || found.some(({ isWord }) => !isWord)
    return found.filter(({ isWord }) => sure || !isWord)
  }

  private at(text: string, start: number, word: string) {
    for (const { product, written, isWord } of this.byFirst.get(word.toLowerCase()) ?? []) {
      const end = start + written.length
      const printed = text.slice(start, end)
      if (continues(text, end)) continue
      if (
        written.includes(' ') ? printed.toLowerCase() === written.toLowerCase() : isWritten(printed, written)
      )
        return { product, start, end, isWord }
    }
    return undefined
  }
}

const LATIN = /^[\p{Script=Latin}\p{N}]*$/u
/** Scripts that set no blanks are told from a Latin name by the script alone: 熟悉Salesforce. A Chinese name may begin at any sign. */
const WORD =
  /\p{Script=Han}|[\p{Script=Latin}\p{N}]{1,41}|\p{Script=Cyrillic}{1,41}|(?:(?!\p{Script=Latin})[\p{L}\p{M}]){1,41}/gu

function firstWord(name: string): string {
  return name.match(WORD)?.[0].toLowerCase() ?? ''
}

/** One word counts with the vendor's own capitals, or all in capitals as a heading sets it. */
function isWritten(printed: string, written: string): boolean {
  return printed === written || (written.length >= 4 && printed === written.toUpperCase())
}

/** The name goes on: `Zendesks` and `HubSpot2` are other words; a Chinese or Japanese word may follow at once. */
function continues(text: string, at: number): boolean {
  return at < text.length && /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u.test(text[at]!)
}
