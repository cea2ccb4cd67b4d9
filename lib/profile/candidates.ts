import { order } from './merge.ts'

/** Why a profile may be the company of a page; part of a message key of the panel. */
export type CandidateReason = 'sameNumber' | 'sameDomain' | 'sameName'

export interface Candidate<Row> {
  readonly row: Row
  /** Strongest first. */
  readonly reasons: readonly CandidateReason[]
}

const KINDS: readonly (readonly [prefix: string, CandidateReason])[] = [
  ['number:', 'sameNumber'],
  ['domain:', 'sameDomain'],
  ['name:', 'sameName'],
]

/**
 * Profiles that share an identity key with a page (`Place.keys`), likeliest first: register or VAT number, then domain, then
 * name without legal form. Only ever suggested, never merged: companies of a group share names, and imprints name parents.
 */
export function rankCandidates<Row extends { readonly id: string; readonly keys: readonly string[] }>(
  keys: readonly string[],
  rows: readonly Row[],
): Candidate<Row>[] {
  return rows
    .map((row) => {
      const shared = row.keys.filter((key) => keys.includes(key))
      return {
        row,
        reasons: KINDS.flatMap(([prefix, reason]) =>
          shared.some((key) => key.startsWith(prefix)) ? [reason] : [],
        ),
      }
    })
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => strength(b.reasons) - strength(a.reasons) || order(a.row.id, b.row.id))
}

function strength(reasons: readonly CandidateReason[]): number {
  return KINDS.reduce(
    (sum, [, reason], at) => sum + (reasons.includes(reason) ? 2 ** (KINDS.length - at) : 0),
    0,
  )
}
