import type { Finding } from '../../model/index.ts'
import { contactsAfter } from '../people/card-contacts.ts'
import { STRONG_NAME } from '../../text/person-name.ts'
import type { OwnCompany } from '../people/own-company.ts'
import type { PeoplePage } from '../people/people-page.ts'
import { rankIn } from '../people/section-rank.ts'
import { sectionAt } from '../people/sections.ts'
import { findingsOf } from '../people/sighting.ts'
import { isToldElsewhere } from './elsewhere.ts'
import { isLongGone } from './long-gone.ts'
import { leastScores } from './own-post.ts'
import { pluralSpans, type PluralSpan } from './plural.ts'
import { hangulBefore } from './hangul-before.ts'
import { loneFamily } from './lone-family.ts'
import { loneGiven } from './lone-given.ts'
import { isOutsider } from './outsider.ts'
import { rightBefore } from './right-before.ts'
import { sharedPosts, type SharedPost } from './shared-post.ts'
import { isContact, isInBody, isLeading, isNamedByLaw, isRecruiter } from './standing.ts'
import type { Span } from './span.ts'
import { titleSpans } from './titles.ts'
import { furtherNames, nameAfter, nameAfterHouse } from './name-after.ts'
import { namesAfter, namesBefore } from './names-of-plural.ts'
import { isJoining, nameBefore } from './name-before.ts'
import { companyBeside, named, oursAfter } from './company-beside.ts'

export const ID = 'prose-people'

/** ", kierownik skupu," between signs: what somebody is head of, in small letters up to the sign; a company or a clause opens otherwise. */
const APPOSED = /^(?:\s\p{Ll}{3,}){1,2}(?=\s*(?:[,;)]|\.(?:\s|$)))/u

function apposedLength({ knowledge: { words } }: PeoplePage, text: string): number {
  const found = APPOSED.exec(text)?.[0] ?? ''
  const opens = (word: string) => words.isFunctionWord(word) || words.people('heldAt', word).length > 0
  return found.trim().split(' ').some(opens) ? 0 : found.length
}

