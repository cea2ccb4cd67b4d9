import type { Claim, Finding, Reading } from '../model/index.ts'
import { THRESHOLD_FILLED } from '../model/index.ts'
import { hostOf } from '../text/domain.ts'
import { hash } from '../text/hash.ts'
import { accountKeysOf, isKeyOfRelatives } from './account-keys.ts'
import { companyNameKey } from './legal-form.ts'
import { hostedSites, recruitingSites } from './shared-hosts.ts'
import { foldedValue } from './value-key.ts'

/** Which company a page is about, and whether it joins that company's profile without asking. */
export interface Place {
  /** The company's own domain; '' if unknown. */
  readonly domain: string
  /** The host of the company's own page, else `domain`: a profile for a sub-host takes precedence over one for the domain. */
  readonly site: string
  /** The profile that the reading creates or joins. */
  readonly profileId: string
  /** False on platforms, articles and hosted career pages, where the rep names the company. */
  readonly joins: boolean
  /** Identity keys for candidates, strongest first: see `identityKeys`. */
  readonly keys: readonly string[]
}

export function profileIdOf(domain: string, name: string): string {
  return domain !== '' ? hash('domain', domain) : hash('name', companyNameKey(name))
}

/**
 * The company's own domain if the page is on it; on a site builder's shared domain, the full host. Undefined on other pages.
 */
export function ownDomainOf(reading: Reading): string | undefined {
  if (reading.pageKind !== 'own' || reading.domain === '') return undefined
  const host = hostOf(reading.url)
  if (recruitingSites.has(reading.domain)) return undefined
  if (hostedSites.has(reading.domain)) return host === reading.domain ? undefined : host
  return reading.domain
}

/** The entries of `domains` that contain a host, most specific first. */
export function sitesOf(host: string, domains: readonly string[]): string[] {
  return domains
    .filter((domain) => host === domain || host.endsWith(`.${domain}`))
    .sort((a, b) => b.length - a.length)
}

export function placeOf(reading: Reading): Place {
  const own = ownDomainOf(reading)
  const named = best(reading, 'company.domain')?.value ?? ''
  const domain = own ?? named
  const name = (best(reading, 'company.legalName') ?? best(reading, 'company.name'))?.value ?? reading.title
  const found = reading.findings.filter(isFilled).flatMap((finding) => keyOf(finding))
  return {
    domain,
    site: own === undefined ? domain : hostOf(reading.url),
    profileId: profileIdOf(domain, name),
    joins: own !== undefined,
    keys: [...new Set([...(domain === '' ? [] : [`domain:${domain}`]), ...found])].filter(
      (key) => !isKeyOfRelatives(key),
    ),
  }
}

/** Keys that pages of the same company may share: enough to suggest a merge, never to perform one. */
export function identityKeys(claims: readonly Claim[], domains: readonly string[]): string[] {
  const keys = new Set(domains.map((domain) => `domain:${domain}`))
  for (const claim of claims)
    if (claim.rank !== 'deprecated' && isFilled(claim)) for (const key of keyOf(claim)) keys.add(key)
  return [...keys].sort()
}

function keyOf({ field, value, parts }: Pick<Claim, 'field' | 'value' | 'parts'>): string[] {
  switch (field) {
    case 'company.domain':
      return [`domain:${foldedValue(field, value)}`]
    case 'company.vatId':
    case 'company.registrationNumber':
      return [`number:${foldedValue('company.vatId', value, parts)}`]
    case 'company.name':
    case 'company.legalName':
      return [`name:${companyNameKey(value)}`]
    case 'company.parent':
      return [parentKey(value)]
    case 'company.technology':
      return accountKeysOf(parts)
    default:
      return []
  }
}

/** The key under which a profile names its parent, and by which a parent finds its subsidiaries. Never suggests a merge. */
export function parentKey(name: string): string {
  return `parent:${companyNameKey(name)}`
}

const isFilled = ({ confidence }: { readonly confidence: number }) => confidence >= THRESHOLD_FILLED

function best(reading: Reading, field: Finding['field']): Finding | undefined {
  let found: Finding | undefined
  for (const finding of reading.findings)
    if (finding.field === field && isFilled(finding) && finding.confidence > (found?.confidence ?? 0))
      found = finding
  return found
}
