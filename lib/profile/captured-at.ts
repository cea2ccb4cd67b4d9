import type { Claim } from '../model/index.ts'

/** The first sight of a person (ISO), over all that was ever said of them, also what the rep struck out since. */
export function capturedAt(claims: readonly Claim[]): string {
  return claims.map(({ evidence }) => evidence.seenAt).reduce((first, at) => (at < first ? at : first))
}
