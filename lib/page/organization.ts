import type { PhoneReader } from '../text/phone.ts'
import type { Finding } from '../model/index.ts'
import { addressLine, type Address } from '../text/address-line.ts'
import { countryNamed } from '../text/country.ts'
import { registrableDomain } from '../text/domain.ts'
import { isEmail, isPlaceholderEmail } from '../text/email.ts'
import { fold, foldKey } from '../text/fold.ts'
import { socialProfile } from '../text/social.ts'
import { yearsIn } from '../text/year.ts'
import { agreesWithDomain } from './own-domain.ts'
import type { Page } from './page.ts'
import { likelyCountries } from './place.ts'
import { quoteOf } from './quote.ts'

/** An organisation as structured data gives it, whatever its syntax. Lists are what the data repeats. */
export interface Organization {
  readonly name: string
  readonly legalName: string
  readonly urls: readonly string[]
  readonly description: string
  readonly founded: string
  readonly employees: string
  readonly vatId: string
  readonly phones: readonly string[]
  readonly faxes: readonly string[]
  readonly emails: readonly string[]
  readonly profiles: readonly string[]
  readonly logo: string
  readonly parent: string
  readonly addresses: readonly Address[]
}

const TYPES =
  /^(?:Organization|Corporation|LocalBusiness|.*(?:Business|Company|Organization|Store|Agency|Service|Restaurant|Hotel|Clinic|Hospital|Dealer|Contractor|Brand)|EducationalOrganization|CollegeOrUniversity|School|NGO|Airline|Dentist|Physician|Attorney|Notary|Electrician|Plumber|Library|Museum|Consortium)$/

export function isOrganizationType(type: string): boolean {
  return TYPES.test(type) && !/^(?:BroadcastService|WebService|Product|OfferService)$/.test(type)
}

/**
 * How far the organisation is this page's company, 0 to 1: its address is the page's domain, its name agrees with the
 * domain, or the page prints its name. Plug-ins publish the theme's or the agency's organisation as well.
 */
export function ownershipOf(page: Page, organization: Organization): number {
  const own = registrableDomain(page.seen.url)
  const domains = organization.urls.map(registrableDomain).filter(Boolean)
  if (domains.includes(own)) return 1
  const agreement = agreesWithDomain(page, organization.name)
  if (agreement >= 0.75) return 0.95
  const key = foldKey(organization.name)
  const isPrinted =
    key.length > 2 &&
    (foldKey(page.seen.title).includes(key) ||
      page.lines.some((line) => line.text.length < 300 && foldKey(line.text).includes(key)))
  const isForeign = domains.some((domain) => domain !== own && !socialProfile(`https://${domain}/`))
  if (isForeign) return isPrinted && agreement > 0.4 ? 0.6 : 0.1
  return isPrinted ? 0.75 : 0.25 + 0.4 * agreement
}

/** Findings of one organisation; nothing of one that is not this company's. */
export function* organizationFindings(
  page: Page,
  knowledge: { readonly lang: string; readonly phones: PhoneReader },
  organization: Organization,
  extractor: string,
): Generator<Finding> {
  const own = ownershipOf(page, organization)
  if (own < 0.5) return
  const made = (field: Finding['field'], value: string, confidence: number, quote = value, parts?: Record<string, string>): Finding => ({
    about: 'company', field, value, quote: quoteOf(quote), certainty: 'structured', extractor, confidence: confidence * own, ...(parts ? { parts } : {}),
  }) // prettier-ignore
  if (organization.name.length > 1 && organization.name.length < 120)
    yield made('company.name', organization.name, 0.9)
  if (organization.legalName.length > 1) yield made('company.legalName', organization.legalName, 0.95)
  if (organization.description.length > 24)
    yield made('company.description', organization.description.slice(0, 600), 0.75)
  const year = yearsIn(organization.founded, knowledge.lang)[0]
  if (year)
    yield made('company.founded', String(year.value), 0.92, organization.founded, { printed: year.printed })
  if (/\d/.test(organization.employees))
    yield made('company.employees', organization.employees, 0.9, organization.employees.split('-')[0])
  if (/\d{5}/.test(organization.vatId.replace(/\D/g, '')))
    yield made(
      'company.vatId',
      organization.vatId.replace(/[^0-9A-Z]/gi, '').toUpperCase(),
      0.85,
      organization.vatId,
    )
  const country =
    organization.addresses.find((address) => address.country)?.country ??
    likelyCountries(page, knowledge.lang)[0]
  for (const phone of organization.phones)
    for (const { e164 } of knowledge.phones.find(fold(phone), country))
      yield made('company.phone', e164, 0.92, phone, { type: 'main' })
  for (const fax of organization.faxes)
    for (const { e164 } of knowledge.phones.find(fold(fax), country))
      yield made('company.fax', e164, 0.92, fax)
  for (const email of organization.emails) {
    const address = email.replace(/^mailto:/i, '').toLowerCase()
    if (isEmail(address) && !isPlaceholderEmail(address)) yield made('company.email', address, 0.93, email)
  }
  for (const url of organization.profiles) {
    const profile = socialProfile(url)
    if (profile)
      yield made('company.social', profile.url, profile.owner === 'person' ? 0.6 : 0.93, url, {
        network: profile.network,
      })
  }
  if (/^https?:/.test(organization.logo)) yield made('company.logo', organization.logo, 0.9)
  if (organization.parent) yield made('company.parent', organization.parent, 0.8)
  for (const address of organization.addresses.slice(0, 6)) {
    const inferred = address.country ?? (address.postalCode ? country : undefined)
    const value = addressLine(address)
    const quote = address.street ?? address.locality ?? address.postalCode ?? ''
    const parts = Object.fromEntries(
      Object.entries({ ...address, country: inferred, type: 'head' }).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    )
    if (value && quote)
      yield made('company.address', value, address.street && address.locality ? 0.9 : 0.7, quote, parts)
  }
}

/** ISO code of a country given by code or name. */
export function countryOf(text: string, lang: string): string | undefined {
  return /^[A-Z]{2}$/.test(text) ? text : text ? countryNamed(text, [lang]) : undefined
}
