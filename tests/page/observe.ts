import type { Observation } from '../../lib/model/index.ts'
import type { Budget } from '../../lib/page/budget.ts'
import { composed } from '../../lib/page/composed.ts'
import { transcribe } from '../../lib/page/transcribe.ts'

/** The observation of a document in one go. In the product the page only transcribes, and the worker composes. */
export async function observe(document: Document, url: string, budget?: Budget): Promise<Observation> {
  const { transcript } = await transcribe(document, url, budget)
  return composed(transcript, budget).observation
}