/** Each post in a sentence with whoever holds it, where it is the company's own. */
export function* inSentence(
  people: PeoplePage,
  own: OwnCompany,
  line: number,
  text: string,
): Iterable<Finding> {
  const plurals = pluralSpans(people, text)
  const shared = sharedPosts(people, text).filter(
    (post) => post.isJoined || !plurals.some((plural) => isInside(plural, post)),
  )
  yield* ofPlurals(
    people,
    line,
    text,
    plurals.filter((plural) => !shared.some((post) => isInside(plural, post))),
  )
  yield* ofShared(people, line, text, shared)
  for (const title of titleSpans(people, text)) {
    const least = leastScores(own, text, title)
    const found =
      hangulBefore(people, own, text, title) ??
      rightBefore(people, own, text, title) ??
      nameAfter(people, text, title.end, least.after) ??
      nameAfterHouse(people, own, text, title.end) ??
      nameBefore(people, text, title, least.before) ??
      loneFamily(people, text, title) ??
      loneGiven(people, own, text, title)
    if (
      !found ||
      isLongGone(people, text.slice(0, title.start)) ||
      isOutsider(people.knowledge.words, own, text, found, title)
    )
      continue
    if (found.name.score < STRONG_NAME && own.isNamed(found.name.value)) continue
    if (isToldElsewhere(people, own, text.slice(sentenceStart(text, title.start), title.start))) continue
    // "diretor do Sindicont": a name inside a title in small letters is a company's.
    // In German the post itself has the capital: "technischer Leiter".
    const inside = named(text.slice(title.start, title.end))
    const isName = inside !== undefined && people.titlesIn(inside).length === 0
    if (isName && !people.sense.isGiven(inside.split(' ')[0]!) && !own.isOwn(inside)) continue
    const isApposed = found.end <= title.start && /^\s*,/u.test(text.slice(found.end))
    const more = isApposed ? apposedLength(people, text.slice(title.end)) : 0
    const ours = found.end <= title.start ? oursAfter(people, text.slice(title.end, title.end + 40)) : 0
    const company = ours > 0 ? undefined : companyBeside(people, text, title, found)
    const isOwn =
      ours > 0 || (company !== undefined && own.isOwn(company)) || isJoining(own, text, found, title)
    if (company !== undefined && !isOwn) continue
    // "A, the company’s vice president": named in general terms, it is the one that the page tells of.
    const isSure =
      isOwn || people.knowledge.words.whose('itself', text.slice(found.end, title.start)).length > 0
    const words = text.slice(title.start, title.end)
    // "Kontakt dla mediów: Olga Pietras, rzecznik prasowy": the label says why to write, not who it is.
    if (
      /^\s*[:：]/u.test(text.slice(title.end)) &&
      people.knowledge.words.label(words)?.label === 'contactPerson'
    )
      continue
    const rank = rankIn(sectionAt(people, line), people.titleOf(words)?.rank)
    // "Mayor A visited …": a guest.
    if (rank?.canon === 'official' && !isOwn) continue
    if (
      !rank ||
      !(
        isLeading(rank.level) ||
        (isOwn && ours === 0) ||
        isRecruiter(people, rank.canon) ||
        isNamedByLaw(rank.canon, found, title) ||
        isContact(people, text, found, title) ||
        isInBody(people, line, text, found, title)
      ) ||
      people.knowledge.words.isFormer(text.slice(Math.max(0, title.start - 20), title.end))
    )
      continue
    yield* findingsOf(people, ID, {
      name: found.name,
      place: found.place ?? { line, start: found.start, end: found.end },
      title: {
        line,
        start: title.start,
        end: title.end + (ours || more),
        rank,
        confidence: isOwn ? 0.8 : 0.6,
      },
      contacts: contactsAfter(people, line, Math.max(found.start, 0)),
      isOurs: isOwn && ours === 0,
      confidence: isSure ? 0.72 : 0.6,
    })
    // "vertreten durch die Geschäftsführer A, B und C"
    if (found.start < title.end) continue
    for (const more of furtherNames(people, text, found.end))
      yield* findingsOf(people, ID, {
        name: more.name,
        place: { line, start: more.start, end: more.end },
        title: { line, start: title.start, end: title.end, rank, confidence: isOwn ? 0.8 : 0.6 },
        confidence: isOwn ? 0.72 : 0.6,
      })
  }
}

const isInside = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end

function sentenceStart(text: string, at: number): number {
  return Math.max(...['. ', '! ', '? '].map((sign) => text.lastIndexOf(sign, at))) + 1
}

/** "Founders Ada Hill and Max Roe met …", "Ada Hill and Max Roe, our founders,": each of them holds the post. */
function* ofPlurals(
  people: PeoplePage,
  line: number,
  text: string,
  plurals: readonly PluralSpan[],
): Iterable<Finding> {
  for (const { start, end, wordEnd, rank } of plurals) {
    const before = text.slice(sentenceStart(text, start), start)
    if (isLongGone(people, before) || people.knowledge.words.isFormer(before)) continue
    const names = [namesAfter(people, text, wordEnd), namesBefore(people, text, start)].find(
      (found) => found.length > 1,
    )
    for (const { name, start: nameStart, end: nameEnd } of names ?? [])
      yield* findingsOf(people, ID, {
        name,
        place: { line, start: nameStart, end: nameEnd },
        title: { line, start, end, rank, confidence: 0.65 },
        confidence: 0.66,
      })
  }
}

/** "Maïté Verlinden et Laurence Opsomer, cofondatrices": the post is each one's. */
function* ofShared(
  people: PeoplePage,
  line: number,
  text: string,
  shared: readonly SharedPost[],
): Iterable<Finding> {
  for (const { start, end, reading, holders } of shared) {
    if (people.knowledge.words.isFormer(text.slice(Math.max(0, start - 20), end))) continue
    for (const holder of holders)
      yield* findingsOf(people, ID, {
        name: holder.name,
        place: { line, start: holder.start, end: holder.end },
        title: { line, start, end, rank: rankIn(sectionAt(people, line), reading.rank), confidence: 0.65 },
        confidence: 0.66,
      })
  }
}
