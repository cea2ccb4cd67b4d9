import { fieldIds, THRESHOLD_FILLED } from '@/lib/model/index.ts'
import type { FieldId, Finding, PersonKey, Reading } from '@/lib/model/index.ts'
import type { PageNews } from '@/lib/profile/changes.ts'
import { byCategory } from '../parts/category.ts'
import type { News } from '../parts/Mark.tsx'

/** A value as it stands on the page in front, beside what the profile says. */
export interface Sighting {
  readonly finding: Finding
  readonly news: News
  /** What the profile says instead, where the two differ. */
  readonly standing?: string
}

export interface PersonSighting {
  readonly key: PersonKey
  readonly name: Sighting
  readonly title: Sighting | undefined
  readonly rest: readonly Sighting[]
  readonly executive: boolean
  readonly news: News
}

export interface TechnologyShelf {
  readonly category: string
  readonly sightings: readonly Sighting[]
}

/** One page as the panel shows it. */
export interface PageSheet {
  readonly name: string
  /** Sure enough to be filed without a question. */
  readonly sure: readonly Sighting[]
  /** Filed as suggestions: they stand nowhere until the rep takes them. */
  readonly possible: readonly Sighting[]
  readonly people: readonly PersonSighting[]
  readonly technologies: readonly TechnologyShelf[]
}

/** Lays a reading out for the panel beside what the profile knows of it. What the rep struck out once is not shown again. */
export function pageSheet(reading: Reading, news: PageNews): PageSheet {
  const seen = strongestFirst(sightingsOf(reading, news))
  const company = seen.filter(({ finding }) => finding.about === 'company')
  const facts = company.filter(({ finding }) => !isTechnology(finding) && !UNSHOWN.has(finding.field))
  const sure = facts.filter(({ finding }) => finding.confidence >= THRESHOLD_FILLED)
  return {
    name: sure.find(({ finding }) => finding.field === 'company.name')?.finding.value ?? '',
    sure: inCatalogueOrder(sure),
    possible: inCatalogueOrder(facts.filter(({ finding }) => finding.confidence < THRESHOLD_FILLED)),
    people: peopleOf(seen, news),
    technologies: shelves(company.filter(({ finding }) => isTechnology(finding))),
  }
}

function sightingsOf(reading: Reading, { marks, instead }: PageNews): Sighting[] {
  return reading.findings.flatMap((finding, at) => {
    const mark = marks[at]
    if (mark === undefined || mark === 'left' || mark === 'struck') return []
    const standing = instead.get(at)?.value
    return [{ finding, news: mark, ...(standing === undefined ? {} : { standing }) }]
  })
}

/** Shown in the head or of use to machines only. */
const UNSHOWN = new Set<FieldId>(['company.logo', 'company.language'])

const isTechnology = (finding: Finding) => finding.field === 'company.technology'

/** The same words for the same field once, by their strongest finding. */
function strongestFirst(sightings: readonly Sighting[]): Sighting[] {
  const once = new Map<string, Sighting>()
  for (const sighting of [...sightings].sort((a, b) => b.finding.confidence - a.finding.confidence)) {
    const { about, field, value, parts } = sighting.finding
    const key = [about, field, value.trim().toLocaleLowerCase(), parts?.['relation'] ?? ''].join('\u001f')
    if (!once.has(key)) once.set(key, sighting)
  }
  return [...once.values()]
}

const order: readonly FieldId[] = fieldIds

function inCatalogueOrder(sightings: readonly Sighting[]): Sighting[] {
  const place = (sighting: Sighting) => order.indexOf(sighting.finding.field)
  return [...sightings].sort((a, b) => place(a) - place(b))
}

function peopleOf(seen: readonly Sighting[], news: PageNews): PersonSighting[] {
  const byKey = new Map<PersonKey, Sighting[]>()
  for (const sighting of seen) {
    const { about } = sighting.finding
    if (about === 'company') continue
    byKey.set(about, [...(byKey.get(about) ?? []), sighting])
  }
  const people = [...byKey].flatMap(([key, sightings]) => {
    const name = sightings.find(({ finding }) => finding.field === 'person.name')
    if (!name || news.people.get(key) === 'struck') return []
    const title = sightings.find(({ finding }) => finding.field === 'person.title')
    const rest = inCatalogueOrder(sightings.filter((sighting) => sighting !== name && sighting !== title))
    return [
      {
        key,
        name,
        title,
        rest,
        executive: isExecutive(title),
        news: newsOfPerson(sightings, news.people.get(key)),
      },
    ]
  })
  return people.sort(
    (a, b) => Number(b.executive) - Number(a.executive) || place(a.name.finding) - place(b.name.finding),
  )
}

function isExecutive(title: Sighting | undefined): boolean {
  return title?.finding.parts?.['executive'] === 'yes'
}

const place = (finding: Finding) => finding.line ?? Number.MAX_SAFE_INTEGER

function newsOfPerson(sightings: readonly Sighting[], person: string | undefined): News {
  if (person === 'new') return 'new'
  if (sightings.some(({ news }) => news === 'differs')) return 'differs'
  return sightings.some(({ news }) => news === 'new') ? 'new' : 'known'
}

function shelves(sightings: readonly Sighting[]): TechnologyShelf[] {
  return byCategory(sightings, ({ finding }) => finding.parts).map(([category, shelf]) => ({
    category,
    sightings: shelf,
  }))
}

export interface NewsCount {
  readonly new: number
  readonly known: number
  readonly differs: number
}

/** How much a click would add, and how much is there already. A person counts once, and only when ticked. */
export function countNews(sheet: PageSheet, ticked: (person: PersonKey) => boolean): NewsCount {
  const all = [
    ...sheet.sure.map(({ news }) => news),
    ...sheet.people.filter(({ key, news }) => news !== 'new' || ticked(key)).map(({ news }) => news),
    ...sheet.technologies.flatMap(({ sightings }) => sightings.map(({ news }) => news)),
  ]
  const count = (news: News) => all.filter((one) => one === news).length
  return { new: count('new'), known: count('known'), differs: count('differs') }
}

export function isBlank(sheet: PageSheet): boolean {
  return sheet.sure.length + sheet.people.length + sheet.technologies.length === 0
}
