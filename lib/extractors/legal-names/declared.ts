import type { Words } from '../../lexicons/words.ts'
import { agreesWithDomain } from '../../page/own-domain.ts'
import type { Page } from '../../page/page.ts'
import { definedNames } from './defined.ts'

/** Below this the name has nothing of the domain. */
export const STRANGE = 0.5

/** "X is a trade name of NAME", "this site is published by NAME", "NAME, trading as X": whose the site is, in so many words. */
export function isDeclared(page: Page, text: string, start: number, end: number, words: Words): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  const after = text.slice(end, end + 40)
  return (
    words.whose('tradeNameOf', before).some((match) => TO_NAME.test(before.slice(match.end))) ||
    words.whose('tradingAs', after).some((match) => /^[\s,(]{0,3}$/u.test(after.slice(0, match.start))) ||
    isDefined(page, text.slice(end, end + DEFINED_AT_MOST), words)
  )
}

/** "NAME (hereinafter “Nordwind”)", "NAME（以下「当社」）": by the site's name, or as who is behind the text. */
function isDefined(page: Page, after: string, words: Words): boolean {
  const [defined] = definedNames(after, words)
  return (
    defined !== undefined &&
    /^[\s,，(（]{1,3}$/u.test(after.slice(0, defined.start)) &&
    (defined.isParty ||
      agreesWithDomain(page, defined.name) >= STRANGE ||
      page.seen.title.includes(defined.name))
  )
}

/** Letters behind a name in which its short name is given. */
const DEFINED_AT_MOST = 70

/** Between the words and the name: a colon, a mark, an article. */
const TO_NAME = /^[\s:,：]{0,3}(?:\p{Ll}{1,3}[\s’'])?[«"“„]?$/u

const REGISTERS: ReadonlySet<string> = new Set(['vat', 'registration'])
/** Letters between a name and the number by which registers know it. */
const REGISTER_NEAR = 40

/** "NAME – VAT no. 123": the register's number right behind the name. */
export function isRegistered(text: string, end: number, words: Words): boolean {
  // The partner with full liability has a number of its own.
  if (words.whose('service', text.slice(0, end)).length > 0) return false
  const after = text.slice(end, end + 80)
  return words.labels(after).some(({ label, start: from }) => REGISTERS.has(label) && from < REGISTER_NEAR)
}
