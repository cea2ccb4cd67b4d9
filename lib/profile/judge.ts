import type { Value } from '../model/index.ts'

/** Who last judged a value, and when (ISO); no author if the rep had not given a name. */
export function judgeOf({ claims }: Value): { readonly author?: string; readonly at: string } {
  let last = claims[0]!.evidence
  for (const { evidence } of claims) if (evidence.lastSeenAt > last.lastSeenAt) last = evidence
  return last.author === undefined ? { at: last.lastSeenAt } : { author: last.author, at: last.lastSeenAt }
}
