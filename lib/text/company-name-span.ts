import type { LegalFormFound } from './legal-form.ts'

export interface CompanyName {
  /** Name with its legal form, as printed. */
  readonly name: string
  readonly form: string
  readonly start: number
  readonly end: number
}

const CONNECTOR =
  /^(?:&|\+|-|–|und|and|et|y|e|i|en|of|de|del|della|di|da|do|dos|das|du|des|la|le|les|für|for|van|von|der|ve|the|a|im|in|am|w|z|na|и|по|&amp;)$/

/** Of family names, written large where the name begins. */
const PARTICLE = /^(?:Van|De|Den|Ter|Ten|Di|Da|Dos|Das)$/

const OPENING = /^["'«“„‘]/u

const PLAIN_WORDS =
  /^(?:the|our|we|at|by|welcome|to|about|contact|willkommen|bei|bienvenue|chez|von|der|die|das|la|le|el|a|an|and|und|firma|firmy|spółka|spółki|company|societa|sociedad|copyright|©|of|in|with|for|to|from|since)$/i

/** Capitalised words before the form, with their connecting words; at most ten. */
export function leftOf(text: string, form: LegalFormFound): [number, number] | undefined {
  const whole = wholeLine(text, form)
  if (whole) return whole
  const before = text.slice(Math.max(0, form.start - 140), form.start)
  const offset = form.start - before.length
  const tokens = [...before.matchAll(/[^\s]+/gu)].map((token) => ({ word: token[0], start: token.index }))
  let start = -1
  let taken = 0
  const isLatin = /\p{Script=Latin}/u.test(tokens.at(-1)?.word ?? '')
  for (let at = tokens.length - 1; at >= 0 && taken < 10; at -= 1) {
    const { word } = tokens[at]!
    // "見本株式会社（Mihon Co., Ltd.）": a bracket that opens inside a word parts two names.
    const bracket = taken > 0 ? word.search(/(?<=.)[（(](?=[^)）]+$)/u) : -1
    if (bracket > 0) {
      start = tokens[at]!.start + bracket + 1
      break
    }
    // "（英文：MIHON CO., LTD.）": what stands before the colon is a label.
    const colon = word.search(/(?<=[：])[^：]/u)
    if (colon > 0) {
      start = tokens[at]!.start + colon
      break
    }
    const bare = word.replace(/^["'«“„‘(]+|(?<!["'»”“’),])["'»”“’),]+$/gu, '')
    const opens =
      /^\p{Lu}|^\p{N}|^[^\p{L}\p{N}]*$|^\p{Lo}/u.test(bare) ||
      /\p{Lu}/u.test(bare) ||
      /^\p{Ll}[\p{Ll}\d]*[.\d]/u.test(bare)
    const ends = /[.:;!?|•·©–—]$/.test(word) && !/^(?:\p{Lu}\.)+$|^(?:\p{L}{1,5}\.)$/u.test(word)
    if (taken > 0 && (ends || (/[,]$/.test(word) && !/^(?:ltd|co|san|tic|inş)\.?,$/iu.test(word)))) break
    if (
      /^[|•·©–—:]$/.test(word) ||
      word === '-' ||
      /^\d{4}[–-]\d{4},?$/.test(word) ||
      (/^\d{4}$/.test(word) && taken > 0 && /©|copyright/i.test(before))
    )
      break
    if (CONNECTOR.test(bare.toLowerCase())) {
      // "handelsnaam van Van Vliet B.V.": written large inside a sentence it is the name's first word.
      if (taken > 0 && at > 0 && (PARTICLE.test(word) || /^\p{Lu}{2,}$/u.test(word)))
        start = tokens[at]!.start
      taken += 1
      continue
    }
    // A Latin name ends where the sentence around it is in another script.
    if (taken > 0 && isLatin && /^[^\p{Script=Latin}]*\p{L}/u.test(bare) && !/\p{Script=Latin}/u.test(bare))
      break
    if (!opens) {
      // The lower-case brand right before its form is still its name: "fairkom GmbH".
      if (taken === 0 && form.end - form.start > 2 && /^[\p{L}\d.-]{2,}$/u.test(bare))
        start = tokens[at]!.start
      break
    }
    start = tokens[at]!.start + neverClosed(word)
    taken += 1
    if (OPENING.test(word)) {
      // "Zakład Stolarski „Drewpol” sp. z o.o.": the trade before the quoted name, where the line begins with it.
      const trade = /^(?:\p{Lu}[\p{L}.-]+\s){1,6}$/u.test(text.slice(0, offset + start))
      if (trade && !PLAIN_WORDS.test(text.split(' ')[0]!)) start = -offset
      break
    }
  }
  if (start < 0 && start !== -offset) return undefined
  let from = offset + start
  // A sentence's first word is capital too: "The Acme Ltd".
  for (;;) {
    const first = /^(\S+)\s+(?=\S)/u.exec(text.slice(from, form.start))
    if (!first || !PLAIN_WORDS.test(first[1]!)) break
    from += first[0].length
  }
  return text.slice(from, form.start).trim().length > 1 ? [from, form.end] : undefined
}

/** A short line that is a name and nothing else, lower-case words and all: "21st digital GmbH". */
function wholeLine(text: string, form: LegalFormFound): [number, number] | undefined {
  if (text.length > 60 || text.slice(form.end).replace(/[\s.]/g, '') !== '' || !/^[\p{Lu}\p{N}]/u.test(text))
    return undefined
  const words = text.slice(0, form.start).trim().split(/\s+/)
  const isName =
    words.length <= 6 && words.every((word) => /^[\p{L}\p{N}&+'’.-]+,?$/u.test(word) && !/^\d{4}/.test(word))
  return isName && !PLAIN_WORDS.test(words[0]!) && words.filter((word) => /^\p{Ll}/u.test(word)).length <= 2
    ? [0, form.end]
    : undefined
}

/** What follows in quotation marks, else up to six capitalised words. */
export function rightOf(text: string, form: LegalFormFound): [number, number] | undefined {
  const after = text.slice(form.end, form.end + 140)
  const quoted = /^\s*[«"“„']{1,2}[^«»"“”„]{2,100}(?:[«"“][^»"”]{2,60}[»"”][^»"”]{0,40})?[»"”']{1,2}/u.exec(
    after,
  )
  if (quoted) return [form.start, form.end + quoted[0].length]
  const words = /^\s+(?:[\p{Lu}\d][\p{L}\d.&'-]*)(?:\s(?:[\p{Lu}\d&-][\p{L}\d.&'-]*)){0,5}/u.exec(after)
  return words ? [form.start, form.end + words[0].replace(/[.,]$/, '').length] : undefined
}

/** Characters of opening marks before a word in which none is closed: `"Nord` is `Nord`, `"Nord"` is left. */
function neverClosed(word: string): number {
  const marks = /^["'«“„‘(]+/u.exec(word)?.[0].length ?? 0
  return /["'»”’)]/u.test(word.slice(marks)) ? 0 : marks
}
