import type { Finding } from '../model/index.ts'
import type { Extractor } from './extractor.ts'
import { contactsAfter } from './people/card-contacts.ts'
import { companyAfter, ownCompany, type OwnCompany } from './people/own-company.ts'
import { peoplePage, type PeoplePage } from './people/people-page.ts'
import { rankIn, sectionAt } from './people/sections.ts'
import { findingsOf } from './people/sighting.ts'
import { foldKey } from '../text/fold.ts'
import { STRONG_NAME, WEAK_NAME, type PersonName } from '../text/person-name.ts'

const ID = 'prose-people'
const LINES = 400

/** Sentences: "…, CEO of ORG", "prezes zarządu Jan Kowalski", "генеральный директор И. И. Иванов", "董事长王小明表示". */
const prosePeople: Extractor = {
  id: ID,
  *extract(page, knowledge) {
    const people = peoplePage(page, knowledge)
    const own = ownCompany(page)
    let read = 0
    for (const [index, line] of page.lines.entries()) {
      const { text } = line
      const zone = page.zone(line)
      if (text.length < 24 || zone === 'nav' || zone === 'dialog' || page.isHidden(line)) continue
      if (!people.mayHoldName(text)) continue
      if ((read += 1) > LINES) break
      yield* inSentence(people, own, index, text.slice(0, 1500))
    }
  },
}

export default prosePeople

/** In sentences only posts of some standing are read: "engineer" and "artist" are said of anybody. */
const LEADING = new Set(['board', 'c', 'vp', 'director', 'head', 'manager'])
/** Ends of a title that say whose post it is. */
const OUR =
  /^\s*(?:of|der|des|de la|del|della|da|di|du|w|van|в|нашей)\s+(?:(?:the|our|unserer|unseres|nuestra|notre|nostra|nossa|onze|naszej)\s*)?(?:company|group|firm|board|association|gesellschaft|gruppe|firma|unternehmens|empresa|société|entreprise|società|azienda|firmy|spółki|компании)(?!\p{L})/iu

/** A form of address at the end of what stands between title and name. */
const ADDRESSED =
  /[\s,]*(?:Monsieur|Madame|Herrn?|Frau|Mr\.?|Mrs\.?|Ms\.?|Señora?|Senhora?|Signora?|Don|Doña|Dr\.?|Prof\.?|Pan|Pani)\s*$/u

/** The company that stands with the title: after it in the same clause, or after the name that follows it. */
function companyBeside(people: PeoplePage, text: string, title: Span, name: Span): string | undefined {
  const clause = (from: number, to: number) => text.slice(from, to).split(/[.;:()]\s|,\s(?=\p{Ll})/u)[0]!
  const legal = people.knowledge.words.legalForm(text.slice(title.start, title.end + 12))
  if (legal) {
    const company = text.slice(title.start + legal.start, title.start + legal.end + 40)
    return company.split(/[,.;:()]\s|\s(?=\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll})/u)[0]!
  }
  if (name.start > title.end)
    return (
      companyAfter(text.slice(title.end, name.start).replace(ADDRESSED, '')) ??
      companyAfter(clause(name.end, name.end + 80))
    )
  const tail = clause(title.end, title.end + 100)
  // Where cases do without a preposition: "prezes zarządu Nordwerk AG", "директор ООО «Север»".
  const direct = /^\s+((?:[«"“„]?\p{Lu}[\p{L}\p{N}&.'’»"”-]*\s*){1,5})/u.exec(tail)?.[1]
  if (direct && !/\p{Lu}\p{L}{0,40}$/u.test(text.slice(title.start, title.end)))
    return direct.trim().replace(/(?<![.,])[.,]+$/, '')
  const at = /\s(?:at|of|bei|chez)\s+(?=\p{Lu})/u.exec(tail)
  return companyAfter(tail) ?? (at ? companyAfter(tail.slice(at.index)) : undefined)
}

/** The capitalised words at the end of a title that is otherwise in small letters. */
function named(title: string): string | undefined {
  return /^\p{Ll}[\p{Ll}\s.'’-]*\s((?:\p{Lu}[\p{L}\p{N}.'’-]*\s)*\p{Lu}[\p{L}\p{N}.'’-]*\s?)$/u
    .exec(title)?.[1]
    ?.trim()
}

