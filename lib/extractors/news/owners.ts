import type { Match, Words } from '../../lexicons/words.ts'
import { companyNamesIn, isNameShaped } from '../../text/company-name.ts'
import { fold } from '../../text/fold.ts'

export interface OwnerFound {
  readonly name: string
  readonly start: number
  readonly end: number
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const ARABIC = /\p{Script=Arabic}/u
const QUOTED = /^[^\p{L}\p{N}]{0,3}((?:\p{L}+\s){0,3}?)["«„“「『《]([^"»”“」』》]{2,60})["»”“」』》]/u
/** Small words inside a name, and before it. */
const SMALL =
  /^(?:the|a|of|and|&|der|die|das|des|dem|den|und|für|de|du|des|la|le|les|l|el|los|del|da|do|dos|das|e|y|i|et|en|di|della|dell|van|het|een|und|w|z|и|по|компаний|компании)$/iu
const ENDS_NAME = /[,.;:!?)–—|]$/u
/** Verbs and particles after which a Persian or Arabic name is over. */
const ARABIC_END =
  /^(?:است|می|میباشد|باشد|بوده|هستیم|هستند|که|و|در|از|با|به|است\.|التی|الذی|فی|من|و.*ها|منذ|منذ|تاسست|مقرها|ومقرها)$/u

/**
 * Owners that a sentence names: the company or group that the words of belonging lead to. Only a name that is one by its
 * form (a legal form, quotation marks, a word for group) or by its capitals counts; "part of the solution" names nobody.
 * `isOwn` tells the page's own company, which is no owner of itself; the sentence of another company names no owner of ours.
 */
export function ownersIn(text: string, words: Words, isOwn: (name: string) => boolean): OwnerFound[] {
  const found: OwnerFound[] = []
  const add = (owner: OwnerFound | undefined, subject: string) => {
    if (!owner || !isNameShaped(owner.name) || isOwn(owner.name) || isOfAnother(subject, isOwn)) return
    if (!found.some((other) => other.start < owner.end && owner.start < other.end)) found.push(owner)
  }
  for (const match of words.news('ownerAfter', text))
    add(nameAfter(text, match, words), text.slice(0, match.start))
  for (const match of words.news('ownerBefore', text)) {
    const owner = nameBefore(text, match, words)
    add(owner, owner ? text.slice(0, owner.start) : '')
  }
  return found
}

/** The sentence speaks of another company, by a legal form: its owner is not ours. */
function isOfAnother(subject: string, isOwn: (name: string) => boolean): boolean {
  const names = companyNamesIn(subject)
  return names.length > 0 && names.every(({ name }) => !isOwn(name))
}

function nameAfter(text: string, { start: from, end }: Match, words: Words): OwnerFound | undefined {
  const rest = text.slice(end, end + 120)
  const quoted = QUOTED.exec(rest)
  if (
    quoted &&
    (quoted[1] === '' || words.tells('groups', quoted[1]!) || words.tells('groups', text.slice(from, end)))
  ) {
    const start = end + rest.indexOf(quoted[2]!, quoted[1]!.length)
    return { name: quoted[2]!, start, end: start + quoted[2]!.length }
  }
  const matched = fold(text.slice(from, end))
  // "wurde von der X GmbH" is any passive: the sentence must say what was done.
  if (/^(?:wurde|wird)/.test(matched) && !words.tells('ownership', text)) return undefined
  const legal = companyNamesIn(rest)[0]
  if (legal && legal.start <= 12) return placed(text, legal.name, end)
  if (UNSPACED.test(rest.slice(0, 3))) return unspacedAfter(text, end, words)
  if (ARABIC.test(rest.slice(0, 4))) return arabicAfter(text, from, end, words)
  return capitalsAfter(text, end, rest, words, matched)
}

