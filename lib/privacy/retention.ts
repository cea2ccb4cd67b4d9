/** Default retention in days from the first capture of a person; the rep or policy may set another limit. */
export const RETENTION_DAYS = 180
const SHORTEST_RETENTION_DAYS = 7
const LONGEST_RETENTION_DAYS = 3650

const DAY_MS = 86_400_000

/** What retention needs to know of a person: when they were first captured (ISO). A `PersonView` satisfies it. */
export interface Kept {
  readonly capturedAt: string
}

/** When retention ends (ISO). Counted from the first capture only: neither an edit nor a second capture moves it. */
export function keepUntil({ capturedAt }: Kept, days: number): string {
  const from = Date.parse(capturedAt)
  return Number.isNaN(from) ? '' : new Date(from + days * DAY_MS).toISOString()
}

/**
 * Whether the person is kept longer than the limit allows, and is proposed for deletion. An unreadable date counts as
 * expired.
 */
export function isOverdue(person: Kept, now: Date, days: number): boolean {
  return keepUntil(person, days) <= now.toISOString()
}

/** The effective limit: the rep's, capped by policy (0: no cap). */
export function retentionDays(chosen: unknown, longest: number): number {
  const days =
    typeof chosen === 'number' && Number.isInteger(chosen)
      ? Math.min(Math.max(chosen, SHORTEST_RETENTION_DAYS), LONGEST_RETENTION_DAYS)
      : RETENTION_DAYS
  return longest > 0 ? Math.min(days, longest) : days
}
