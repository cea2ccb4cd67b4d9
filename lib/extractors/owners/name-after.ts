import type { Match, Words } from '../../lexicons/words.ts'
import { companyNamesIn } from '../../text/company-name.ts'
import { UNSPACED } from '../../text/scripts.ts'
import { placed, type OwnerFound } from './owner.ts'
import { isObjectAt, nameAlone } from './particles.ts'
import { arabicAfter } from './name-after-arabic.ts'

const QUOTED = /^[^\p{L}\p{N}]{0,3}((?:\p{L}+\s){0,3}?)["«„“「『《]([^"»”“」』》]{2,60})["»”“」』》]/u
const ARABIC = /\p{Script=Arabic}/u
const ENDS_NAME = /[,.;:!?)–—|]$/u
/** Characters behind the words of ownership in which the name stands, and words of it. */
const REACH = 120
const WORDS_AT_MOST = 9

/** The words of ownership, and whether they alone say so: "owned by", not "part of". */
export interface Lead extends Match {
  readonly surely: boolean
}

/** The company or group that follows the words of ownership. */
export function nameAfter(text: string, lead: Lead, words: Words): OwnerFound | undefined {
  const { start: from, end } = lead
  const rest = text.slice(end, end + REACH)
  const quoted = QUOTED.exec(rest)
  const isGroup = (part: string) => words.has('owners', 'groups', part)
  if (quoted && (quoted[1] === '' || isGroup(quoted[1]!) || isGroup(text.slice(from, end)))) {
    const start = end + rest.indexOf(quoted[2]!, quoted[1]!.length)
    return { name: quoted[2]!, start, end: start + quoted[2]!.length }
  }
  const arabic = ARABIC.test(rest.slice(0, 4)) ? arabicAfter(text, lead, words) : undefined
  if (arabic) return arabic
  const legal = companyNamesIn(rest)[0]
  // 当社は…を子会社化: whom the company itself bought.
  if (legal && isObjectAt(rest, legal.end)) return undefined
  if (legal && legal.start <= 12) return placed(text, nameAlone(legal.name), end)
  if (UNSPACED.test(rest.slice(0, 3))) return unspacedAfter(text, end, words)
  return capitalsAfter(text, lead, rest, words)
}

/** Words with a capital, small words between them; the word for group on either side belongs to the name. */
function capitalsAfter(
  text: string,
  { end, surely }: Lead,
  rest: string,
  words: Words,
): OwnerFound | undefined {
  const tokens = [...rest.matchAll(/\S+/gu)].slice(0, WORDS_AT_MOST)
  let first = -1
  let last = -1
  let group = false
  for (const [at, { 0: word }] of tokens.entries()) {
    const bare = word.replace(/^["'«„“(]+|(?<!["'»”“).,;:!?])["'»”“).,;:!?]+$/gu, '')
    const isGroup = words.has('owners', 'groups', bare) && !/^\d/.test(bare)
    const isCapital = /^\p{Lu}|^\d+\p{Lu}/u.test(bare)
    if (isCapital || (isGroup && (first < 0 || last === at - 1))) {
      if (first < 0) first = at
      last = at
      group ||= isGroup
    } else if (!words.isCompanyLink(bare) && !(first < 0 && /^\p{L}{1,4}$/u.test(bare))) break
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
  // "A company of the North" has capitals too.
  return /\p{Lu}/u.test(name) && (group || surely) ? placed(text, name, start) : undefined
}

/** A run of signs up to its last word for group: 北辰ホールディングス + 株式会社. */
function unspacedAfter(text: string, end: number, words: Words): OwnerFound | undefined {
  const run = /^[\s：:「『《“"]*([\p{L}\p{N}·&()（）ー]{2,40})/u.exec(text.slice(end))?.[1]
  if (run === undefined) return undefined
  const groups = words.owners('groups', run)
  let stop = groups.find(({ end: at }) => at >= 3)?.end
  for (const next of groups) if (next.start === stop) stop = next.end
  return stop === undefined ? undefined : placed(text, run.slice(0, stop), end)
}