/** Whoever the sentence says to write or ring to is one of the house, whatever the post. */
function isContact(people: PeoplePage, text: string, name: Span, title: Span): boolean {
  const from = Math.max(0, Math.min(name.start, title.start) - 60)
  const before = people.knowledge.words.labels(text.slice(from, Math.min(name.start, title.start)))
  const after = text.slice(Math.max(name.end, title.end), Math.max(name.end, title.end) + 60)
  return before.some(({ label }) => label === 'contactPerson') && /[@+]|\d{3}/.test(after)
}

/** "… bestaat uit Anna Smit (voorzitter) en Jan Poort (lid)" under the heading of a board: its members. */
function isInBody(people: PeoplePage, line: number, text: string, name: Span, title: Span): boolean {
  if (text[name.end + 1] !== '(' || text[title.end] !== ')') return false
  const kind = sectionAt(people, line)?.kind
  return kind === 'board' || kind === 'supervisory' || kind === 'management'
}

interface Span {
  readonly start: number
  readonly end: number
}

function* inSentence(people: PeoplePage, own: OwnCompany, line: number, text: string): Iterable<Finding> {
  for (const title of titleSpans(people, text)) {
    const found = nameAfter(people, text, title.end) ?? nameBefore(people, text, title.start)
    if (!found) continue
    // "diretor do Sindicont": a name inside a title in small letters is a company's.
    const inside = named(text.slice(title.start, title.end))
    if (inside !== undefined && !people.sense.isGiven(inside.split(' ')[0]!) && !own.isOwn(inside)) continue
    const ours =
      found.end <= title.start ? (OUR.exec(text.slice(title.end, title.end + 40))?.[0].length ?? 0) : 0
    const company = ours > 0 ? undefined : companyBeside(people, text, title, found)
    const isOwn = ours > 0 || (company !== undefined && own.isOwn(company))
    if (company !== undefined && !isOwn) continue
    const words = text.slice(title.start, title.end)
    // "Kontakt dla mediów: Olga Pietras, rzecznik prasowy": the label says why to write, not who it is.
    if (
      /^\s*[:：]/u.test(text.slice(title.end)) &&
      people.knowledge.words.label(words)?.label === 'contactPerson'
    )
      continue
    const rank = rankIn(sectionAt(people, line), people.titleOf(words)?.rank)
    if (
      !rank ||
      !(
        LEADING.has(rank.level) ||
        isContact(people, text, found, title) ||
        isInBody(people, line, text, found, title)
      ) ||
      people.knowledge.words.isFormer(text.slice(Math.max(0, title.start - 20), title.end))
    )
      continue
    yield* findingsOf(people.page, ID, {
      name: found.name,
      place: { line, start: found.start, end: found.end },
      title: { line, start: title.start, end: title.end + ours, rank, confidence: isOwn ? 0.8 : 0.6 },
      contacts: contactsAfter(people, line, Math.max(found.start, 0)),
      confidence: isOwn ? 0.72 : 0.6,
    })
    // "vertreten durch die Geschäftsführer A, B und C"
    if (found.start < title.end) continue
    for (const more of furtherNames(people, text, found.end))
      yield* findingsOf(people.page, ID, {
        name: more.name,
        place: { line, start: more.start, end: more.end },
        title: { line, start: title.start, end: title.end, rank, confidence: isOwn ? 0.8 : 0.6 },
        confidence: isOwn ? 0.72 : 0.6,
      })
  }
}

const ALSO = /^\s*(?:,|und|and|et|y|e|oraz|i|en|и|ve|sowie|&)\s+/u

/** Names that a comma or "and" joins to the one before. */
function furtherNames(people: PeoplePage, text: string, from: number): FoundName[] {
  const found: FoundName[] = []
  for (let at = from; found.length < 8;) {
    const joint = ALSO.exec(text.slice(at, at + 12))
    const next = joint && nameAfter(people, text, at + joint[0].length)
    // "A, B, director of …": a title of one's own follows.
    if (!next || (next.name.score < 0.75 && !/^\s*(?:[.,;]|$|\s\p{Ll}{1,6}\s)/u.test(text.slice(next.end))))
      break
    if (
      /^\s*[,(–-]/u.test(text.slice(next.end)) &&
      people.titleOf(
        text
          .slice(next.end + 1, next.end + 40)
          .split(/[,.;)]/)[0]!
          .trim(),
      )
    )
      break
    found.push(next)
    at = next.end
  }
  return found
}

