import type { CrmAnswer } from '../../model/index.ts'
import type { Pace, Trouble } from '../connector.ts'

const SECOND = 1000
const DAY = 86_400 * SECOND

/**
 * When the next call may go out, by the headers that CRMs in use send: `Retry-After` in seconds or as a date (RFC 9110, counted from
 * the answer's own `Date`, since the rep's clock may be wrong), `RateLimit: limit=, remaining=, reset=` and `RateLimit: "p";r=;t=`
 * (drafts of the IETF), `X-RateLimit-Remaining` with `X-RateLimit-Reset`. Undefined: nothing is asked.
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
    // Some send the time that is left, some the time of day.
    if (Number.isFinite(seconds))
      return { wait: within(seconds > 1e9 ? seconds * SECOND - now : seconds * SECOND) }
  }
  return undefined
}

/** A wait that no clock and no broken header can make for ever. */
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
