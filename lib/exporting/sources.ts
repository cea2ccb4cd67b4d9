import {
  mainAddress,
  type CatalogueField,
  type CrmObject,
  type Draft,
  type FieldId,
  type PersonView,
  type Value,
  type Views,
} from '../model/index.ts'
import { stages, type Stage } from '../profile/options.ts'
import { splitName } from '../text/split-name.ts'

/** What a mapping can read a value from: a field, a part of one (`company.address/street`), or a combination. */
export type Source = string

/** A value to be sent: one or several texts, and when a page or the rep last stated it. */
export interface LocalValue {
  readonly texts: readonly string[]
  readonly seenAt: string
}

type Make = (ground: Ground) => readonly (Value | undefined)[] | Made
interface Made {
  readonly texts: readonly string[]
  readonly of: readonly (Value | undefined)[]
}
interface Ground {
  readonly draft: Draft
  readonly views: Views
  readonly person?: PersonView
}

const ADDRESS_PARTS = ['street', 'locality', 'region', 'postalCode', 'country'] as const

const made: Readonly<Record<CrmObject, Readonly<Record<Source, Make>>>> = {
  company: {
    // The legal name serves as the name if there is no other; the website defaults to the domain.
    'company.name': ({ draft, views }) => ({ texts: [draft.name], of: all(views, 'company.name') }),
    'company.domain': ({ draft, views }) => ({ texts: [draft.domain], of: all(views, 'company.domain') }),
    'company.site': ({ draft, views }) => {
      const website = all(views, 'company.website')[0]
      return website ? [website] : { texts: draft.domain === '' ? [] : [`https://${draft.domain}`], of: all(views, 'company.domain') } // prettier-ignore
    },
    'company.social/linkedin': ({ views }) => all(views, 'company.social').filter(isLinkedIn),
    'company.sources': ({ views }) => sourcesOf(views),
    'company.stage/lifecycle': ({ views }) => lifecycleOf(views),
    ...Object.fromEntries(ADDRESS_PARTS.map((part) => [`company.address/${part}`, addressPart(part)])),
  },
  person: {
    'person.name': ({ person, views }) => ({ texts: [person!.name], of: all(views, 'person.name') }),
    'person.name/given': ({ person, views }) => ({ texts: [nameOf(person!).given], of: all(views, 'person.name') }), // prettier-ignore
    'person.name/family': ({ person, views }) => ({ texts: [nameOf(person!).family], of: all(views, 'person.name') }), // prettier-ignore
    'person.profile/linkedin': ({ views }) => all(views, 'person.profile').filter(isLinkedIn),
    'person.sources': ({ views }) => sourcesOf(views),
  },
}

/** Everything that can be mapped, for the rep to choose from: catalogue fields, their parts, and combinations. */
export function sourcesAbout(about: CrmObject, fields: readonly CatalogueField[]): Source[] {
  const own = fields.filter((field) => field.about === about).map(({ id }) => id)
  return [...new Set<Source>([...own, ...Object.keys(made[about])])].sort()
}

/** The value of one source; undefined if unknown. */
export function valueOf(source: Source, draft: Draft, person?: PersonView): LocalValue | undefined {
  const views = person?.fields ?? draft.fields
  const about = person ? 'person' : 'company'
  const make = Object.hasOwn(made[about], source) ? made[about][source] : undefined
  const found = make ? make({ draft, views, ...(person ? { person } : {}) }) : all(views, source as FieldId)
  const { texts, of } =
    'texts' in found ? found : { texts: found.map((value) => value?.value ?? ''), of: found }
  const values = of.filter((value) => value !== undefined)
  const kept = [...new Set(texts.map(cleaned).filter((text) => text !== ''))]
  if (kept.length === 0) return undefined
  return {
    texts: kept,
    seenAt: values.map(({ lastSeenAt }) => lastSeenAt).sort().at(-1) ?? '', // prettier-ignore
  }
}

function all(views: Views, field: FieldId): readonly Value[] {
  return Object.hasOwn(views, field) ? (views[field]?.standing ?? []) : []
}

/** Our stages as HubSpot's default lifecycle stages (property `lifecyclestage`). */
const LIFECYCLE: Readonly<Record<Stage, string>> = {
  new: 'lead',
  contacted: 'salesqualifiedlead',
  customer: 'customer',
  dormant: 'other',
}

function lifecycleOf(views: Views): Made {
  const of = all(views, 'company.stage').slice(0, 1)
  return { texts: stages.filter((stage) => stage === of[0]?.value).map((stage) => LIFECYCLE[stage]), of }
}

function addressPart(part: (typeof ADDRESS_PARTS)[number]): Make {
  return ({ views }) => {
    const main = mainAddress(views)
    const parts = main?.parts ?? {}
    // An address without parsed parts goes into the street line.
    const whole = part === 'street' && !parts['locality'] ? (main?.value ?? '') : ''
    return { texts: [parts[part] ?? whole], of: [main] }
  }
}

function nameOf({ name, fields: views }: PersonView) {
  return splitName(name, views['person.name']?.standing[0]?.parts)
}

const isLinkedIn = ({ value }: Value) => /(?:^|[/.])linkedin\.com\//.test(value)

/** Where and when it was read, for a note in the CRM: `https://firm.example/team (2026-03-01)`. */
function sourcesOf(views: Views): Made {
  const seen = new Map<string, string>()
  for (const view of Object.values(views))
    for (const { claims } of view.standing)
      for (const { evidence } of claims)
        if (evidence.source === 'page' && (seen.get(evidence.url) ?? '') < evidence.lastSeenAt)
          seen.set(evidence.url, evidence.lastSeenAt)
  return { texts: [...seen].sort().slice(0, 5).map(([url, at]) => `${url} (${at.slice(0, 10)})`), of: [] } // prettier-ignore
}

/** Control and bidirectional formatting characters are removed. */
function cleaned(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, '').trim().slice(0, 30_000) // prettier-ignore
}
