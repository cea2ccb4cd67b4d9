import { isDepartment } from '../../text/department.ts'
import { STRONG_NAME, type PersonName } from '../../text/person-name.ts'
import type { PeoplePage } from './people-page.ts'
import type { Pair } from './pair.ts'
import { holdsAnother, lastSentence } from './second-post.ts'

/** "Prezes Zarządu Jan Kowalski", "代表取締役 山田太郎", "王小明 董事长": the title's words end where the name begins. */
export function sideBySide(people: PeoplePage, text: string): Pair | undefined {
  if (text.length > 90 || lastSentence(text) > 0 || !people.mayHoldName(text)) return undefined
  const matches = people.titlesIn(text)
  const first = matches[0]
  const last = matches.at(-1)
  if (!first || !last) return undefined
  const before = people.nameOf(text.slice(0, first.start))
  const from = titleOpening(text, first.start)
  const closing = people.nameOf(text.slice(last.end))
  const trailing = closing ?? bareName(people, text, first.end)
  const nameFrom = closing ? last.end : first.end
  const titleEnd = closing ? last.end : first.end + asideAt(text, first.end).trimEnd().length
  // In scripts without capitals a name of two parts is rarely anything else where a title stands before it.
  const isHan = /^[\p{Script=Han}々]{1,3} /u.test(trailing?.value ?? '')
  const isSetApart =
    /^\S+\s\p{Script=Han}{2,4}$/u.test(text) && (people.titleOf(text.slice(0, last.end))?.coverage ?? 0) > 0.6
  // "대표이사 우태겸": a leading post opens the line, and three syllables with a family name first are all that follows.
  const isLed =
    /^\p{Script=Hangul}{3,8}\s\p{Script=Hangul}{3}$/u.test(text.trim()) &&
    people.titleOf(text.slice(0, last.end))?.rank.executive === true
  const least = isSetApart ? 0.3 : isHan || isLed ? 0.4 : STRONG_NAME
  // "北美業務代表 Kevin Lai", "外銷部經理 蔡淑芬": place and department are written onto the post.
  const isOneWord = from === 0 || /^\p{Script=Han}{1,6}$/u.test(text.slice(0, first.start))
  if (trailing && trailing.score >= least && isOneWord) {
    const reading = people.titleOf(text.slice(0, titleEnd))
    if (reading && !holdsAnother(people, text.slice(0, titleEnd), reading))
      return {
        name: trailing,
        nameStart: nameFrom + trailing.start,
        nameEnd: nameFrom + trailing.end,
        titleStart: 0,
        titleEnd,
        reading,
      }
  }
  const hangul = hangulPair(people, text) ?? afterDepartment(people, text)
  if (hangul) return hangul
  // "康宁 律师": two signs are little of a name, yet nothing but a post follows.
  const isAll = last.end === text.trimEnd().length && /^\p{Script=Han}{2,3}\s/u.test(text)
  if (before && before.score >= (isAll ? 0.3 : STRONG_NAME)) {
    const reading = people.titleOf(text.slice(first.start))
    if (reading)
      return {
        name: before,
        nameStart: before.start,
        nameEnd: before.end,
        titleStart: first.start,
        titleEnd: text.trimEnd().length,
        reading,
      }
  }
  return undefined
}

/** "강미란 품질관리 과장": the department stands between the name and the post that ends the line. */
function hangulPair(people: PeoplePage, text: string): Pair | undefined {
  const found =
    /^(\p{Script=Hangul}{2,4})\s(\p{Script=Hangul}[\p{Script=Hangul}·/&A-Z]{1,12}(?:\s\p{Script=Hangul}{2,8}){1,2})$/u.exec(
      text.trim(),
    )
  const name = found && people.nameOf(found[1]!)
  const reading = found && people.titleOf(found[2]!)
  if (!found || !name || !reading || name.score < 0.4) return undefined
  if (reading.matches.at(-1)!.end !== found[2]!.length) return undefined
  const nameStart = text.indexOf(found[1]!)
  const titleStart = nameStart + found[1]!.length + 1
  return {
    name,
    nameStart,
    nameEnd: nameStart + found[1]!.length,
    titleStart,
    titleEnd: titleStart + found[2]!.length,
    reading,
  }
}

/** "경영지원팀 석다인 매니저": department, name and post, each one word. */
function afterDepartment(people: PeoplePage, text: string): Pair | undefined {
  const found = /^(\s*)(\p{Script=Hangul}{2,12})\s(\p{Script=Hangul}{3})\s(\p{Script=Hangul}{2,8})\s*$/u.exec(
    text,
  )
  if (!found || !isDepartment(found[2]!)) return undefined
  const name = people.nameOf(found[3]!)
  const reading = people.titleOf(found[4]!)
  if (!name || name.score < 0.4 || !reading || reading.coverage < 0.8) return undefined
  const nameStart = found[1]!.length + found[2]!.length + 1
  const titleStart = nameStart + found[3]!.length + 1
  return {
    name,
    nameStart,
    nameEnd: titleStart - 1,
    titleStart,
    titleEnd: titleStart + found[4]!.length,
    reading,
  }
}

/** "取締役副社長 松江 和彦（研究開発本部長）": a second post in brackets after the name. */
function bareName(people: PeoplePage, text: string, at: number): PersonName | undefined {
  // "取締役（非常勤） 濱口 亮": the bracket belongs to the post.
  const aside = asideAt(text, at).length
  if (aside > 0) {
    const name = people.nameOf(text.slice(at + aside))
    return name && { ...name, start: name.start + aside, end: name.end + aside }
  }
  const bracket = text.slice(at).search(/\s*[(（]/u)
  return bracket > 1 && /[)）]\s*$/u.test(text) ? people.nameOf(text.slice(at, at + bracket)) : undefined
}

/** A bracket with little in it right after a post, with the blanks around it. */
function asideAt(text: string, at: number): string {
  return /^\s*[(（][^()（）]{1,12}[)）]\s*/u.exec(text.slice(at))?.[0] ?? ''
}

/** Leading signs of a line do not part the title from the line's beginning. */
function titleOpening(text: string, start: number): number {
  return /^[\s\p{P}]*$/u.test(text.slice(0, start)) ? 0 : start
}