/** Titles of the text, those joined by "and" or a comma as one. */
function titleSpans(people: PeoplePage, text: string): Span[] {
  const spans: { start: number; end: number }[] = []
  for (const { start, end } of people.titlesIn(text)) {
    const last = spans.at(-1)
    const joint = last && text.slice(last.end, start)
    if (last && joint !== undefined && /^\s*(?:(?:and|und|et|y|e|i|en|и|ve|و|&|,|\/|-)\s*)?$/u.test(joint))
      last.end = end
    else spans.push({ start, end })
  }
  for (const span of spans) {
    span.end = extended(people, text, span.end)
    span.end -= /\s(?:è|é|is|ist|jest|est|es)$/u.exec(text.slice(span.start, span.end))?.[0].length ?? 0
    const more =
      /\p{Lu}\p{L}+$/u.test(text.slice(span.start, span.end)) && COORDINATE.exec(text.slice(span.end))
    if (more && !people.nameOf(more[0].replace(/^\s\S+\s/u, ''))) span.end += more[0].length
  }
  return spans.slice(0, 12)
}

/** "Head of Environment & Planning," in capitals goes on over the sign to the end of the clause. */
const COORDINATE = /^\s(?:&|and|und|et|y|e|i|и)\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?(?=[.,;)]|$)/u

/** A title whose last word opens a longer one: "założyciel i prezes" + "prezes zarządu". */
function extended(people: PeoplePage, text: string, end: number): number {
  const from = text.lastIndexOf(' ', end - 1) + 1
  const more = people.titlesIn(text.slice(from, end + 40))[0]
  const to = more && more.start === 0 ? from + more.end : end
  // Only a word of the title itself: not "director of the", not the name that follows.
  return to > end && /^(?:\s+\p{Ll}{5,}){1,3}$/u.test(text.slice(end, to)) ? to : end
}

interface FoundName extends Span {
  readonly name: PersonName
}

const CAPITALISED =
  /\p{Lu}[\p{L}\p{M}'’-]*\.?(?:\s*\p{Lu}\.)*(?:\s+(?:(?:van|von|de|del|della|di|da|dos|der|den|la|le|al|bin|ter|ten|zu)\s+){0,2}\p{Lu}[\p{L}\p{M}'’-]*\.?(?:\p{Lu}\.)*){1,3}/uy
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u

/** A name right after the title, at most a company, a comma or a form of address between. */
function nameAfter(people: PeoplePage, text: string, at: number): FoundName | undefined {
  const gap =
    /^(?:(?:\s(?:firmy|spółki|zakładu|компании|завода))?\s(?:is|ist|jest|est|es|è|é|является|–|—)\s|[\s,:：「“"(–—-]{0,3})(?:(?:Herr|Frau|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Prof\.?|Pan|Pani|M\.|Mme|Monsieur|Madame|Señora?|Senhora?|Signora?|Don|Doña|de heer|mevrouw|господин|госпожа|Sr\.?|Sra\.?|Sig\.?|dhr\.|mevr\.|г-н|г-жа|الأستاذ|المهندس|الدكتور|آقای|خانم|دکتر|مهندس)\s+){0,2}/u.exec(
      text.slice(at),
    )![0]
  const start = at + gap.length
  const next = text[start] ?? ''
  if (UNSPACED.test(next)) return unspacedAt(people, text, start)
  if (/\p{Script=Arabic}/u.test(next)) return arabicAt(people, text, start)
  CAPITALISED.lastIndex = start
  const run = CAPITALISED.exec(text)?.[0]
  return run ? longestName(people, start, run) : undefined
}

function longestName(people: PeoplePage, start: number, run: string): FoundName | undefined {
  const words = run.trimEnd().split(/\s+/)
  for (let count = words.length; count >= 2; count -= 1) {
    const piece = prefixOf(run, count)
    const name = people.nameOf(piece)
    // "prezydent Bielska-Białej Adam Krawiec": part of a run is a name when it begins like one.
    if (name && count < words.length && !words[count - 1]!.endsWith('.') && !people.sense.isGiven(words[0]!))
      continue
    if (name && name.score >= STRONG_NAME) return { name, start: start + name.start, end: start + name.end }
  }
  return undefined
}

function prefixOf(run: string, words: number): string {
  let end = 0
  for (let count = 0; count < words; count += 1) {
    while (end < run.length && /\s/.test(run[end]!)) end += 1
    while (end < run.length && !/\s/.test(run[end]!)) end += 1
  }
  return run.slice(0, end)
}

function arabicAt(people: PeoplePage, text: string, start: number): FoundName | undefined {
  const run = /^[\p{Script=Arabic}\p{M}\u200c]+(?:\s+[\p{Script=Arabic}\p{M}\u200c]+){1,3}/u.exec(
    text.slice(start),
  )?.[0]
  if (!run) return undefined
  const words = run.split(/\s+/).length
  for (let count = Math.min(3, words); count >= 2; count -= 1) {
    const name = people.nameOf(prefixOf(run, count))
    if (name && name.score >= 0.75) return { name, start: start + name.start, end: start + name.end }
  }
  return undefined
}

const AFTER_UNSPACED =
  /^(?:[\s、，,。．.:：;；)）」]|は|が|の|を|に|と|も|です|氏|様|さん|先生|女士|小姐|博士|表示|说|說|介绍|介紹|出席|指出|率|在|向|和|与|與|致|이|가|은|는|을|를|의|님|씨|$)/u

