import type { CrmAnswer } from '../../model/index.ts'
import type { Pace, Trouble } from '../connector.ts'

const SECOND = 1000
const DAY = 86_400 * SECOND

/**
 * When the next request may be sent, by the headers in common use: `Retry-After` in seconds or as a date (RFC 9110, relative
 * to the answer's own `Date`, since the rep's clock may be wrong), `RateLimit: limit=, remaining=, reset=` and `RateLimit:
 * "p";r=;t=` (IETF drafts), `X-RateLimit-Remaining` with `X-RateLimit-Reset`. Undefined: no limit.
 */
export function paceOf(answer: CrmAnswer, now: number): Pace | undefined {
  const { headers, status } = answer
  const after = headers['retry-after']
  if (after !== undefined) {
    const seconds = Number(after)
    if (Number.isFinite(seconds)) return { wait: within(seconds * SECOND) }
    const until = Date.parse(after)
    const theirs = Date.parse(headers['date'] ?? '')
    if (Number.isFinite(until)) return { wait: within(until - (Number.isFinite(theirs) ? theirs : now)) }
  }
  const limit = headers['ratelimit']
  if (limit !== undefined) {
    const left = /(?:^|[,;\s])(?:remaining|r)=(\d+)/.exec(limit)?.[1]
    const reset = /(?:^|[,;\s])(?:reset|t)=(\d+(?:\.\d+)?)/.exec(limit)?.[1]
    if (reset !== undefined && (status === 429 || left === '0'))
      return { wait: within(Number(reset) * SECOND) }
  }
  const reset = headers['x-ratelimit-reset']
  if (reset !== undefined && (status === 429 || headers['x-ratelimit-remaining'] === '0')) {
    const seconds = Number(reset)
    // Some send the remaining time, some the time of day.
    if (Number.isFinite(seconds))
      return { wait: within(seconds > 1e9 ? seconds * SECOND - now : seconds * SECOND) }
  }
  return undefined
}

/** Capped, so that no wrong clock or broken header makes it wait for ever. */
function within(ms: number): number {
  return Math.min(Math.max(ms, 0), DAY)
}

/** What the status alone says, the same for every CRM. */
export function troubleOf({ status, lost }: CrmAnswer): Trouble | undefined {
  if (status === 429) return 'busy'
  if (status === 401) return 'key'
  if (lost !== undefined || status === 0 || status >= 500) return 'lost'
  return undefined
}
