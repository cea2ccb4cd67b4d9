import { SCHEMA_EPOCH, type Claim, type CompanyRow, type Profile, type RowValue } from '../model/index.ts'
import { hostOf, registrableDomain } from '../text/domain.ts'
import { hash } from '../text/hash.ts'
import { claimWithId } from './claims.ts'
import { mergeClaims } from './merge.ts'
import { personNameKey } from './person-name-key.ts'
import { derived } from './profile.ts'
import { hostedSites, recruitingSites } from './shared-hosts.ts'

/** The file that rows come from, and the time of import. */
export interface RowSource {
  readonly file: string
  /** ISO time. */
  readonly at: string
}

/** Confidence of an imported value: enough to stand unless a page contradicts it. */
const CONFIDENCE = 0.8
/** Free mail providers: their domains identify no company. */
const FREE_MAIL = new Set('gmail.com googlemail.com outlook.com hotmail.com yahoo.com icloud.com aol.com gmx.de gmx.net web.de t-online.de wp.pl o2.pl onet.pl interia.pl mail.ru yandex.ru bk.ru list.ru inbox.ru rambler.ru qq.com 163.com 126.com sina.com proton.me protonmail.com'.split(' ')) // prettier-ignore

/** A row as claims, each quoting its cell. */
export function claimsOfRow({ line, company, person }: CompanyRow, source: RowSource): Claim[] {
  const domain = domainOf(company)
  const own = company.filter(({ field }) => field !== 'company.domain')
  const ofCompany = domain ? [...own, domain] : own
  const name = person.find(({ field }) => field === 'person.name')?.value ?? ''
  const mention = `person:${hash('import', personNameKey(name))}`
  return [
    ...ofCompany.map((value) => claimOf('company', value, line, source)),
    ...person.map((value) => claimOf(mention, value, line, source)),
  ]
}

/** The company's own domain, from its column or else the website; undefined for shared hosts and free mail. */
function domainOf(company: readonly RowValue[]): RowValue | undefined {
  const said = company.find(({ field }) => field === 'company.domain') ?? company.find(({ field }) => field === 'company.website') // prettier-ignore
  if (!said) return undefined
  const domain = registrableDomain(said.value)
  if (domain === '' || recruitingSites.has(domain) || FREE_MAIL.has(domain)) return undefined
  const host = hostOf(said.value)
  if (hostedSites.has(domain)) return host === domain ? undefined : { ...said, field: 'company.domain', value: host } // prettier-ignore
  return { ...said, field: 'company.domain', value: domain }
}

function claimOf(subject: string, value: RowValue, line: number, { file, at }: RowSource): Claim {
  return claimWithId({
    subject,
    field: value.field,
    value: value.value,
    ...(value.parts ? { parts: { ...value.parts } } : {}),
    certainty: 'stated',
    rank: 'normal',
    confidence: CONFIDENCE,
    evidence: {
      source: 'import',
      url: '',
      pageTitle: `${file}:${line}`,
      seenAt: at,
      lastSeenAt: at,
      extractor: 'csv',
      quote: value.words,
      lang: '',
    },
  })
}

/** A new profile from imported claims. */
export function profileOfRows(
  id: string,
  claims: readonly Claim[],
  domains: readonly string[],
  at: string,
): Profile {
  const own = mergeClaims(claims, [])
  return derived({ id, domains: [...domains], epoch: SCHEMA_EPOCH, claims: own, pages: [], createdAt: at, updatedAt: at, version: 0 }) // prettier-ignore
}

/** The profile with imported claims added; the same object if they add nothing. */
export function withRows(
  profile: Profile,
  claims: readonly Claim[],
  domains: readonly string[],
  at: string,
): Profile {
  const known = new Set(profile.claims.map(({ id }) => id))
  const added = claims.filter(({ id }) => !known.has(id))
  const sites = profile.domains.length === 0 ? [...domains] : profile.domains
  if (added.length === 0 && sites.length === profile.domains.length) return profile
  return {
    ...derived({ ...profile, domains: sites, claims: mergeClaims(profile.claims, added) }),
    updatedAt: at,
  }
}
