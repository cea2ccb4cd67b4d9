import type { Claim, Profile } from '../model/index.ts'
import { hostOf } from '../text/domain.ts'
import { hash } from '../text/hash.ts'
import { profileIdOf, sitesOf } from './identity.ts'
import { derived, emptyProfile } from './profile.ts'

export interface Split {
  readonly stays: Profile
  readonly leaves: Profile
}

/**
 * Splits a profile: the claims of some pages leave. The rep's own claims stay, except about people mentioned only on those
 * pages. A domain leaves if all its pages do, else any sub-host with only leaving pages, so that later pages follow. Undefined
 * if nothing would leave or nothing would stay.
 */
export function splitProfile(profile: Profile, urls: readonly string[], now: string): Split | undefined {
  const moving = new Set(urls)
  const pages = { leave: profile.pages.filter(({ url }) => moving.has(url)), stay: profile.pages.filter(({ url }) => !moving.has(url)) } // prettier-ignore
  if (pages.leave.length === 0 || pages.stay.length === 0) return undefined
  const staysWithPages = new Set(
    profile.claims.filter((claim) => readElsewhere(claim, moving)).map(({ subject }) => subject),
  )
  const leaves = (claim: Claim): boolean =>
    claim.evidence.source === 'user'
      ? claim.subject !== 'company' &&
        isMentioned(claim, profile.claims) &&
        !staysWithPages.has(claim.subject)
      : moving.has(claim.evidence.url)
  const hosts = { leave: hostsOf(pages.leave), stay: hostsOf(pages.stay) }
  const sites = profile.domains.filter(
    (domain) => hosts.leave.some(under(domain)) && !hosts.stay.some(under(domain)),
  )
  const parts = hosts.leave.filter((host) => !hosts.stay.includes(host) && sitesOf(host, profile.domains)[0] !== host && sitesOf(host, sites).length === 0) // prettier-ignore
  const domains = [...new Set([...sites, ...parts])].sort()
  const own = sites.map((site) => profileIdOf(site, '')).find((id) => id !== profile.id)
  const id = own ?? hash('split', profile.id, ...pages.leave.map(({ url }) => url))
  return {
    stays: {
      ...derived({
        ...profile,
        domains: profile.domains.filter((domain) => !sites.includes(domain)),
        claims: profile.claims.filter((claim) => !leaves(claim)),
        pages: pages.stay,
      }),
      updatedAt: now,
    },
    leaves: derived({
      ...emptyProfile(id, domains, now),
      claims: profile.claims.filter(leaves),
      pages: pages.leave,
    }),
  }
}

function readElsewhere({ evidence }: Claim, moving: ReadonlySet<string>): boolean {
  return evidence.source !== 'user' && !moving.has(evidence.url)
}

/** False for a person added by hand, who stays. */
function isMentioned({ subject }: Claim, claims: readonly Claim[]): boolean {
  return claims.some((claim) => claim.subject === subject && claim.evidence.source !== 'user')
}

const hostsOf = (pages: readonly { readonly url: string }[]) =>
  [...new Set(pages.map(({ url }) => hostOf(url)))].sort()

const under = (domain: string) => (host: string) => sitesOf(host, [domain]).length > 0
