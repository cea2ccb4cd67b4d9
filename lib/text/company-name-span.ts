import type { LegalFormFound } from './legal-form.ts'

export interface CompanyName {
  /** Name with its legal form, as printed. */
  readonly name: string
  readonly form: string
  readonly start: number
  readonly end: number
}

const CONNECTOR =
  /^(?:&|\+|-|–|und|and|et|y|e|i|en|of|de|del|della|di|da|do|dos|das|du|des|la|le|les|für|for|van|von|der|ve|the|a|im|in|am|w|z|na|и|по|para|o|os|&amp;)$/

/** Nobiliary particles, capitalised at the start of a name. */
const PARTICLE = /^(?:Van|De|Den|Ter|Ten|Di|Da|Dos|Das|La|Le|Les|El|Los|Las|Il|Lo)$/

const OPENING = /^["'«“„‘]/u

const PLAIN_WORDS =
  /^(?:our|we|at|by|welcome|to|about|contact|willkommen|bei|bienvenue|chez|von|an|and|und|unsere|unser|eine|firma|firmy|spółka|spółki|company|societa|sociedad|copyright|©|of|in|with|for|to|from|since)$/i
/** Part of a name on its own ("La Nordwind SA"), but not in a sentence ("La Nordwind SA fabrique"). */
const ARTICLES = /^(?:the|la|le|les|el|los|las|il|lo|gli|der|die|das|de|het|o|os|a|as)$/i

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
    // "見本株式会社（Mihon Co., Ltd.）": a bracket opening inside a word separates two names.
    const bracket = taken > 0 ? word.search(/(?<=.)[（(](?=[^)）]+$)/u) : -1
    if (bracket > 0) {
      start = tokens[at]!.start + bracket + 1
      break
    }
    // "（英文：MIHON CO., LTD.）": the text before the colon is a label.
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
      // "handelsnaam van Van Vliet B.V.": capitalised inside a sentence, it is the name's first word.
      if (taken > 0 && at > 0 && (PARTICLE.test(word) || /^\p{Lu}{2,}$/u.test(word)))
        start = tokens[at]!.start
      taken += 1
      continue
    }
    // A Latin name ends where the script changes.
    if (taken > 0 && isLatin && /^[^\p{Script=Latin}]*\p{L}/u.test(bare) && !/\p{Script=Latin}/u.test(bare))
      break
    if (!opens) {
      // A lower-case brand right before its form is the name: "fairkom GmbH".
      if (taken === 0 && form.end - form.start > 2 && /^[\p{L}\d.-]{2,}$/u.test(bare))
        start = tokens[at]!.start
      break
    }
    start = tokens[at]!.start + neverClosed(word)
    taken += 1
    if (OPENING.test(word)) {
      // "Zakład Stolarski „Drewpol” sp. z o.o.": the trade before the quoted name, if it starts the line.
      const trade = /^(?:\p{Lu}[\p{L}.-]+\s){1,6}$/u.test(text.slice(0, offset + start))
      if (trade && !PLAIN_WORDS.test(text.split(' ')[0]!)) start = -offset
      break
    }
  }
  if (start < 0 && start !== -offset) return undefined
  let from = withTrade(text, form, offset + start)
  // "'t Hof van Nordwind B.V.": a Dutch article in lower case.
  if (/(?<!\S)['’‘]t\s$/u.test(text.slice(0, from))) from -= 3
  // The first word of a sentence is capitalised too: "The Acme Ltd".
  for (;;) {
    const first = /^(\S+)\s+(?=\S)/u.exec(text.slice(from, form.start))
    if (!first || !isSentenceWord(text, form, from, first[1]!)) break
    from += first[0].length
  }
  const name = text.slice(from, form.start).trim()
  return name.length > 1 && !PLAIN_WORDS.test(name) && !ARTICLES.test(name) ? [from, form.end] : undefined
}

function isSentenceWord(text: string, form: LegalFormFound, from: number, word: string): boolean {
  if (PLAIN_WORDS.test(word)) return true
  if (!ARTICLES.test(word)) return false
  const standsAlone = from === 0 && !/^[\s.]*\p{L}/u.test(text.slice(form.end))
  const isInSentence = /\p{L},?\s$/u.test(text.slice(Math.max(0, from - 3), from))
  return !standsAlone && !(isInSentence && /^\p{Lu}/u.test(word))
}

/** "Nordwind – Indústria de Cortiça, Lda.": in Portuguese the trade, between dash and form, is part of the name. */
function withTrade(text: string, form: LegalFormFound, from: number): number {
  if (!/,\s$/.test(text.slice(0, form.start)) || !TRADE_FORM.test(text.slice(form.start, form.end)))
    return from
  const brand = BRAND_BEFORE_TRADE.exec(text.slice(Math.max(0, from - 60), from))?.[1]
  return brand ? from - brand.length : from
}

const TRADE_FORM = /^(?:lda|unipessoal|limitada|ltda|s\.? ?a|sgps|s\/a|c\.? ?r\.? ?l)/iu
const BRAND_BEFORE_TRADE =
  /(?:^|[:©·|.!?(“"]\s?|\d{4}\s|\p{Ll}\s)((?:\p{Lu}[\p{L}\d&.'’]*\s)(?:(?:(?:d[aeo]s?|e|&)\s)?\p{Lu}[\p{L}\d&.'’]*\s){0,4}[–-]\s)$/u

/** A short line that is only a name, lower-case words included: "21st digital GmbH". */
function wholeLine(text: string, form: LegalFormFound): [number, number] | undefined {
  if (text.length > 60 || text.slice(form.end).replace(/[\s.]/g, '') !== '') return undefined
  if (/^\p{Ll}+ [+&] \p{Ll}+ $/u.test(text.slice(0, form.start))) return [0, form.end]
  if (!/^[\p{Lu}\p{N}]/u.test(text)) return undefined
  const words = text.slice(0, form.start).trim().split(/\s+/)
  const isName =
    words.length <= 6 && words.every((word) => /^[\p{L}\p{N}&+'’.-]+,?$/u.test(word) && !/^\d{4}/.test(word))
  const small = words.filter((word) => /^\p{Ll}/u.test(word))
  const plain = small.filter((word) => !CONNECTOR.test(word)).length
  return isName && !PLAIN_WORDS.test(words[0]!) && (plain === 0 || (plain === 1 && small.length <= 2))
    ? [0, form.end]
    : undefined
}

/** "«Nordwind», ООО": a form that usually precedes a name, after a quoted one. */
export function quotedLeftOf(text: string, form: LegalFormFound): [number, number] | undefined {
  const from = Math.max(0, form.start - 80)
  const quoted = /[«"“„][^«»"“”„]{2,60}[»"”“],?\s?$/u.exec(text.slice(from, form.start))
  return quoted ? [from + quoted.index, form.end] : undefined
}

const QUOTED =
  /^\s*[«"“„']{1,2}[^«»"“”„]{2,100}(?:(?<=\s)[«"“][^«»"“”]{2,60}|[«"“][^»"”]{2,60}[»"”][^»"”]{0,40})?[»"”“']{1,2}/u
/** "ООО НПП «Nordwind»": the kind of enterprise, abbreviated in capitals, before the quoted name. */
const KIND_BEFORE = /^(?:\s\p{Lu}[\p{L}.-]*){1,3}(?=\s[«"“„])/u
const CAPITAL = "[\\p{Lu}\\d](?:[\\p{L}\\d.&'’-]*[\\p{L}\\d.&])?"
const JOINED =
  "(?:(?:&|d[eiou]s?|du|des|d[’']|del|della|la|le|les|l[’']|et|en|y|e|i|of|van|von|der|den|het|und|the)\\s?){1,2}"
const WORDS = new RegExp(
  `^\\s+(?:${JOINED})?(?=\\p{Lu}|\\d\\S*\\p{L})${CAPITAL}(?:\\s(?:${JOINED})?${CAPITAL}){0,6}`,
  'u',
)

/** A Polish sole trader's firm name contains the owner's name: "PPHU „Nordwind” Jan Mazur". */
const SOLE = 'działalność gospodarcza'
const OWNER = /^(?:\s\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){2,3}(?![\p{L}.])/u

/** The name after a form: in quotation marks, else up to seven capitalised words with connectors. */
export function rightOf(text: string, form: LegalFormFound): [number, number] | undefined {
  const after = text.slice(form.end, form.end + 140)
  const kind = KIND_BEFORE.exec(after)?.[0] ?? ''
  const quoted = QUOTED.exec(after.slice(kind.length))
  if (quoted) {
    const end = form.end + kind.length + quoted[0].length
    return [form.start, end + (form.canon === SOLE ? (OWNER.exec(text.slice(end))?.[0].length ?? 0) : 0)]
  }
  const words = WORDS.exec(after)?.[0]
  // The point after an initial is part of the name: "ИП Петров И. С."
  const name = words && (/(?<!\p{L})\p{Lu}\.$/u.test(words) ? words : words.replace(/[.,]$/, ''))
  return name ? [form.start, form.end + name.length] : undefined
}

/** Number of opening quotation marks never closed in the word: 1 for `"Nord`, 0 for `"Nord"`. */
function neverClosed(word: string): number {
  const marks = /^["'«“„‘(]+/u.exec(word)?.[0].length ?? 0
  return /["'»”’)]/u.test(word.slice(marks)) ? 0 : marks
}
