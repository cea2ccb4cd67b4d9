import { SCHEMA_EPOCH, type Claim, type PersonKey, type Profile, type Reading } from '../model/index.ts'
import { hostOf } from '../text/domain.ts'
import { claimsOf, mentionsOf, pageOf } from './claims.ts'
import { columnsOf } from './columns.ts'
import { draftOf } from './draft.ts'
import { ownDomainOf, sitesOf } from './identity.ts'
import { mergeClaims, mergePages } from './merge.ts'
import { mergeOrders, orderColumns } from './orders.ts'
import { peopleOf } from './people-identity.ts'
import { foldedValue } from './value-key.ts'

/** A profile without claims. */
export function emptyProfile(id: string, domains: readonly string[], now: string): Profile {
  return derived({ id, domains: [...domains], epoch: SCHEMA_EPOCH, claims: [], pages: [], createdAt: now, updatedAt: now, version: 0 }) // prettier-ignore
}

/** The profile with claims added. A domain typed by the rep makes further pages of that domain join it. */
export function withClaims(profile: Profile, claims: readonly Claim[], now: string): Profile {
  const typed = claims.filter(({ field, rank, evidence }) => field === 'company.domain' && rank === 'normal' && evidence.source === 'user') // prettier-ignore
  const domains = typed.map(({ value }) => foldedValue('company.domain', value))
  return {
    ...derived({
      ...profile,
      domains: domains.length === 0 ? profile.domains : [...new Set([...profile.domains, ...domains])].sort(),
      claims: mergeClaims(profile.claims, claims),
    }),
    updatedAt: now,
  }
}

/**
 * The profile with a reading filed at `now` (ISO). Only the given people are filed, besides those already known from this page.
 * `takesSite`: further pages of this site join the profile automatically.
 */
export function withReading(
  profile: Profile,
  reading: Reading,
  people: readonly PersonKey[],
  now: string,
  takesSite = true,
): Profile {
  const url = pageOf(reading.url)
  const known = new Set(profile.claims.map(({ subject }) => subject))
  const seenAgain = [...mentionsOf(reading)].filter(([, mention]) => known.has(mention)).map(([key]) => key)
  const own = ownDomainOf(reading)
  // A profile of one part of a site (`pumps.nordwind.example`) does not take the whole site when that part is read again.
  const site = own === undefined ? undefined : (sitesOf(hostOf(reading.url), profile.domains)[0] ?? own)
  const claims = claimsOf(reading, now, [...new Set([...people, ...seenAgain])], site)
  const page = { url, title: reading.title, firstAt: now, lastAt: now, readAt: [now] }
  return {
    ...derived({
      ...profile,
      domains:
        site === undefined || !takesSite ? profile.domains : [...new Set([...profile.domains, site])].sort(),
      claims: mergeClaims(profile.claims, claims),
      pages: mergePages(profile.pages, [page]),
    }),
    updatedAt: now,
  }
}

/** Merges two profiles: the first keeps its id and gains everything of the second. */
export function mergedProfile(into: Profile, other: Profile, now: string): Profile {
  const merged = {
    ...derived({
      ...into,
      domains: [...new Set([...into.domains, ...other.domains])].sort(),
      claims: mergeClaims(into.claims, other.claims),
      pages: mergePages(into.pages, other.pages),
      ...(into.orders || other.orders ? { orders: mergeOrders(into.orders, other.orders) } : {}),
      createdAt: into.createdAt < other.createdAt ? into.createdAt : other.createdAt,
    }),
    updatedAt: now,
  }
  return saysTheSame(into, merged) ? into : merged
}

/** Whether a merge changed nothing, so that the same object can be returned. */
function saysTheSame(before: Profile, after: Profile): boolean {
  const said = ({ domains, claims, pages, orders, createdAt }: Profile) => JSON.stringify([[...domains].sort(), claims, pages, orders, createdAt]) // prettier-ignore
  return before.claims.length === after.claims.length && said(before) === said(after)
}

/** All mentions of the person that `mention` belongs to; empty if nobody has it. */
export function mentionsOfPerson(claims: readonly Claim[], mention: string): readonly string[] {
  return peopleOf(claims).find(({ mentions }) => mentions.includes(mention))?.mentions ?? []
}

/** The profile with its derived columns recomputed. */
export function derived(profile: Omit<Profile, 'columns'>): Profile {
  const columns = columnsOf(draftOf(profile), profile.claims, profile.domains)
  return { ...profile, columns: { ...columns, ...orderColumns(profile.orders) } }
}
