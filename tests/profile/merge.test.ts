import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimsOf, claimWithId } from '../../lib/profile/claims.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { mergeClaims } from '../../lib/profile/merge.ts'
import { emptyProfile, mergedProfile, withReading } from '../../lib/profile/profile.ts'
import type { Claim, Profile } from '../../lib/model/index.ts'
import { anyDay, anyReading, cases, companyFinding, day, everyone } from './invented.ts'

const readClaims = fc.tuple(anyReading, anyDay).map(([page, at]) => claimsOf(page, at, everyone(page)))
const wordOfRep: fc.Arbitrary<Claim> = fc
  .tuple(companyFinding, anyDay, fc.constantFrom('normal', 'preferred', 'deprecated'))
  .map(
    ([{ field, value }, at, rank]) =>
    claimWithId({
      subject: 'company', field, value, certainty: 'confirmed', rank, confidence: 1,
      evidence: { source: 'user', url: '', pageTitle: '', seenAt: at, lastSeenAt: at, extractor: 'rep', quote: '', lang: '' },
    }), // prettier-ignore
  )
const someClaims = fc
  .tuple(fc.array(readClaims, { maxLength: 3 }), fc.array(wordOfRep, { maxLength: 3 }))
  .map(([read, said]) => mergeClaims(read.flat(), said))

/** Long enough for a hundred thousand cases by hand. */
const TIME_LIMIT_MS = 7_200_000

describe('mergeClaims', { timeout: TIME_LIMIT_MS }, () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(someClaims, someClaims, someClaims, (a, b, c) => {
        expect(mergeClaims(a, b)).toEqual(mergeClaims(b, a))
        expect(mergeClaims(mergeClaims(a, b), c)).toEqual(mergeClaims(a, mergeClaims(b, c)))
        expect(mergeClaims(a, a)).toEqual(a)
        expect(mergeClaims(mergeClaims(a, b), b)).toEqual(mergeClaims(a, b))
      }),
      cases(2000),
    )
  })

  it('loses no claim and keeps the first and the last sight', () => {
    fc.assert(
      fc.property(someClaims, someClaims, (a, b) => {
        const merged = new Map(mergeClaims(a, b).map((claim) => [claim.id, claim.evidence]))
        for (const { id, evidence } of [...a, ...b]) {
          expect(merged.get(id)!.seenAt <= evidence.seenAt).toBe(true)
          expect(merged.get(id)!.lastSeenAt >= evidence.lastSeenAt).toBe(true)
        }
        expect(merged.size).toBe(new Set([...a, ...b].map(({ id }) => id)).size)
      }),
      cases(500),
    )
  })
})

describe('the draft', { timeout: TIME_LIMIT_MS }, () => {
  it('does not depend on the order of the claims', () => {
    fc.assert(
      fc.property(
        someClaims.chain((claims) =>
          fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
        ),
        ([claims, shuffled]) => {
          const draft = (own: Claim[]) =>
            draftOf({ id: 'p', domains: ['nordwind.example'], claims: own, pages: [] })
          expect(withoutOrder(draft(shuffled))).toEqual(withoutOrder(draft(claims)))
        },
      ),
      cases(400),
    )
  })

  it('of three pages is the same in whatever order they are filed or merged', () => {
    const three = fc.tuple(anyReading, anyReading, anyReading)
    fc.assert(
      fc.property(
        three,
        fc.constantFrom([0, 1, 2], [1, 2, 0], [2, 1, 0], [1, 0, 2], [2, 0, 1], [0, 2, 1]),
        (pages, turn) => {
          const filed = (own: Profile, at: number) =>
            withReading(own, pages[at]!, everyone(pages[at]!), day(at))
          const empty = emptyProfile('p', [], day(0))
          const inOrder = [0, 1, 2].reduce(filed, empty)
          const turned = turn.reduce(filed, empty)
          const apart = turn.map((at) => filed(empty, at)).reduce((a, b) => mergedProfile(a, b, day(9)))
          expect(draftOf(turned)).toEqual(draftOf(inOrder))
          expect(draftOf(apart)).toEqual(draftOf(inOrder))
          expect(turned.columns).toEqual(inOrder.columns)
        },
      ),
      cases(400),
    )
  })
})

/** A value lists its claims as they came; nobody reads an order into that. */
function withoutOrder(draft: ReturnType<typeof draftOf>): unknown {
  return JSON.parse(JSON.stringify(draft), (key, value: unknown) =>
    key === 'claims' && Array.isArray(value) ? value.map(({ id }: Claim) => id).sort() : value,
  )
}
