import type { Claim, ProfilePage } from '../model/index.ts'

/**
 * Union of two sets of claims: commutative, associative and idempotent. Of two claims with one id, the one seen last wins;
 * first and last sight span both. Ordered by id.
 */
export function mergeClaims(some: readonly Claim[], others: readonly Claim[]): Claim[] {
  const byId = new Map<string, Claim>()
  for (const claim of [...some, ...others]) {
    const known = byId.get(claim.id)
    byId.set(claim.id, known ? joined(known, claim) : claim)
  }
  return [...byId.values()].sort(byIdOrder)
}

export function mergePages(some: readonly ProfilePage[], others: readonly ProfilePage[]): ProfilePage[] {
  const byUrl = new Map<string, ProfilePage>()
  for (const page of [...some, ...others]) {
    const known = byUrl.get(page.url)
    byUrl.set(page.url, known ? joinedPage(known, page) : page)
  }
  return [...byUrl.values()].sort((a, b) => order(a.url, b.url))
}

function joined(a: Claim, b: Claim): Claim {
  const last = order(a.evidence.lastSeenAt, b.evidence.lastSeenAt) || order(wordsOf(a), wordsOf(b))
  const said = last >= 0 ? a : b
  const seenAt = a.evidence.seenAt < b.evidence.seenAt ? a.evidence.seenAt : b.evidence.seenAt
  return seenAt === said.evidence.seenAt ? said : { ...said, evidence: { ...said.evidence, seenAt } }
}

/** A claim without its first sight, keys sorted: the tie-break between claims last seen at the same moment. */
function wordsOf({ evidence, parts, ...rest }: Claim): string {
  const where = { ...evidence, seenAt: '' }
  return JSON.stringify([rest, parts ? Object.entries(parts).sort() : [], where], keysInOrder)
}

function keysInOrder(_: string, value: unknown): unknown {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => order(a, b)))
    : value
}

/** Reading times kept per page: enough for years of monthly visits. */
const KEPT_TIMES = 50

function joinedPage(a: ProfilePage, b: ProfilePage): ProfilePage {
  const last = order(a.lastAt, b.lastAt) || order(a.title, b.title)
  const { url, title, lastAt } = last >= 0 ? a : b
  const readAt = [...new Set([...a.readAt, ...b.readAt])].sort(order).slice(-KEPT_TIMES)
  return { url, title, firstAt: a.firstAt < b.firstAt ? a.firstAt : b.firstAt, lastAt, readAt }
}

const byIdOrder = (a: Claim, b: Claim) => order(a.id, b.id)

/** By code unit, so independent of locale and browser. */
export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
