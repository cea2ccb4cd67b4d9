import type { Profile, Reading } from '../model/index.ts'
import { hostOf } from '../text/domain.ts'
import { hash } from '../text/hash.ts'
import { pageOf } from './claims.ts'
import { profileIdOf, sitesOf } from './identity.ts'
import { derived } from './profile.ts'
import { splitProfile } from './split.ts'

/** The outcome of assigning a page of a profile to another company. */
export interface Separation {
  /** Host or domain whose future pages follow; '' if only this page leaves. */
  readonly scope: string
  /** Id for a new profile of the other company. */
  readonly ownId: string
  /** The original profile without those pages; undefined if nothing is left. */
  readonly stays: Profile | undefined
  /** What was filed from those pages; undefined if nothing was. */
  readonly leaves: Profile | undefined
}

/**
 * Takes the site of a page out of the profile that it joined. One of several domains leaves whole; a sub-host of the only
 * domain (`pumps.nordwind.example`) leaves alone; on the main host of the only domain just this page leaves.
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
