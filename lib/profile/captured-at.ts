import type { Claim } from '../model/index.ts'

/** The first sight of a person (ISO), over all that was ever said of them, also what the rep struck out since. */
export function capturedAt(claims: readonly Claim[]): string {
  let first = claims[0]!.evidence.seenAt
  for (const { evidence } of claims) if (evidence.seenAt < first) first = evidence.seenAt
  return first
}
