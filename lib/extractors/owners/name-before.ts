import type { Match, Words } from '../../lexicons/words.ts'
import { companyNamesIn } from '../../text/company-name.ts'
import { UNSPACED } from '../../text/scripts.ts'
import { HANGUL, isBare, placed, type OwnerFound } from './owner.ts'
import { isObjectAt, isObjectBefore, nameAlone, NAME_AT_END, withoutSubject } from './particles.ts'

const CAPITALS_AT_END =
  /((?:\p{Lu}[\p{L}\p{N}&.-]{0,30}\s){0,4}\p{Lu}[\p{L}\p{N}&.-]{0,30})(?:['’]\p{Ll}{1,4})?$/u

/** The company or group that stands before the words of ownership, in languages that put it there. */
export function nameBefore(text: string, { start, end }: Match, words: Words): OwnerFound | undefined {
  // 控股 within 北辰控股股份有限公司 is the name's own.
  if (companyNamesIn(text).some((name) => name.start < start && name.end > end)) return undefined
  if (isObjectBefore(text, start) || isObjectAt(text, start)) return undefined
  // The word for group may open the phrase: 北星グループ + の一員.
  const inside = words.owners('groups', text.slice(start, end))[0]
  const stop = inside && inside.start <= 1 ? start + inside.end : start
  const before = text.slice(0, stop).trimEnd()
  const legal = companyNamesIn(before).find((name) => name.end >= before.length - 1)
  if (legal) return placed(text, nameAlone(withoutSubject(legal.name)), legal.start)
  const found = nameAtEnd(before)
  if (!found) return undefined
  // The sentence's first word has a capital whatever it is.
  const run = found.index === 0 ? found[1]!.replace(/^\S+\s(?=\S+\s)/u, '') : found[1]!
  if (HANGUL.test(run) && isBare(run, words)) {
    const whole = NAME_AT_END.hangulApart.exec(before)?.[1]
    return whole === undefined ? undefined : placed(text, whole, before.lastIndexOf(whole))
  }
  const name = withoutSubject(run)
  return words.has('owners', 'groups', name) ? placed(text, name, before.lastIndexOf(name)) : undefined
}

function nameAtEnd(before: string): RegExpExecArray | null {
  const last = before.slice(-2)
  const pattern = UNSPACED.test(last)
    ? NAME_AT_END.unspaced
    : HANGUL.test(last)
      ? NAME_AT_END.hangul
      : CAPITALS_AT_END
  return pattern.exec(before)
}