/** Words with a capital, small words between them; the word for group on either side belongs to the name. */
function capitalsAfter(
  text: string,
  end: number,
  rest: string,
  words: Words,
  matched: string,
): OwnerFound | undefined {
  const tokens = [...rest.matchAll(/\S+/gu)].slice(0, 9)
  let first = -1
  let last = -1
  let group = false
  for (const [at, { 0: word }] of tokens.entries()) {
    const bare = word.replace(/^["'«„“(]+|(?<!["'»”“).,;:!?])["'»”“).,;:!?]+$/gu, '')
    const isGroup = words.tells('groups', bare) && !/^\d/.test(bare)
    const isCapital = /^\p{Lu}|^\d+\p{Lu}/u.test(bare)
    if (isCapital || (isGroup && (first < 0 || last === at - 1))) {
      if (first < 0) first = at
      last = at
      group ||= isGroup
    } else if (!SMALL.test(bare) && !(first < 0 && /^\p{L}{1,4}$/u.test(bare))) break
    if (ENDS_NAME.test(word) && first >= 0) break
    if (first < 0 && at >= 3) break
  }
  if (first < 0) return undefined
  const start = end + tokens[first]!.index
  const stop = end + tokens[last]!.index + tokens[last]![0].length
  const name = text
    .slice(start, stop)
    .replace(/['’]\p{Ll}{1,4}$/u, '')
    .replace(/(?<![\s,.;:!?)»”"–—])[\s,.;:!?)»”"–—]+$/u, '')
  const hasCapital = /\p{Lu}/u.test(name)
  // "A company of the North" has capitals too: without a group word the phrase must be one of ownership itself.
  const surely = /(?:own|acqui|bought|purchas|subsidiar|sold|tochter|übernommen|wurde|verkauft|besitz|zależn|przejęt|kupion|właścic|udział|принадлеж|приобрет|куплен|собственник|продан|filial|rach|détenu|adquir|compr|propi|vend|controlad|controllat|acquisit|rilevat|propriet|overgenomen|eigendom|verkocht|detid|dochter)/u.test(matched) // prettier-ignore
  return hasCapital && (group || surely) ? placed(text, name, start) : undefined
}

function unspacedAfter(text: string, end: number, words: Words): OwnerFound | undefined {
  const rest = /^[\s：:「『《“"]*([\p{L}\p{N}·&()（）ー]{2,40})/u.exec(text.slice(end))
  if (!rest) return undefined
  const run = rest[1]!
  const groups = words.news('groups', run)
  const stop = groups.find(({ end: at }) => at >= 3)
  return stop ? placed(text, run.slice(0, stop.end), end) : undefined
}

function arabicAfter(text: string, from: number, end: number, words: Words): OwnerFound | undefined {
  // The word for group may be the end of the phrase itself: "part of the group X".
  const phrase = text.slice(from, end)
  const groupIn = words.news('groups', phrase).at(-1)
  const start = groupIn && groupIn.end >= phrase.length - 1 ? from + groupIn.start : end
  const name: string[] = []
  for (const [raw] of text.slice(start, start + 90).matchAll(/[^\s\u200c]+/gu)) {
    const word = raw.replace(/(?<![.،,؛:!؟»)])[.،,؛:!؟»)]+$/u, '')
    if (name.length > 1 && ARABIC_END.test(fold(word))) break
    name.push(word)
    if (word !== raw || name.length === 5) break
  }
  const joined = name.join(' ')
  return name.length > 1 && words.tells('groups', joined) ? placed(text, joined, start) : undefined
}

function nameBefore(text: string, { start, end }: Match, words: Words): OwnerFound | undefined {
  // The word for group may open the phrase: 北星グループ + の一員.
  const inside = words.news('groups', text.slice(start, end))[0]
  const stop = inside && inside.start <= 1 ? start + inside.end : start
  const before = text.slice(0, stop).trimEnd()
  const legal = companyNamesIn(before).find((name) => name.end >= before.length - 1)
  if (legal) return placed(text, legal.name, legal.start)
  const pattern = UNSPACED.test(before.slice(-2))
    ? /([\p{Script=Han}\p{Script=Katakana}ー\p{Script=Latin}\p{N}・·&]{2,30})$/u
    : /\p{Script=Hangul}/u.test(before.slice(-2))
      ? /([\p{L}\p{N}&㈜()]{2,30}?)(?:의|에|이|가)?$/u
      : /((?:\p{Lu}[\p{L}\p{N}&.-]{0,30}\s){0,4}\p{Lu}[\p{L}\p{N}&.-]{0,30})(?:['’]\p{Ll}{1,4})?$/u
  const found = pattern.exec(before)
  if (!found) return undefined
  // The sentence's first word has a capital whatever it is.
  const run = found.index === 0 ? found[1]!.replace(/^\S+\s(?=\S+\s)/u, '') : found[1]!
  // 公司是北星控股 + 的子公司: what stands before the copula is the subject.
  const name = run.replace(/^.{0,20}?(?:是|为|為|系|作为|由|被)(?=.{2})/u, '')
  return words.tells('groups', name) ? placed(text, name, before.lastIndexOf(name)) : undefined
}

function placed(text: string, name: string, from: number): OwnerFound | undefined {
  const start = text.indexOf(name, Math.max(0, from))
  return start < 0 ? undefined : { name, start, end: start + name.length }
}
