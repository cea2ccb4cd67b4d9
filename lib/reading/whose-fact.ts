import type { Match, Words } from '../lexicons/words.ts'
import { companiesNamed } from '../text/companies-named.ts'
import { fold } from '../text/fold.ts'
import { sentencesOf, type Sentence } from '../text/sentences.ts'
import type { OwnNames, Whose } from './own-names.ts'
import { subjectWithoutCase } from './whose-fact-uncased.ts'
import { UNSPACED } from '../text/scripts.ts'

/** A name of two words or more, or in quotation marks, that opens the sentence. */
const OPENING = /^["'«“„]?((?:\p{Lu}[\p{L}\p{N}&'’.-]{0,30}[»"”]?\s){2,5})/u
/** A name of two words or more that a comma closes. */
const BEFORE_COMMA =
  /(?:(?<!\p{L})(\p{L}{1,5})\s)?(["'«“„]?\p{Lu}[\p{L}\p{N}&'’.-]{0,30}[»"”]?(?:\s["'«“„]?\p{Lu}[\p{L}\p{N}&'’.-]{0,30}[»"”]?){1,4})$/u
/** Letters of a clause between its comma and the fact. */
const CLAUSE_AT_MOST = 90
/** Letters behind a fact in which the thing that it is of may stand. */
const THING_AT_MOST = 48
/** The same where words are not parted, the year's own signs with them. */
const SIGNS_AT_MOST = 8
/** Signs between a noun and the name beside it. */
const BESIDE = 4
/** Letters between the year and the name of what was founded then: "1987 gegründete Brook GmbH". */
const FOUNDED_BESIDE = 20
/** After a word that joins: words up to the fact, written small. */
const GOES_ON = /^\s(?:[\p{Ll}]{1,20}\s){1,5}$/u

/**
 * Of which company a sentence tells the fact that stands at `at`: of the one it named last before, unless that one stands
 * in a clause of its own. `strict` takes no "we" for the page's company, as in an article that quotes others.
 */
export function whoseFact(text: string, at: number, own: OwnNames, words: Words, strict = false): Whose {
  const sentences = withBrackets(sentencesOf(text), text)
  const inside = sentences.findIndex(({ start, end }) => start <= at && at <= end)
  const sentence = sentences[inside]
  if (!sentence) return 'unknown'
  const said = subjectOf(text.slice(sentence.start, at), own, words, strict)
  if (said !== 'unknown') return said
  const tail = text.slice(at, sentence.end)
  if (isOfThing(tail, words) || isOfNamed(tail, own, words)) return 'other'
  if (own.last(text.slice(at, sentence.end)) >= 0) return 'own'
  if (!strict && words.whose('itself', sentence.text.slice(0, 40))[0]?.start !== 0) return 'unknown'
  // "The company employs 300": the one that the sentences before spoke of last.
  for (let back = inside - 1; back >= 0; back -= 1) {
    const before = subjectOf(sentences[back]!.text, own, words, strict, true)
    if (before !== 'unknown') return before
    if (!strict) break
  }
  return 'unknown'
}

