import {
  fieldOf,
  type Claim,
  type FieldId,
  type FieldView,
  type PersonView,
  type Profile,
  type ProfilePage,
  type Value,
} from '../model/index.ts'
import { draftOf } from './draft.ts'
import { postOf } from './mentions.ts'
import { order } from './merge.ts'

/**
 * One change on a page between two readings. `appeared` and `vanished`: people and values of multi-valued fields. `became`:
 * single-valued fields, and a post that somebody else now holds.
 */
export interface ChangeLine {
  readonly kind: 'appeared' | 'vanished' | 'became'
  readonly about: 'company' | 'person'
  /** `person.name` if the line is about the person as a whole. */
  readonly field: FieldId
  /** The person's name; '' for the company. */
  readonly person: string
  readonly value: string
  /** The previous value, for `became`. */
  readonly before?: string
  /** ISO time of the reading that noticed it, not of the change itself. */
  readonly seenOn: string
  readonly url: string
  /** The sentence that states it now, or stated it last. */
  readonly quote: string
}

interface Sight {
  readonly seenOn: string
  readonly claim: Claim
}

/**
 * Changes on pages that were read more than once, newest first: a function of the claims and reading times. The first reading
 * of a page is the baseline.
 */
export function historyOf(profile: Profile): ChangeLine[] {
  const pages = new Map(profile.pages.map((page) => [page.url, page]))
  const draft = draftOf(profile)
  const company = Object.values(draft.fields).flatMap((view) => linesOf(view, '', pages))
  const lines = [...company, ...peopleLines(draft.people, pages)]
  return lines.sort((a, b) => order(b.seenOn, a.seenOn) || order(a.field, b.field) || order(a.value, b.value))
}

function linesOf({ field, standing, rivals }: FieldView, person: string, pages: Pages): ChangeLine[] {
  const said = [...standing, ...rivals]
  const came = said.flatMap((value) => withSight(value, cameIn(value, pages)))
  const went = said.flatMap((value) => withSight(value, wentIn(value, pages)))
  const lines: ChangeLine[] = []
  const paired = new Set<Value>()
  for (const { value, sight } of came) {
    const before = went.find((one) => one.sight.seenOn === sight.seenOn && !paired.has(one.value) && takesPlace(field, value, one.value)) // prettier-ignore
    if (before) paired.add(before.value)
    if (before && !isNews(field, value, before.value)) continue
    lines.push(line(before ? 'became' : 'appeared', field, person, value.value, sight, before?.value.value))
  }
  for (const { value, sight } of went)
    if (!paired.has(value)) lines.push(line('vanished', field, person, value.value, sight))
  return lines
}

/** Whether one value replaces another: single-valued fields, and addresses of one type, so that a move is one line. */
function takesPlace(field: FieldId, value: Value, before: Value): boolean {
  const { holds, type } = fieldOf(field)
  return holds === 'one' || (type === 'address' && value.parts?.['type'] === before.parts?.['type'])
}

/** False for a title that is a translation or rewording of the same post. */
function isNews(field: FieldId, value: Value, before: Value): boolean {
  if (fieldOf(field).type !== 'title') return true
  const langs = new Set(value.claims.map(({ evidence }) => evidence.lang))
  const isTranslated = !before.claims.some(({ evidence }) => langs.has(evidence.lang) || evidence.lang === '')
  return !isTranslated || placeOf(value) !== placeOf(before)
}

const placeOf = ({ parts }: Value) => `${postOf(parts?.['canon']) ?? ''} ${parts?.['level'] ?? ''}`

type Pages = ReadonlyMap<string, ProfilePage>

/** People who appeared or vanished. A successor in the post of somebody who vanished in the same reading is one line. */
function peopleLines(people: readonly PersonView[], pages: Pages): ChangeLine[] {
  const sights = people.map((person) => {
    const name = person.fields['person.name']!
    const value = name.standing[0] ?? name.rivals[0]!
    return { person, came: cameIn(value, pages), went: wentIn(value, pages) }
  })
  const lines: ChangeLine[] = []
  const followed = new Set<PersonView>()
  for (const { person, came } of sights) {
    if (!came) continue
    const before = sights.find((other) => other.went?.seenOn === came.seenOn && samePost(person, other.person) && !followed.has(other.person)) // prettier-ignore
    if (before) followed.add(before.person)
    lines.push(
      line(
        before ? 'became' : 'appeared',
        'person.name',
        person.name,
        person.name,
        came,
        before?.person.name,
      ),
    )
  }
  for (const { person, came, went } of sights) {
    if (went && !followed.has(person) && !isEmptied(went, people))
      lines.push(line('vanished', 'person.name', person.name, person.name, went))
    if (came || went) continue
    for (const view of Object.values(person.fields))
      if (view.field !== 'person.name') lines.push(...linesOf(view, person.name, pages))
  }
  return lines
}

/** Whether the page named several people and now names none: its list is gone, which says nothing about any of them. */
function isEmptied({ claim, seenOn }: Sight, people: readonly PersonView[]): boolean {
  const named = people
    .map(({ fields }) => [...fields['person.name']!.standing, ...fields['person.name']!.rivals])
    .map((values) =>
      values.flatMap(({ claims }) => claims).filter(({ evidence }) => evidence.url === claim.evidence.url),
    ) // prettier-ignore
    .filter((claims) => claims.length > 0)
  return (
    named.length > 1 && !named.some((claims) => claims.some(({ evidence }) => evidence.lastSeenAt >= seenOn))
  )
}

function samePost(one: PersonView, other: PersonView): boolean {
  const posts = (person: PersonView) =>
    (person.fields['person.title']?.standing ?? []).flatMap(({ key, parts }) => [
      key,
      ...(parts?.['canon'] ? [parts['canon']] : []),
    ])
  return posts(one).some((post) => posts(other).includes(post))
}

/** When a value appeared, provided every page that states it had been read before without it. */
function cameIn({ claims }: Value, pages: Pages): Sight | undefined {
  const sights = claims.map((claim) => {
    const page = pages.get(claim.evidence.url)
    return page && page.firstAt < claim.evidence.seenAt ? { seenOn: claim.evidence.seenAt, claim } : undefined
  })
  return sights.every((sight) => sight !== undefined) ? earliest(sights) : undefined
}

/** When a value vanished: the first reading without it, once no page states it any more. */
function wentIn({ claims, gone }: Value, pages: Pages): Sight | undefined {
  if (!gone) return undefined
  const sights = claims.flatMap((claim) => {
    const without = pages.get(claim.evidence.url)?.readAt.find((time) => time > claim.evidence.lastSeenAt)
    return without === undefined ? [] : [{ seenOn: without, claim }]
  })
  return sights.sort((a, b) => order(b.seenOn, a.seenOn))[0]
}

function earliest(sights: readonly Sight[]): Sight | undefined {
  return [...sights].sort((a, b) => order(a.seenOn, b.seenOn))[0]
}

function withSight(
  value: Value,
  sight: Sight | undefined,
): { readonly value: Value; readonly sight: Sight }[] {
  return sight ? [{ value, sight }] : []
}

function line(
  kind: ChangeLine['kind'],
  field: FieldId,
  person: string,
  value: string,
  { seenOn, claim }: Sight,
  before?: string,
): ChangeLine {
  const { url, quote } = claim.evidence
  return { kind, about: fieldOf(field).about, field, person, value, ...(before === undefined ? {} : { before }), seenOn, url, quote } // prettier-ignore
}
