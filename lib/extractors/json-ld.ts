import {
  countryOf,
  isOrganizationType,
  organizationFindings,
  type Organization,
} from '../page/organization.ts'
import type { Page } from '../page/page.ts'
import type { Address } from '../text/address-line.ts'
import { ldNodes, ldText, ldTexts, ldTypes, nodeOf, type LdNode } from '../text/json-ld.ts'
import type { Extractor } from './extractor.ts'

const id = 'json-ld'
/** Relations of schema.org that lead to organisations other than the page's: a reviewer, a parent, a maker of goods on sale. */
const OF_OTHERS: ReadonlySet<string> = new Set(
  'parentOrganization subOrganization memberOf member affiliation alumniOf sponsor funder customer client review reviews Review.author comment manufacturer accreditedBy recognizedBy issuedBy competitor performer'.split(
    ' ',
  ),
)

/** Organisations of the page's JSON-LD that agree with the domain or the page; the site's own name. */
const jsonLd: Extractor = {
  id,
  *extract(page, knowledge) {
    const isOwn = (node: LdNode) =>
      urlsOf(node, 'url', page).some((url) => new URL(url).host === page.url.host)
    for (const text of page.seen.jsonLd) {
      for (const node of ldNodes(text, OF_OTHERS, isOwn)) {
        const types = ldTypes(node)
        if (types.some(isOrganizationType))
          yield* organizationFindings(page, knowledge, organizationOf(node, page, knowledge.lang), id)
        else if (types.includes('WebSite')) {
          const name = ldText(node.get('name'))
          if (name && name.length < 100)
            yield {
              about: 'company',
              field: 'company.name',
              value: name,
              quote: name,
              certainty: 'structured',
              extractor: id,
              confidence: 0.62,
              parts: { from: 'WebSite' },
            }
        }
      }
    }
  },
}

function organizationOf(node: LdNode, page: Page, lang: string): Organization {
  const contacts = [node.get('contactPoint')]
    .flat()
    .filter((point): point is object => typeof point === 'object' && point !== null && !Array.isArray(point))
    .slice(0, 10)
    .map(nodeOf)
  const from = (key: string) => [
    ...ldTexts(node.get(key)),
    ...contacts.flatMap((contact) => ldTexts(contact.get(key))),
  ]
  return {
    name: ldText(node.get('name')),
    legalName: ldText(node.get('legalName')),
    urls: [...urlsOf(node, 'url', page), ...urlsOf(node, '@id', page)],
    description: ldText(node.get('description')),
    founded: ldText(node.get('foundingDate')),
    employees: employeesOf(node.get('numberOfEmployees')),
    vatId: ldText(node.get('vatID') ?? node.get('taxID')),
    phones: from('telephone'),
    faxes: from('faxNumber'),
    emails: from('email'),
    profiles: ldTexts(node.get('sameAs')),
    logo: logoOf(node.get('logo'), page),
    parent: ldText(node.get('parentOrganization')),
    addresses: [node.get('address'), ...locations(node.get('location'))]
      .flat()
      .flatMap((address) => addressOf(address, lang)),
  }
}

function urlsOf(node: LdNode, key: string, page: Page): string[] {
  return ldTexts(node.get(key))
    .map((url) => absolute(url, page))
    .filter((url) => url.startsWith('http'))
}

function locations(value: unknown): unknown[] {
  return [value]
    .flat()
    .slice(0, 10)
    .flatMap((place) => (typeof place === 'object' && place !== null ? [nodeOf(place).get('address')] : []))
}

function employeesOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return ldText(value)
  const node = nodeOf(value)
  const low = ldText(node.get('minValue'))
  const high = ldText(node.get('maxValue'))
  return low && high ? `${low}-${high}` : ldText(node.get('value')) || low || high
}

function logoOf(value: unknown, page: Page): string {
  const node =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? nodeOf(value) : undefined
  return absolute(node ? ldText(node.get('url') ?? node.get('contentUrl')) : ldText(value), page)
}

function absolute(url: string, page: Page): string {
  try {
    return url ? new URL(url, page.url).href : ''
  } catch {
    return ''
  }
}

function addressOf(value: unknown, lang: string): Address[] {
  if (typeof value !== 'object' || value === null) return []
  const node = nodeOf(value)
  const country = countryOf(ldText(node.get('addressCountry')), lang)
  const parts = {
    street: ldText(node.get('streetAddress')),
    locality: ldText(node.get('addressLocality')),
    region: ldText(node.get('addressRegion')),
    postalCode: ldText(node.get('postalCode')),
  }
  const given = Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== ''))
  return Object.keys(given).length > 0 ? [{ ...given, ...(country ? { country } : {}) }] : []
}

export default jsonLd
