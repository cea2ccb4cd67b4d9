import type { CrmAnswer } from '../../model/index.ts'
import type { Pace, Trouble } from '../connector.ts'
import { member, text } from './json.ts'
import { paceOf, troubleOf } from './pace.ts'

const HOUR = 3_600_000

/** 429 tells by `policyName` whether the ten-second or the daily limit was hit. */
export function hubspotTrouble(answer: CrmAnswer): Trouble | undefined {
  if (answer.status === 429 && /daily/i.test(text(member(answer.body, 'policyName')))) return 'quota'
  return troubleOf(answer)
}

/**
 * HubSpot's own headers count what is left of the interval; the daily limit resets at midnight in the portal's time zone,
 * which no header gives.
 */
export function hubspotPace(answer: CrmAnswer, now: number): Pace | undefined {
  if (hubspotTrouble(answer) === 'quota') return { wait: paceOf(answer, now)?.wait ?? HOUR, daily: true }
  const left = answer.headers['x-hubspot-ratelimit-remaining']
  const interval = Number(answer.headers['x-hubspot-ratelimit-interval-milliseconds'] ?? Number.NaN)
  return left === '0' && Number.isFinite(interval) ? { wait: interval } : paceOf(answer, now)
}
