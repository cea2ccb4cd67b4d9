import type { Words } from '../../lexicons/words.ts'
import { legalFormsIn } from '../../text/legal-form.ts'
import type { OwnCompany } from '../people/own-company.ts'
import { opensWith } from '../people/tying-words.ts'
import { isOfInstitution } from './institution.ts'
import type { Span } from './span.ts'

/** "«Director A»" as a whole: what somebody calls himself. */
const OPENS = /[“"„«「『‘]$/u
const CLOSES = /^[”"“»」』’]/u
/** "Audit Ouest, représenté par M. A": whose agent somebody is stands right before, with a sign between. */
const SUBJECT = /(\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s+(?:&|\p{L}[\p{L}\p{N}&.'’-]*)){0,4})\s*,\s*$/u
/** "главный редактор журнала «Кабель»": what kind of body, then its name. */
const BODY_NAMED = /^\s(?:\p{Script=Cyrillic}{4,}\s){1,3}([«„][^«»„“”]{2,60}[»“”])/u
/** "Lakeside Dairies’ new": a name in the genitive, and at most two small words up to the post. */
const OWNER =
  /(\p{Lu}[\p{L}\p{N}&.-]*(?:\s\p{Lu}[\p{L}\p{N}&.-]*){0,3})(?:['’]s|(?<=s)['’])\s+(?:\p{Ll}+\s){0,2}$/u
const REACH = 160

/** The sentence gives a post to somebody of another house. */
export function isOutsider(words: Words, own: OwnCompany, text: string, name: Span, title: Span): boolean {
  const start = Math.min(name.start, title.start)
  const end = Math.max(name.end, title.end)
  if (isGuest(words, text, name) || isOfInstitution(words, own, text.slice(0, start))) return true
  if (OPENS.test(text.slice(0, start)) && CLOSES.test(text.slice(end))) return true
  const body = BODY_NAMED.exec(text.slice(title.end, title.end + 120))?.[1]
  if (body && !own.isOwn(body)) return true
  const owner = OWNER.exec(text.slice(Math.max(0, title.start - REACH), title.start))?.[1]
  if (owner && !own.isOwn(owner) && !own.isMentionedIn(owner)) return true
  return isOfAnotherSubject(
    words,
    own,
    text.slice(Math.max(0, start - REACH), start),
    text.slice(title.start, title.end),
  )
}

/** How Japanese speaks of guests and customers, and never of one's own people. */
function isGuest(words: Words, text: string, { end }: Span): boolean {
  const near = [text.slice(end, end + 4), text.slice(Math.max(1, end - 1), end + 3)].map((piece) =>
    piece.replace(/^\s/u, ''),
  )
  return words.peopleEnds('guestEnds').some((guest) => near.some((piece) => piece.startsWith(guest)))
}

/** "Brandl Verwaltungs GmbH, diese vertreten durch …": the partner that stands for the company, or whoever represents it. */
function standsFor(words: Words, sentence: string): boolean {
  return words.people('standsFor', sentence).length > 0 || words.people('representedBy', sentence).length > 0
}

/** "Kessler GmbH, based in Velbert, is led by CEO A": a company by its legal form opens the sentence, and ours is not in it. */
function isOfAnotherSubject(words: Words, own: OwnCompany, before: string, post: string): boolean {
  if (opensWith(words, 'representedBy', post) > 0) {
    const subject = SUBJECT.exec(before)?.[1]
    return subject !== undefined && !own.isOwn(subject)
  }
  const sentence = before.split(/[!?。]\s?|(?<=\p{Ll}{4})[.:]\s/u).at(-1)!
  const form = legalFormsIn(sentence)[0]
  if (!form || own.isMentionedIn(sentence) || standsFor(words, sentence)) return false
  // The form stands before the name or after it.
  const company = sentence.slice(0, form.end).slice(-60).trim()
  const after = sentence
    .slice(form.end)
    .trim()
    .split(/[\s,:;]/u)[0]!
  return ![company, after].some((name) => name.length > 1 && own.isOwn(name)) && !own.isOnlyCompany(company)
}