function unspacedAt(people: PeoplePage, text: string, start: number): FoundName | undefined {
  for (const length of [7, 6, 5, 4, 3, 2]) {
    const piece = text.slice(start, start + length)
    if (
      piece.length < length ||
      /[、，,。\s]$/u.test(piece) ||
      !AFTER_UNSPACED.test(text.slice(start + length))
    )
      continue
    const name = people.nameOf(piece)
    if (name && name.score >= 0.4 && name.start === 0) return { name, start, end: start + length }
  }
  return undefined
}

const LINK =
  /(?:\s*[,，、]\s*|\s+(?:\p{Ll}+\s+){0,4}(?:as|als|comme|como|come|jako|в качестве)\s+|\s*[(（]\s*|\s+[-–—]\s+|\s+(?:is|as|ist|als|est|es|è|é|jest|is de|является|был|była|został|została|zostaje|wird|wurde|wordt|zum|zur|devient|becomes|became|joined as|стал|стала|назначен|назначена|est nommée?|a été nommée?|è stat[oa] nominat[oa]|ha sido nombrad[oa]|foi nomead[oa]|is benoemd tot)\s+)(?:(?:the|our|its|a|an|der|die|das|unser|unsere|unserer|le|la|notre|el|nuestro|nuestra|il|nostro|o|a|nosso|nossa|de|onze|nasz|nasza|seit \d{4}|current|new|neuer|neue)\s+){0,2}(?:\p{L}+\s+)?$/u

/** A rare name that its own e-mail address spells. */
function isVouchedFor(text: string, name: PersonName): boolean {
  const local = /(?<![\p{L}\p{N}._-])([\p{L}\p{N}._-]{3,64})@/u.exec(text)?.[1]
  if (!local || name.score < WEAK_NAME) return false
  const plain = foldKey(local).replace(/ /g, '')
  return foldKey(name.value)
    .split(' ')
    .some((word) => word.length >= 4 && plain.includes(word))
}

/** A name before the title: "Name, title", "Name (title", "Name is the title". */
function nameBefore(people: PeoplePage, text: string, at: number): FoundName | undefined {
  const head = text.slice(Math.max(0, at - 90), at)
  // "nombra a Carmen Iturbe directora financiera": an appointment needs no sign between.
  const link =
    LINK.exec(head) ?? (people.knowledge.words.prose('appointed', text) ? /(?<!\s)\s+$/u.exec(head) : null)
  if (!link) return undefined
  const end = Math.max(0, at - 90) + link.index
  const words = text.slice(Math.max(0, end - 60), end).split(/(\s+)/)
  for (let count = Math.min(9, words.length); count >= 3; count -= 2) {
    const piece = words.slice(-count).join('')
    if (!/^\p{Lu}|^\p{Script=Arabic}/u.test(piece)) continue
    const name = people.nameOf(piece)
    if (!name || (name.score < STRONG_NAME && !isVouchedFor(text, name))) continue
    const start = end - piece.length
    return { name, start: start + name.start, end: start + name.end }
  }
  return undefined
}
