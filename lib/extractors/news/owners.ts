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
 * `isOwn` tells the page's own company, which is no owner of itself; the sentence of another company than `isOurs` names no
 * owner of ours, nor does one that denies or only plans it.
 */
export function ownersIn(
  text: string,
  words: Words,
  isOwn: (name: string) => boolean,
  isOurs = isOwn,
): OwnerFound[] {
  const found: OwnerFound[] = []
  if (words.tells('ownerNot', text)) return found
  const add = (owner: OwnerFound | undefined, subject: string) => {
    if (!owner || !isNameShaped(owner.name) || isBare(owner.name)) return
    if (isOwn(owner.name) || isOfAnother(subject, isOurs)) return
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

const BARE =
  /^(?:group|company|firm|holding|firma|unternehmen|gesellschaft|gruppe|konzern|grupa|spółka|группа|компания|компании|завод|холдинг|groupe|société|grupo|empresa|compañía|gruppo|società|groep|bedrijf|集团|公司|企业|グループ|会社|当社|그룹|회사|گروه|شرکت|مجموعه|شركة|مجموعة|grubu|grup|şirketi)$/iu

/** Nothing but the word for group or company, with a year or "our" beside it: 2021年公司, 그룹, گروه مشتریان ما. */
function isBare(name: string): boolean {
  return /(?:^|\s)ما(?:\s|$)/u.test(name) || BARE.test(name.replace(/[\d\s年]/gu, ''))
}

/** Two or more words with a capital right before the verb. */
const NAMED_BEFORE =
  /(?:^|[\s"“«(])((?:\p{Lu}[\p{L}\p{N}&.'’-]*\s){1,4}\p{Lu}[\p{L}\p{N}&.'’-]*)(?:\s\p{Ll}+){0,3}\s*$/u
const GENERIC =
  /(?:compan|firm|business|division|group|unternehm|gesellschaft|gruppe|spółk|grup|entreprise|société|empresa|compañ|sociedad|società|azienda|bedrijf|onderneming|компани|предприят|групп|завод)/iu

/** The sentence speaks of another company, by a legal form or by the name before the verb: its owner is not ours. */
function isOfAnother(subject: string, isOurs: (name: string) => boolean): boolean {
  const names = companyNamesIn(subject)
  if (names.length > 0) return names.every(({ name }) => !isOurs(name))
  const named = NAMED_BEFORE.exec(subject)?.[1]
  if (named === undefined || GENERIC.test(subject)) return false
  const run = subject.split(/\s+/)
  return !run.some((_, at) => [1, 2, 3].some((length) => isOurs(run.slice(at, at + length).join(' '))))
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
  const arabic = ARABIC.test(rest.slice(0, 4)) ? arabicAfter(text, from, end, words) : undefined
  if (arabic) return arabic
  const legal = companyNamesIn(rest)[0]
  // 当社は…を子会社化: whom the company itself bought.
  if (legal && rest[legal.end] === 'を') return undefined
  if (legal && legal.start <= 12) return placed(text, legal.name, end)
  if (UNSPACED.test(rest.slice(0, 3))) return unspacedAfter(text, end, words)
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
  let stop = groups.find(({ end: at }) => at >= 3)?.end
  // 北辰ホールディングス + 株式会社: the legal form belongs to the name.
  for (const next of groups) if (next.start === stop) stop = next.end
  return stop === undefined ? undefined : placed(text, run.slice(0, stop), end)
}

function arabicAfter(text: string, from: number, end: number, words: Words): OwnerFound | undefined {
  // The word for group may be the end of the phrase itself: "part of the group X".
  const phrase = text.slice(from, end)
  const groupIn = words.news('groups', phrase).at(-1)
  const start = groupIn && groupIn.end >= phrase.length - 1 ? from + groupIn.start : end
  const name: string[] = []
  let stop = start
  for (const { 0: raw, index } of text.slice(start, start + 90).matchAll(/[^\s\u200c]+/gu)) {
    const word = raw.replace(/(?<![.،,؛:!؟»)])[.،,؛:!؟»)]+$/u, '')
    if (name.length > 1 && ARABIC_END.test(fold(word))) break
    name.push(word)
    stop = start + index + word.length
    if (word !== raw || name.length === 5) break
  }
  const begins = stop - text.slice(start, stop).trimStart().length
  return name.length > 1 && words.tells('groups', name.join(' '))
    ? { name: text.slice(begins, stop), start: begins, end: stop }
    : undefined
}

const COPULA = /^.{0,20}?(?:是|为|為|系|作为|由|被)(?=.{2})/u

function nameBefore(text: string, { start, end }: Match, words: Words): OwnerFound | undefined {
  // 控股 within 北辰控股股份有限公司 is the name's own; を before the verb says whom somebody bought.
  if (companyNamesIn(text).some((name) => name.start < start && name.end > end)) return undefined
  if (/を\s*$/u.test(text.slice(0, start)) || text[start] === 'を') return undefined
  // The word for group may open the phrase: 北星グループ + の一員.
  const inside = words.news('groups', text.slice(start, end))[0]
  const stop = inside && inside.start <= 1 ? start + inside.end : start
  const before = text.slice(0, stop).trimEnd()
  const legal = companyNamesIn(before).find((name) => name.end >= before.length - 1)
  if (legal) return placed(text, legal.name.replace(COPULA, ''), legal.start)
  const pattern = UNSPACED.test(before.slice(-2))
    ? /([\p{Script=Han}\p{Script=Katakana}ー\p{Script=Latin}\p{N}・·&]{2,30})$/u
    : /\p{Script=Hangul}/u.test(before.slice(-2))
      ? /([\p{L}\p{N}&㈜()]{2,30}?)(?:의|에|이|가)?$/u
      : /((?:\p{Lu}[\p{L}\p{N}&.-]{0,30}\s){0,4}\p{Lu}[\p{L}\p{N}&.-]{0,30})(?:['’]\p{Ll}{1,4})?$/u
  const found = pattern.exec(before)
  if (!found) return undefined
  // The sentence's first word has a capital whatever it is.
  const run = found.index === 0 ? found[1]!.replace(/^\S+\s(?=\S+\s)/u, '') : found[1]!
  // 하트몬드 그룹 + 의 계열사: a blank before the word for group.
  const apart = /\p{Script=Hangul}/u.test(run) && isBare(run)
  if (apart) {
    const whole = /([\p{L}\p{N}&]{2,20}\s[\p{L}\p{N}&]{1,10}?)(?:의|에|이|가)?$/u.exec(before)?.[1]
    return whole === undefined ? undefined : placed(text, whole, before.lastIndexOf(whole))
  }
  // 公司是北星控股 + 的子公司: what stands before the copula is the subject.
  const name = run.replace(COPULA, '')
  return words.tells('groups', name) ? placed(text, name, before.lastIndexOf(name)) : undefined
}

function placed(text: string, name: string, from: number): OwnerFound | undefined {
  const start = text.indexOf(name, Math.max(0, from))
  return start < 0 ? undefined : { name, start, end: start + name.length }
}
