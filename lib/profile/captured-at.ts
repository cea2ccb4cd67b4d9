import type { Claim } from '../model/index.ts'

/** When a person was first seen (ISO time), over all their claims, vetoed ones included. */
export function capturedAt(claims: readonly Claim[]): string {
  let first = claims[0]!.evidence.seenAt
  for (const { evidence } of claims) if (evidence.seenAt < first) first = evidence.seenAt
  return first
}
