import { database, type Database } from '../storage/database.ts'
import * as store from '../storage/unfinished.ts'
import { attempted } from './outcome.ts'

export { unfinishedOf } from '../storage/unfinished.ts'

/** Saves what is being typed in a field, so that it is not lost if the page closes before it is filed. */
export interface Typing {
  readonly profileId: string
  readonly subject: string
  readonly field: string
  /** The value when the rep began. */
  readonly start: string
}

export async function keepTyping(typing: Typing, text: string, now: Date, db: Database = database) {
  return attempted(() => store.putUnfinished({ ...typing, text, at: now.toISOString() }, db))
}

/** It was filed or discarded. */
export async function endTyping({ profileId, subject, field }: Typing, db: Database = database) {
  return attempted(async () => {
    await store.dropUnfinished(profileId, subject, field, db)
    return { ok: true as const }
  })
}
