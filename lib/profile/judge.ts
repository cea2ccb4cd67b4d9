import type { Value } from '../model/index.ts'

/** Who judged last, and when (ISO); no author where the rep had not said who they are. */
export function judgeOf({ claims }: Value): { readonly author?: string; readonly at: string } {
  let last = claims[0]!.evidence
  for (const { evidence } of claims) if (evidence.lastSeenAt > last.lastSeenAt) last = evidence
  return last.author === undefined ? { at: last.lastSeenAt } : { author: last.author, at: last.lastSeenAt }
}
