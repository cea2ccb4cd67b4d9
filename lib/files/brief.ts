import { fieldOf, isUsed, type Draft, type FieldId, type PersonView, type Value } from '../model/index.ts'
import { Footnotes, link, plain } from './cells/markdown.ts'
import { first } from './cells/values.ts'
import { oneText, type FileEntry, type FileFormat, type FileOptions } from './file-format.ts'

/** One-page call brief on a company: Markdown in the rep's language, each fact with its source page. */
const brief: FileFormat = {
  id: 'brief',
  extension: 'md',
  suffix: '-brief',
  mime: 'text/markdown;charset=utf-8',
  labelKey: 'file.brief',
  group: 'reading',
  open: (options) => {
    let written = 0
    return oneText({
      start: '',
      rows: (entries) =>
        entries.map((entry) => (written++ === 0 ? '' : '\n---\n\n') + briefOf(entry, options)).join(''),
      end: '',
    })
  },
}

export default brief

const FACTS: readonly FieldId[] = [
  'company.legalName', 'company.domain', 'company.industry', 'company.industryCode', 'company.description', 'company.founded', 'company.employees',
  'company.revenue', 'company.parent', 'company.product', 'company.address', 'company.phone', 'company.email', 'company.vatId',
  'company.registrationNumber', 'company.social',
] // prettier-ignore

function briefOf({ draft, profile }: FileEntry, { say, now }: FileOptions): string {
  const notes = new Footnotes()
  const label = (field: FieldId) => say(`field.${field}`)
  const said = (value: Value, field: FieldId) =>
    `${fieldOf(field).type === 'url' ? link(value.value) : plain(value.value)} (${say(`kind.${value.kind}`)})${notes.marks(value.claims.map(({ evidence }) => evidence.url))}`
  const standing = (field: FieldId) => draft.fields[field]?.standing ?? []
  const facts = FACTS.flatMap((field) =>
    standing(field).map((value) => `- ${label(field)}: ${said(value, field)}`),
  )
  const lines = (field: FieldId) => standing(field).map((value) => `- ${said(value, field)}`)
  const section = (title: string, rows: readonly string[]) =>
    rows.length === 0 ? [] : ['', `## ${title}`, '', ...rows]
  const body = [
    `# ${plain(draft.name) || say('brief.noName')}`,
    '',
    `${say('brief.made', { date: now.slice(0, 10) })} ${say('brief.complete', { percent: draft.completeness })}`,
    ...section(say('brief.facts'), facts),
    ...section(say('group.people'), peopleLines(draft, notes)),
    ...section(say('group.technographics'), technologyLines(draft, notes, say)),
    ...section(say('group.signals'), lines('company.signal')),
    ...section(say('group.notes'), [...lines('company.tag'), ...lines('company.note')]),
    ...section(say('brief.conflicts'), conflictLines(draft, label, say)),
    ...section(
      say('brief.missing'),
      draft.missing.map((field) => `- ${label(field)}`),
    ),
  ]
  const pages = notes.lines()
  return (
    [...body, ...section(say('brief.pages'), pages), ''].join('\n').replace(/(?<!\n)\n*$/, '\n') +
    created(profile)
  )
}

/** A hidden marker on the last line, which identifies the profile. */
const created = ({ id }: FileEntry['profile']) => `\n<!-- prospect_key: ${id.replace(/[^\w.-]/g, '')} -->\n`

/** Board and management first, then the others, with contact details. */
function peopleLines({ people }: Draft, notes: Footnotes): string[] {
  const line = (person: PersonView) => {
    const ways = (['person.email', 'person.phone'] as const).flatMap((field) => (person.fields[field]?.standing ?? []).map(({ value }) => plain(value))) // prettier-ignore
    const title = plain(first(person.fields, 'person.title'))
    const pages = Object.values(person.fields).flatMap(({ standing }) => standing.flatMap(({ claims }) => claims.map(({ evidence }) => evidence.url))) // prettier-ignore
    const words = [`**${plain(person.name)}**`, title, ...ways].filter((word) => word !== '')
    return `- ${words.join(', ')}${notes.marks(pages)}`
  }
  return [
    ...people.filter(({ executive }) => executive).map(line),
    ...people.filter(({ executive }) => !executive).map(line),
  ]
}

/** One line per category. */
function technologyLines(draft: Draft, notes: Footnotes, say: FileOptions['say']): string[] {
  const byCategory = new Map<string, Value[]>()
  for (const value of draft.fields['company.technology']?.standing ?? []) {
    if (!isUsed(value.parts)) continue
    const category = value.parts?.['category'] ?? 'other'
    byCategory.set(category, [...(byCategory.get(category) ?? []), value])
  }
  return [...byCategory].map(([category, values]) => {
    const names = values.map((value) => plain(value.value) + notes.marks(value.claims.map(({ evidence }) => evidence.url))) // prettier-ignore
    return `- ${say(`category.${category}`)}: ${names.join(', ')}`
  })
}

function conflictLines(draft: Draft, label: (field: FieldId) => string, say: FileOptions['say']): string[] {
  return Object.values(draft.fields)
    .filter(({ conflict }) => conflict)
    .map(({ field, standing, rivals }) => {
      const others = rivals.map(({ value }) => plain(value)).join(', ')
      return `- ${label(field)}: ${plain(standing[0]?.value ?? '')} (${say('brief.others', { values: others })})`
    })
}
