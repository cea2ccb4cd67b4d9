import type { Draft, Reading } from '../model/index.ts'
import { mentionsOf } from './claims.ts'
import { draftOf } from './draft.ts'
import { emptyProfile, withReading } from './profile.ts'

const ANY_TIME = new Date(0).toISOString()

/** The draft from one reading alone, before anything is filed. Does not depend on times. */
export function draftOfPage(reading: Reading): Draft {
  return draftOf(
    withReading(emptyProfile('', [], ANY_TIME), reading, [...mentionsOf(reading).keys()], ANY_TIME),
  )
}
