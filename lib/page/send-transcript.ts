import type { Transcript } from '../model/index.ts'
import { packed } from './parcels.ts'
import { send } from './send.ts'

/** Times that all of it is sent: a worker that ended between two parcels has forgotten those before. */
const ATTEMPTS = 3

/** Sends what was written down of a view: in one message, or a long page parcel by parcel. False when nobody took it. */
export async function sendTranscript(viewId: string, turn: number, transcript: Transcript): Promise<boolean> {
  const id = `${viewId}.${turn}`
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { parcels, rest } = packed(transcript)
    const key = `${id}.${attempt}`
    let count = 0
    for (const parcel of parcels) {
      if (!(await send('page.parcel', `${key}.${count}`, { key, at: count, parcel }))) return false
      count += 1
    }
    const body = { viewId, turn, transcript: rest() }
    if (await send('page.observed', id, count > 0 ? { ...body, parcels: { key, count } } : body)) return true
    if (count === 0) return false
  }
  return false
}
