import type { Observation } from '../model/index.ts'
import type { Budget } from './budget.ts'
import { composed } from './composed.ts'
import { transcribe } from './transcribe.ts'

/** What a document says, found out where it stands: for tests and measurements. A page's own thread only transcribes. */
export async function observe(document: Document, url: string, budget?: Budget): Promise<Observation> {
  const { transcript } = await transcribe(document, url, budget)
  return composed(transcript, budget).observation
}
