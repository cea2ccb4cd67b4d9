import type { Finding } from '../model/index.ts'
import { foldKey } from '../text/fold.ts'

/** The company's mailboxes: not its people's, nor those of other hosts where it has its own. */
export function consolidateEmails(findings: readonly Finding[], people: readonly Finding[]): Finding[] {
  const nameOf = new Map(
    people.filter(({ field }) => field === 'person.name').map(({ about, value }) => [about, value]),
  )
  const personal = new Set(
    people
      .filter(({ field, about, value }) => field === 'person.email' && spells(value, nameOf.get(about) ?? ''))
      .map(({ value }) => value.toLowerCase()),
  )
  // "Emailinfo@…": a label that touches the address is cut off where a link gives the address itself.
  const merged = mergedBy(findings, ({ value }) => value).filter(
    ({ value, certainty }, _, all) =>
      !(
        certainty === 'stated' &&
        all.some(
          (other) => other.certainty === 'structured' && other.value !== value && value.endsWith(other.value),
        )
      ),
  )
  const hasOwn = merged.some((finding) => finding.parts?.['host'] === 'own' && finding.confidence >= 0.8)
  const ofPeople = merged.filter((finding) => finding.parts?.['type'] === 'personal')
  return merged.map((finding) => {
    const { type, host } = finding.parts ?? {}
    let { confidence } = finding
    if (personal.has(finding.value) && type !== 'desk') confidence = Math.min(confidence, 0.4)
    else if (type === 'personal')
      confidence =
        merged.length === 1
          ? Math.max(confidence, 0.6)
          : ofPeople.length > 1 || hasOwn
            ? Math.min(confidence, 0.45)
            : confidence
    if (hasOwn && host === 'other' && confidence < 0.85) confidence = Math.min(confidence, 0.45)
    return { ...finding, confidence }
  })
}

/** The mailbox is the person's, not the office's that they sit in; names in other letters cannot be compared. */
function spells(address: string, name: string): boolean {
  const local = foldKey(address.split('@')[0]!).replace(/ /g, '')
  const words = foldKey(name.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue')).split(' ')
  const plain = foldKey(name).split(' ')
  if (!/[a-z]/.test(plain.join(''))) return true
  return (
    [...words, ...plain].some((word) => word.length > 2 && local.includes(word)) ||
    (local.length < 5 && abbreviates(local, plain))
  )
}

/** "mmu" of Max Mustermann: letters of the name in its order, from an initial on. */
function abbreviates(local: string, words: readonly string[]): boolean {
  let rest = words.join('')
  if (!words.some((word) => word.startsWith(local[0]!))) return false
  return [...local].every((letter) => {
    const at = rest.indexOf(letter)
    rest = rest.slice(at + 1)
    return at >= 0
  })
}

/** Numbers of people by which a small house is reached as well; with more of them they are direct lines. */
const FEW = 2
const OFFERED_ONLY = 0.55
const HIDDEN = 0.4

/**
 * Phones without faxes. A number that stands in a person's card alone is that person's; where the page prints no more than two
 * such numbers it is offered as the company's too, never filled in. Lines for which `isOfHouse` holds are the company's, whoever
 * is named in them.
 */
export function consolidatePhones(
  phones: readonly Finding[],
  faxes: readonly Finding[],
  people: readonly Finding[],
  isOfHouse: (line: number) => boolean = () => false,
): Finding[] {
  const fax = mergedBy(faxes, ({ value }) => value)
  const faxNumbers = new Set(fax.map(({ value }) => value))
  const personal = new Map<string, Set<number>>()
  for (const { field, value, line } of people)
    if (field === 'person.phone' && !(line !== undefined && isOfHouse(line)))
      personal.set(value, (personal.get(value) ?? new Set<number>()).add(line ?? -1))
  const labelled = new Set(
    phones
      .filter(({ confidence, certainty }) => certainty === 'stated' && confidence >= 0.87)
      .map(({ value }) => value),
  )
  const kept = besideMain(
    mergedBy(phones, ({ value }) => value)
      .filter(({ value }) => !faxNumbers.has(value) || labelled.has(value))
      .map((finding) => {
        const lines = personal.get(finding.value)
        const elsewhere = phones.some(
          (other) => other.value === finding.value && !lines?.has(other.line ?? -2),
        )
        const direct = personal.size <= FEW ? OFFERED_ONLY : HIDDEN
        return lines && !elsewhere
          ? { ...finding, confidence: Math.min(direct, finding.confidence), parts: { type: 'direct' } }
          : finding
      }),
  )
  return [
    ...kept,
    ...fax.filter(({ value }) => !labelled.has(value) || !kept.some((phone) => phone.value === value)),
  ]
}

/** Numbers of branches that follow one of the head office are not offered. */
function besideMain(phones: readonly Finding[]): Finding[] {
  const isOfPart = ({ parts }: Finding) => parts?.['type'] === 'branch' || parts?.['type'] === 'direct'
  const main = phones.filter((phone) => !isOfPart(phone) && phone.confidence >= MAIN)
  const first = Math.min(...main.map(({ line }) => line ?? -1))
  return phones.map((phone) =>
    phone.parts?.['type'] === 'branch' && (phone.line ?? -1) >= first
      ? { ...phone, confidence: Math.min(HIDDEN, phone.confidence) }
      : phone,
  )
}

/** A number that is surely the house's. */
const MAIN = 0.6

/** One link a profile; people's own profiles are theirs; beside a profile that carries the company's name others fall back. */
export function consolidateSocials(findings: readonly Finding[], people: readonly Finding[]): Finding[] {
  const personal = new Set(
    people.filter(({ field }) => field === 'person.profile').map(({ value }) => linkKey(value)),
  )
  const merged = mergedBy(findings, ({ value }) => linkKey(value))
  return merged.map((finding) => {
    if (personal.has(linkKey(finding.value)))
      return { ...finding, confidence: Math.min(0.3, finding.confidence) }
    const rival = merged.find(
      (other) =>
        other !== finding &&
        other.parts?.['network'] === finding.parts?.['network'] &&
        other.confidence >= 0.9,
    )
    return rival && finding.confidence < 0.85
      ? { ...finding, confidence: Math.min(0.45, finding.confidence) }
      : finding
  })
}

/** Host and path as a reader tells them apart: without www, language or mobile host, query and closing slash. */
export function linkKey(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.|m\.|mobile\.|[a-z]{2}(?:-[a-z]{2})?\.(?=linkedin|facebook))?/, '')
    .replace(/^twitter\.com/, 'x.com')
    .replace(/[?#].*/s, '')
    .replace(/\/(?:about\/?)?$/, '')
}

function mergedBy(findings: readonly Finding[], keyOf: (finding: Finding) => string): Finding[] {
  const byKey = new Map<string, Finding>()
  for (const finding of findings) {
    const key = keyOf(finding)
    const known = byKey.get(key)
    if (!known) byKey.set(key, finding)
    else
      byKey.set(key, {
        ...(finding.confidence > known.confidence ? finding : known),
        confidence: Math.min(0.97, Math.max(finding.confidence, known.confidence) + 0.02),
      })
  }
  return [...byKey.values()]
}
