import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { THRESHOLD_OFFERED, type FieldId, type Finding, type Observation } from '../../lib/model/index.ts'
import { read } from '../../lib/reading/read.ts'
import { knowledgeForTests } from '../reading/knowledge-for-tests.ts'
import { observeHtml } from '../reading/observe-html.ts'

/** What a careful reader takes from the page; a field that is not listed must not be offered. */
interface Golden {
  /** Any of these is right; empty: the page names nobody. */
  readonly name: readonly string[]
  readonly legalName?: string
  readonly legalForm?: string
  readonly domain?: string
  readonly description?: string
  readonly industry?: string
  readonly founded?: string
  readonly employees?: string
  readonly revenue?: string
  readonly vatId?: string
  readonly registrationNumbers?: readonly string[]
  readonly address?: Readonly<Record<string, string>>
  readonly phones?: readonly string[]
  /** May be offered too, as a branch's. */
  readonly branchPhones?: readonly string[]
  readonly faxes?: readonly string[]
  readonly emails?: readonly string[]
  readonly socials?: readonly string[]
  readonly parent?: string
}

const folder = fileURLToPath(new URL('./company/', import.meta.url))
const pages = readdirSync(folder).filter((file) => file.endsWith('.html'))

describe('company facts of invented pages', () => {
  it.each(pages)('%s', async (file) => {
    const html = readFileSync(folder + file, 'utf8')
    const url = /<!-- url: (\S+) -->/.exec(html)![1]!
    const golden = JSON.parse(readFileSync(folder + file.replace('.html', '.json'), 'utf8')) as Golden
    const seen = await observeHtml(html, url)
    const findings = read(seen, knowledgeForTests(seen), (problem) => {
      throw problem
    }).findings.filter(({ about }) => about === 'company')
    const offered = findings.filter(({ confidence }) => confidence >= THRESHOLD_OFFERED)
    const best = (field: FieldId) =>
      offered.filter((f) => f.field === field).sort((a, b) => b.confidence - a.confidence)[0]
    const all = (field: FieldId) =>
      offered
        .filter((f) => f.field === field)
        .map(({ value }) => value)
        .sort()
    const sorted = (values: readonly string[] | undefined) => [...(values ?? [])].sort()

    const name = best('company.name')?.value
    if (golden.name.length === 0) expect(name).toBeUndefined()
    else expect(golden.name).toContain(name)
    const branch = new Set(golden.branchPhones)
    const place = Object.fromEntries(
      Object.entries(best('company.address')?.parts ?? {}).filter(([part]) => part !== 'type'),
    )
    expect({
      legalName: best('company.legalName')?.value,
      legalForm: best('company.legalForm')?.value,
      domain: best('company.domain')?.value,
      description: best('company.description')?.value,
      industry: best('company.industry')?.value,
      founded: best('company.founded')?.value,
      employees: best('company.employees')?.value,
      revenue: best('company.revenue')?.value,
      vatId: best('company.vatId')?.value,
      parent: best('company.parent')?.value,
      registrationNumbers: all('company.registrationNumber'),
      address: place,
      phones: all('company.phone').filter((phone) => !branch.has(phone)),
      faxes: all('company.fax'),
      emails: all('company.email'),
      socials: all('company.social'),
    }).toEqual({
      legalName: golden.legalName,
      legalForm: golden.legalForm,
      domain: golden.domain,
      description: golden.description,
      industry: golden.industry,
      founded: golden.founded,
      employees: golden.employees,
      revenue: golden.revenue,
      vatId: golden.vatId,
      parent: golden.parent,
      registrationNumbers: sorted(golden.registrationNumbers),
      address: golden.address ?? {},
      phones: sorted(golden.phones),
      faxes: sorted(golden.faxes),
      emails: sorted(golden.emails),
      socials: sorted(golden.socials),
    })
    for (const finding of findings) expectQuoted(seen, finding)
  })
})

/** A quote is a slice of the line that it names, or of what the head, a link or structured data says. */
function expectQuoted(seen: Observation, { quote, line, field, value }: Finding) {
  expect(quote.length, `${field} ${value}`).toBeLessThanOrEqual(200)
  const own = line === undefined ? '' : seen.lines[line]!.text
  const elsewhere = () =>
    [
      seen.url,
      seen.title,
      seen.lang,
      ...seen.meta.map(({ content }) => content.replace(/\s+/g, ' ')),
      ...seen.jsonLd,
      ...seen.lines.map(({ text }) => text),
      ...seen.anchors.flatMap(({ href, text }) => [href, text]),
      ...seen.images.flatMap(({ alt, src }) => [alt, src]),
    ].some((text) => text.includes(quote))
  expect(own.includes(quote) || elsewhere(), `${field} ${value} “${quote}”`).toBe(true)
}
