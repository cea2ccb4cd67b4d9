import type { Profile, Reading } from '../model/index.ts'
import { hostOf } from '../text/domain.ts'
import { hash } from '../text/hash.ts'
import { pageOf } from './claims.ts'
import { profileIdOf, sitesOf } from './identity.ts'
import { derived } from './profile.ts'
import { splitProfile } from './split.ts'

/** What leaves a profile when the rep says that a page of it is another company's. */
export interface Separation {
  /** Host or domain whose pages follow from now on; '' where only this page is meant. */
  readonly scope: string
  /** The profile that a company of its own would be. */
  readonly ownId: string
  /** The profile that the page had joined, without it. Undefined when nothing of it is left. */
  readonly stays: Profile | undefined
  /** What it had filed of those pages; undefined when it had filed none. */
  readonly leaves: Profile | undefined
}

/**
 * Takes the site of a page out of the profile that its pages joined. A domain that the profile has beside others leaves whole;
 * a part of the only one (`pumps.nordwind.example`) leaves as that part; on the very site of the company only this page leaves.
 */
export function separated(from: Profile, reading: Reading, now: string): Separation {
  const url = pageOf(reading.url)
  const scope = scopeOf(from, reading)
  const within = (address: string) => (scope === '' ? address === url : sitesOf(hostOf(address), [scope]).length > 0) // prettier-ignore
  const ownId = scope === '' ? hash('apart', url) : profileIdOf(scope, '')
  const moving = from.pages.filter((page) => within(page.url)).map((page) => page.url)
  const without = (profile: Profile) => ({
    ...derived({ ...profile, domains: profile.domains.filter((domain) => domain !== scope) }),
    updatedAt: now,
  })
  const apart = { scope, ownId: ownId === from.id ? hash('apart', scope, url) : ownId }
  if (moving.length === 0) return { ...apart, stays: without(from), leaves: undefined }
  if (moving.length === from.pages.length) return { ...apart, stays: undefined, leaves: from }
  const split = splitProfile(from, moving, now)
  return split
    ? { ...apart, stays: without(split.stays), leaves: split.leaves }
    : { ...apart, stays: without(from), leaves: undefined }
}

function scopeOf(from: Profile, { url }: Reading): string {
  const host = hostOf(url)
  const [joined] = sitesOf(host, from.domains)
  if (joined === undefined) return ''
  if (from.domains.some((other) => other !== joined && sitesOf(other, [joined]).length === 0)) return joined
  return host === joined || host === `www.${joined}` ? '' : host
}