/** "Torneria Valsesia S.r.l. (fondata nel 1978)": what opens with a bracket goes on about what stands before it. */
function withBrackets(sentences: readonly Sentence[], text: string): Sentence[] {
  const joined: Sentence[] = []
  for (const sentence of sentences) {
    const before = joined.at(-1)
    if (before && /^[(（]/u.test(sentence.text))
      joined.splice(-1, 1, { ...before, end: sentence.end, text: text.slice(before.start, sentence.end) })
    else joined.push(sentence)
  }
  return joined
}

/** `companies`: a range or a hall is none of those that "the company" may refer back to. */
function subjectOf(head: string, own: OwnNames, words: Words, strict: boolean, companies = false): Whose {
  const named = beforeBracket(head)
  if (named !== undefined && !isOfUs(named, own, words)) return 'other'
  const uncased = subjectWithoutCase(head, own, words)
  if (uncased !== 'unknown') return uncased
  const ours = Math.max(own.last(head), strict ? -1 : lastOfUs(head, words))
  const theirs = lastOther(head, own, words, companies)
  if (!theirs) return ours >= 0 ? 'own' : 'unknown'
  if (ours > theirs.start) return 'own'
  const first = Math.min(own.first(head), ours < 0 ? Infinity : ours)
  // "Kessel, part of the Arnoldi Group, employs", "Kessel joined the Arnoldi Group and employs".
  const isOwn =
    first < theirs.start && ((!theirs.inClause && goesOn(head, words)) || isAside(head, theirs, words))
  return isOwn ? 'own' : 'other'
}

/** "Slocan Valley Hops (growing since": the name or word that a bracket, not closed again, tells of. */
function beforeBracket(head: string): string | undefined {
  const open = /[(（][^()（）]{0,60}$/u.exec(head)
  if (!open) return undefined
  const piece = head
    .slice(0, open.index)
    .split(/[,;:،؛、，：]\s?|[.!?。]\s/u)
    .at(-1)!
    .trim()
  // 「嘉永2年（1849年）創業」: the same year in two calendars.
  return /\p{L}{2}/u.test(piece) && !/\d\s?[年년]?$/u.test(piece) ? piece : undefined
}

function isOfUs(piece: string, own: OwnNames, words: Words): boolean {
  const speaks = (id: 'we' | 'itself') => words.whose(id, piece).length > 0
  return own.last(piece) >= 0 || (piece.length > 1 && own.holds(piece)) || speaks('we') || speaks('itself')
}

/** Where the text says "we" last, save in "our customers". */
function lastOfUs(head: string, words: Words): number {
  const others = words.whose('others', head)
  const us = words
    .whose('we', head)
    .filter(({ start, end }) => !others.some((other) => other.start <= start && other.end >= end))
  return us.at(-1)?.start ?? -1
}

interface Other extends Match {
  /** What follows is a clause about it. */
  readonly inClause?: boolean
}

/** What the text names last that is not the company: another company, who works with it, a thing of its own with its own years. */
function lastOther(head: string, own: OwnNames, words: Words, companies: boolean): Other | undefined {
  const found: Other[] = companiesNamed(head).filter(({ name }) => own.last(name) < 0)
  const opening = openingName(head, own, words)
  if (opening && own.last(head.slice(0, opening.end)) < 0) found.push(opening)
  const clause = nameBeforeClause(head, words)
  if (clause && own.last(head.slice(clause.start, clause.end)) < 0) found.push({ ...clause, inClause: true })
  const relative = clauseOfThing(head, own, words)
  if (relative) found.push({ ...relative, inClause: true })
  found.push(...words.whose('others', head).slice(-1), ...(companies ? [] : thingNamed(head, own, words)))
  return found.sort((a, b) => a.start - b.start).at(-1)
}

function openingName(head: string, own: OwnNames, words: Words): Match | undefined {
  const name = OPENING.exec(head)
  if (!name || words.isFunctionWord(/^[\p{L}'’]+/u.exec(name[1]!)?.[0] ?? '')) return undefined
  const rest = head.slice(name[0].length)
  // "Ada Quist ha fondato l'azienda": who founds is not what was founded.
  if (words.facts('founding', rest).length > 0 && isOfUs(rest, own, words)) return undefined
  const verb = words.whose('verb', rest)[0]
  return verb?.start === 0 ? { start: 0, end: name[0].trimEnd().length } : undefined
}

/** "Lowe Castings, which employs …": the clause tells of the name that ends before its comma, unless that is where something lies. */
function nameBeforeClause(head: string, words: Words): Match | undefined {
  const comma = /,(?=[^,;]*$)/u.exec(head)?.index
  if (comma === undefined || head.length - comma > CLAUSE_AT_MOST) return undefined
  const name = BEFORE_COMMA.exec(head.slice(Math.max(0, comma - 200), comma))
  if (!name || (name[1] && words.whose('at', name[1])[0]?.start === 0)) return undefined
  const rest = head.slice(comma + 1).trimStart()
  const article = words.whose('article', rest)[0]
  const from = article?.start === 0 ? article.end + 1 : 0
  const opens = [words.whose('clause', rest)[0]?.start, words.whose('clause', rest.slice(from))[0]?.start]
  return opens.includes(0) ? { start: comma - name[2]!.length, end: comma } : undefined
}

/** "… w hali zakładów, które działały tu": a clause that opens without "we" tells of the noun before its comma. */
function clauseOfThing(head: string, own: OwnNames, words: Words): Match | undefined {
  const comma = /[,،](?=[^,،;]*$)/u.exec(head)?.index
  if (comma === undefined || head.length - comma > CLAUSE_AT_MOST) return undefined
  const rest = head.slice(comma + 1).trimStart()
  if (words.whose('clause', rest)[0]?.start !== 0 || isOfUs(rest, own, words)) return undefined
  const before = head.slice(0, comma)
  const noun = /(?:\p{Ll}[\p{L}-]*|[«“„][^«»“”„]{2,40}[»”“])$/u.exec(before)
  const from = Math.max(0, before.length - 60)
  return noun && !isOfUs(before.slice(from), own, words) ? { start: noun.index, end: comma } : undefined
}

/** A name or number behind a place that says which one it is. */
const WHICH = /^\s?["'«“„\p{Lu}\d]/u

/** A range, a hall, an app, a foundation beside the company as what the sentence tells of: it opens it, right or after an article or a word of the company's own. */
function thingNamed(head: string, own: OwnNames, words: Words): Match[] {
  const ours = own.last(head)
  const we = words.whose('we', head)
  // "Fundacja Nordwind", "نمایشگاه ما": the company right behind them says whose they are.
  const bodies = words
    .whose('bodies', head)
    .filter(({ start, end }) => !own.holds(head.slice(start, end)))
    .map((body) => (ours > body.start && ours - body.end < BESIDE ? { ...body, start: ours } : body))
  // "The workshop employs 40", where nothing says which one: the company by its only works. "The plant in Kiel" is one of several.
  const itself = ours < 0 && we.length === 0 ? words.whose('itself', head) : []
  const isOnly = ({ start, end }: Match) =>
    itself.some((word) => word.start <= start && word.end >= end) &&
    !WHICH.test(head.slice(end)) &&
    !words.whose('at', head.slice(end)).some((at) => at.start <= 1)
  const places = words
    .whose('places', head)
    .filter((place) => !isOnly(place))
    .map((place) => {
      const mine = we.find(({ start }) => start > place.start && start - place.end < BESIDE)
      return mine ? { ...place, start: mine.start } : place
    })
  return [...words.whose('things', head), ...places, ...bodies].filter(({ start }) => {
    const before = head
      .slice(0, start)
      .split(/[,;:–—]\s/u)
      .at(-1)!
    return (before.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= 3
  })
}

/** "Nel 1998 nasce la collezione Onda": the thing stands behind its year and verb. */
function isOfThing(tail: string, words: Words): boolean {
  // A year begins and changes things; a number of people does not.
  if (!/^[\d۰-۹٠-٩]{4}(?![\d۰-۹٠-٩])/u.test(tail)) return false
  const thing = words.whose('things', tail.slice(0, THING_AT_MOST))[0]
  if (thing && UNSPACED.test(tail.slice(4, thing.start))) return thing.start <= SIGNS_AT_MOST
  return thing !== undefined && (tail.slice(0, thing.start).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= 4
}

/** "1950年設立のブルック株式会社は", "1987 gegründete Brook GmbH": who was founded stands behind the year and the word. */
function isOfNamed(tail: string, own: OwnNames, words: Words): boolean {
  const [company] = companiesNamed(tail)
  if (!company || company.start > FOUNDED_BESIDE || own.last(company.name) >= 0) return false
  const between = tail.slice(0, company.start)
  return !/[,،、，;]/u.test(between) && words.facts('founding', tail.slice(0, company.end)).length > 0
}

function goesOn(head: string, words: Words): boolean {
  const last = words.whose('and', head).at(-1)
  return last !== undefined && GOES_ON.test(head.slice(last.end))
}

/** The name stands between commas, and what follows is no clause about it. */
function isAside(head: string, { start, end }: Match, words: Words): boolean {
  const comma = head.indexOf(',', end)
  if (comma <= 0 || !head.slice(0, start).includes(',')) return false
  const rest = fold(head.slice(comma + 1, comma + 24)).trimStart()
  return words.whose('article', rest)[0]?.start !== 0 && words.whose('clause', rest)[0]?.start !== 0
}
