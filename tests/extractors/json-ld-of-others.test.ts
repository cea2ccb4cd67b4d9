import { describe, expect, it } from 'vitest'
import { findingsOf } from '../reading/findings-of.ts'

const SHARED =
  'Nordwind makes quiet pumps. Our customers such as Brook Valves AG are happy with them. A member of Brook Valves AG.'

/** Offered facts of a page with this structured data, which also prints the other company's name. */
async function factsOf(data: unknown): Promise<Record<string, string>> {
  const all = await findingsOf(
    'en',
    `<script type="application/ld+json">${JSON.stringify(data)}</script><h1>Nordwind</h1><p>${SHARED}</p>`,
    '/about',
  )
  const offered = all.filter(({ about, certainty }) => about === 'company' && certainty === 'structured')
  return Object.fromEntries(offered.map(({ field, value }) => [field.replace('company.', ''), value]))
}

const OTHER = {
  '@type': 'Organization',
  name: 'Brook Valves AG',
  legalName: 'Brook Valves AG',
  foundingDate: '1961',
  numberOfEmployees: 12000,
  telephone: '+49 431 1234567',
}
const OWN = {
  '@type': 'Organization',
  name: 'Nordwind',
  url: 'https://nordwind.example/',
  foundingDate: '1998',
}
const BRANDED = { '@context': 'https://schema.org' }

describe('organisations of structured data that are not the company', () => {
  it.each([
    'parentOrganization', 'subOrganization', 'memberOf', 'affiliation', 'sponsor', 'funder', 'customer',
  ])('%s', async (relation) => {
    const facts = await factsOf({ ...BRANDED, ...OWN, [relation]: OTHER })
    expect(facts).toMatchObject({ name: 'Nordwind', founded: '1998' })
    expect(facts).not.toHaveProperty('employees')
    expect(facts).not.toHaveProperty('legalName')
    expect(facts).not.toHaveProperty('phone')
  }) // prettier-ignore

  it('the author of a review', async () => {
    const review = { '@type': 'Review', reviewBody: 'Quiet.', author: OTHER, itemReviewed: OWN }
    const facts = await factsOf({ ...BRANDED, ...review })
    expect(facts).toMatchObject({ name: 'Nordwind', founded: '1998' })
    expect(facts).not.toHaveProperty('employees')
  })

  it('the maker of what is sold', async () => {
    const product = { '@type': 'Product', name: 'Valve 7', manufacturer: OTHER }
    expect(await factsOf({ '@context': 'https://schema.org', '@graph': [OWN, product] })).toMatchObject({
      name: 'Nordwind',
      founded: '1998',
    })
    expect(await factsOf({ '@context': 'https://schema.org', '@graph': [OWN, product] })).not.toHaveProperty(
      'employees',
    )
  })

  it('a parent that the graph names by its identifier', async () => {
    const id = 'https://nordwind.example/#brook'
    const graph = [
      { ...OWN, parentOrganization: { '@id': id } },
      { '@id': id, ...OTHER },
    ]
    const facts = await factsOf({ ...BRANDED, '@graph': graph })
    expect(facts).toMatchObject({ name: 'Nordwind', founded: '1998' })
    expect(facts).not.toHaveProperty('employees')
  })

  it('but the company itself, named as the parent of its branch', async () => {
    const id = 'https://nordwind.example/#organization'
    const branch = { '@type': 'LocalBusiness', name: 'Nordwind Kiel', parentOrganization: { '@id': id } }
    const facts = await factsOf({ ...BRANDED, '@graph': [branch, { '@id': id, ...OWN }] })
    expect(facts).toMatchObject({ founded: '1998' })
  })

  it('keeps a company that publishes, sells and hires', async () => {
    const site = { '@type': 'WebSite', name: 'Nordwind', publisher: { ...OWN, numberOfEmployees: 45 } }
    expect(await factsOf({ ...BRANDED, ...site })).toMatchObject({ founded: '1998', employees: '45' })
  })
})
