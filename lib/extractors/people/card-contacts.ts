import type { Anchor, LabelId } from '../../model/index.ts'
import { likelyCountries } from '../../page/place.ts'
import { companyNumbersIn } from '../../text/company-number.ts'
import { emailsIn } from '../../text/email.ts'
import { fold } from '../../text/fold.ts'
import { percentDecoded } from '../../text/percent-decoded.ts'
import { kindBefore } from '../phones/kind.ts'
import type { PeoplePage } from './people-page.ts'
import type { SeenContact } from './sighting.ts'

const PROFILE =
  /^https?:\/\/(?:[\w-]+\.)?(?:linkedin\.com\/(?:in|pub)\/[^/?#]+|xing\.com\/profile\/[^/?#]+|(?:twitter|x)\.com\/(?!share|intent|home)[^/?#]+|orcid\.org\/[\dX-]+|github\.com\/[^/?#]+\/?$|researchgate\.net\/profile\/[^/?#]+)/i
const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/u

/** A person's own addresses inside the card: lines first to last, and the block that holds just this person. */
export function contactsIn(people: PeoplePage, first: number, last: number, block: number): SeenContact[] {
  const { page } = people
  const found: SeenContact[] = []
  const add = (contact: SeenContact) => {
    if (!found.some((other) => other.field === contact.field && other.value === contact.value))
      found.push(contact)
  }
  for (const anchor of page.seen.anchors)
    if (
      anchor.line >= 0
        ? anchor.line >= first && anchor.line <= last
        : block >= 0 && page.isInside(anchor.block, block)
    )
      for (const contact of [...ofAnchor(anchor), ...extensionOf(people, anchor)]) add(contact)
  for (let line = first; line <= last; line += 1) {
    const { text } = page.lines[line]!
    const email = emailIn(text)
    if (email) add({ ...email, line })
    for (const phone of phonesOf(people, text)) add({ ...phone, line })
  }
  return withoutCrowd(found)
}

const REACH = 280
const OF_COMPANY = new Set<LabelId>([
  'address',
  'headOffice',
  'vat',
  'registration',
  'court',
  'capital',
  'website',
])

/** In a sentence: what is said within a few words after the name. */
export function contactsAfter(people: PeoplePage, line: number, start: number): SeenContact[] {
  const rest = people.page.lines[line]!.text.slice(start, start + REACH)
  // "… / 주소 : … / 대표번호 : …": after the next fact of the company nothing is theirs.
  const other = people.knowledge.words.labels(rest).find(({ label }) => OF_COMPANY.has(label))
  const text = other ? rest.slice(0, other.start) : rest
  const email = emailIn(text)
  return [
    ...(email ? [{ ...email, line }] : []),
    ...phonesOf(people, text.slice(0, 160))
      .slice(0, 2)
      .map((phone) => ({ ...phone, line })),
  ]
}

/** The first address of a text, plain or with its sign spelled: "a.kern(at)kern.example". */
function emailIn(text: string): SeenContact | undefined {
  const found = emailsIn(text)[0]
  return found && { field: 'person.email', value: found.address, quote: text.slice(found.start, found.end) }
}

function withoutCrowd(found: SeenContact[]): SeenContact[] {
  const emails = found.filter((contact) => contact.field === 'person.email')
  return emails.length > 2 ? found.filter((contact) => contact.field !== 'person.email') : found
}

function ofAnchor(anchor: Anchor): SeenContact[] {
  const shown = anchor.line >= 0 ? { line: anchor.line } : {}
  if (anchor.href.startsWith('mailto:')) {
    const email = percentDecoded(anchor.href.slice(7).split('?')[0]!).trim().toLowerCase()
    if (!EMAIL.test(email)) return []
    const quote = anchor.text.toLowerCase().includes(email) ? anchor.text : ''
    return [{ field: 'person.email', value: email, quote, ...(quote ? shown : {}) }]
  }
  const profile = PROFILE.exec(anchor.href)
  return profile ? [{ field: 'person.profile', value: anchor.href, quote: '' }] : []
}

/** "-23" as a link: the page prints an extension, and the link rings the whole number. */
function extensionOf({ knowledge, page }: PeoplePage, { href, text, line }: Anchor): SeenContact[] {
  const digits = fold(text).replace(/\D/g, '')
  if (!href.startsWith('tel:') || line < 0 || digits === '' || digits.length >= DIGITS_AT_LEAST) return []
  const number = percentDecoded(href.slice(4))
  const [found] = knowledge.phones.find(number, likelyCountries(page, knowledge.lang)[0])
  return found && number.replace(/\D/g, '').endsWith(digits)
    ? [{ field: 'person.phone', value: found.e164, quote: text, line }]
    : []
}

/** Fewer are a year, a house number, an extension. */
const DIGITS_AT_LEAST = 6

function digitsIn(text: string): number {
  return text.match(/\p{Nd}/gu)?.length ?? 0
}

/** Numbers that are nothing else by what stands before them: no fax, no number of a register. */
function phonesOf({ knowledge, page }: PeoplePage, text: string): SeenContact[] {
  if (digitsIn(text) < DIGITS_AT_LEAST || text.length > 160) return []
  const { words } = knowledge
  const labels = words.labels(text)
  const registers = companyNumbersIn(text)
  const found: SeenContact[] = []
  let from = 0
  for (const number of knowledge.phones.find(text, likelyCountries(page, knowledge.lang)[0])) {
    const { start, end, e164 } = number
    const kind = kindBefore(words, text, number, labels, from)
    from = end
    if (kind === 'fax' || kind === 'other' || digitsIn(text.slice(start, end)) < DIGITS_AT_LEAST) continue
    if (registers.some((other) => other.start < end && start < other.end)) continue
    found.push({ field: 'person.phone', value: e164, quote: text.slice(start, end) })
  }
  return found
}
