import type { Item } from '../model/index.ts'
import {
  countryOf,
  isOrganizationType,
  organizationFindings,
  type Organization,
} from '../page/organization.ts'
import type { Page } from '../page/page.ts'
import type { Address } from '../text/address-line.ts'
import type { Extractor } from './extractor.ts'

const id = 'microdata'

/** Organisations of microdata, RDFa and hCard that agree with the domain or the page. */
const microdata: Extractor = {
  id,
  *extract(page, knowledge) {
    for (const [index, item] of page.seen.items.entries())
      if (isOrganizationType(item.type))
        yield* organizationFindings(page, knowledge, organizationOf(page, index, item, knowledge.lang), id)
  },
}

function organizationOf(page: Page, index: number, item: Item, lang: string): Organization {
  const children = page.seen.items.filter((other) => other.owner === index)
  const all = (...names: string[]) =>
    [item, ...children.filter((child) => child.type !== 'Person' && child.type !== 'PostalAddress')].flatMap(
      (owner) => owner.properties.filter(([name]) => names.includes(name)).map(([, value]) => value),
    )
  const own = (name: string) => item.properties.find(([key]) => key === name)?.[1] ?? ''
  const nested = children.filter((child) => child.type === 'PostalAddress')
  const addresses = [...nested, ...(own('streetAddress') || own('postalCode') ? [item] : [])].map((place) =>
    addressOf(place, lang),
  )
  return {
    name: own('name') || own('org'),
    legalName: own('legalName'),
    urls: all('url').filter((url) => url.startsWith('http')),
    description: own('description'),
    founded: own('foundingDate'),
    employees: own('numberOfEmployees'),
    vatId: own('vatID') || own('taxID'),
    phones: all('telephone', 'tel').map((phone) => phone.replace(/^tel:/, '')),
    faxes: all('faxNumber'),
    emails: all('email'),
    profiles: all('sameAs'),
    logo: own('logo'),
    parent: own('parentOrganization'),
    addresses,
  }
}

function addressOf(item: Item, lang: string): Address {
  const own = (name: string) => item.properties.find(([key]) => key === name)?.[1] ?? ''
  const country = countryOf(own('addressCountry'), lang)
  const parts = {
    street: own('streetAddress'),
    locality: own('addressLocality'),
    region: own('addressRegion'),
    postalCode: own('postalCode'),
  }
  return {
    ...Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== '')),
    ...(country ? { country } : {}),
  }
}

export default microdata
