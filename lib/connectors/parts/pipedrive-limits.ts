import type { CrmAnswer } from '../../model/index.ts'
import type { Pace, Trouble } from '../connector.ts'
import { paceOf, troubleOf } from './pace.ts'

const HOUR = 3_600_000
/** Of the budget that all users and integrations of the account share for a day. */
const LEFT_TODAY = 'x-daily-ratelimit-token-remaining'

export function pipedriveTrouble(answer: CrmAnswer): Trouble | undefined {
  return answer.status === 429 && answer.headers[LEFT_TODAY] === '0' ? 'quota' : troubleOf(answer)
}

/** A used-up day ends at midnight of Pipedrive's server, which no header tells; what it says there is of the two seconds' burst. */
export function pipedrivePace(answer: CrmAnswer, now: number): Pace | undefined {
  return pipedriveTrouble(answer) === 'quota' ? { wait: HOUR, daily: true } : paceOf(answer, now)
}
