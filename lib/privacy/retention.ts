/** Days that a person is kept from the first time they were captured, unless the rep or the company sets another limit. */
export const RETENTION_DAYS = 180
export const SHORTEST_RETENTION_DAYS = 7
export const LONGEST_RETENTION_DAYS = 3650

const DAY_MS = 86_400_000

/** What of a person the clock needs: when they were first captured (ISO). A `PersonView` has it. */
export interface Kept {
  readonly capturedAt: string
}

/** When the time is over (ISO). Counted from the first capture alone: neither an edit nor a second capture moves it. */
export function keepUntil({ capturedAt }: Kept, days: number): string {
  const from = Date.parse(capturedAt)
  return Number.isNaN(from) ? '' : new Date(from + days * DAY_MS).toISOString()
}

/** The person is kept longer than the limit allows, and is proposed for deletion. A date that cannot be read is over. */
export function isOverdue(person: Kept, now: Date, days: number): boolean {
  return keepUntil(person, days) <= now.toISOString()
}

/** Whether a person may leave for a file or a CRM: not when their time is over. */
export function mayExport(person: Kept, now: Date, days: number): boolean {
  return !isOverdue(person, now, days)
}

/** The limit that holds: the rep's, and never longer than the company's (0: it sets none). */
export function retentionDays(chosen: unknown, longest: number): number {
  const days =
    typeof chosen === 'number' && Number.isInteger(chosen)
      ? Math.min(Math.max(chosen, SHORTEST_RETENTION_DAYS), LONGEST_RETENTION_DAYS)
      : RETENTION_DAYS
  return longest > 0 ? Math.min(days, longest) : days
}
