import type { Transcript } from '../model/index.ts'
import { Addresses } from './absolute.ts'
import { DEFAULT_BUDGET, type Budget } from './budget.ts'
import { domReader } from './dom.ts'
import { headOf } from './head.ts'
import { itemsOf } from './items.ts'
import { Notable } from './notable.ts'
import { plainDocument } from './plain-document.ts'
import { resourcesOf } from './resources.ts'
import { Slices } from './slices.ts'
import { signsInParts } from './steps.ts'
import { Walk } from './walk.ts'

/** A transcript, and where each of its texts stands in the page: the node itself, or the element that holds nothing else. */
export interface Transcribed {
  readonly transcript: Transcript
  readonly holders: readonly (Text | Element)[]
}

/**
 * Walks the page once, in slices, and writes nothing to it. The result is plain data, in which nothing is judged: that is done
 * elsewhere, off the page's thread.
 */
export async function transcribe(
  asFound: Document,
  url: string,
  budget: Budget = DEFAULT_BUDGET,
  /** The window that made the document; one that was only parsed is in none, and nothing of it is rendered. */
  view: Window | null = plainDocument(asFound).defaultView,
  /** The rep asked for what stands in the page's own frames. */
  withFrames = false,
): Promise<Transcribed> {
  const document = plainDocument(asFound)
  const slices = new Slices()
  const dom = domReader(view as Window & typeof globalThis, document.defaultView !== null)
  const notable = new Notable(dom)
  const walk = new Walk(document, dom, notable, budget, withFrames)
  await notable.through(document, slices)
  if (document.body) await walk.through(document.body, slices)
  const { scribe } = walk
  await slices.breathe()
  const head = headOf(document, dom)
  await slices.breathe()
  const items = notable.hasItems ? await itemsOf(document, dom, slices) : []
  await slices.breathe()
  const resources = await resourcesOf(document, dom, new Addresses(document.baseURI), slices, walk.customTags)
  const steps = await signsInSlices(scribe.sheet.steps, slices)
  const transcript: Transcript = {
    url: url.slice(0, 4096),
    base: document.baseURI.slice(0, 4096),
    ...head,
    items,
    steps,
    texts: scribe.texts,
    words: scribe.sheet.words,
    looks: walk.looks.names,
    ...resources,
    ...(walk.frames.left > 0 ? { frames: walk.frames.left } : {}),
    stats: { nodes: walk.nodes, truncated: walk.truncated, ...slices.finish() },
  }
  return { transcript, holders: scribe.holders }
}

async function signsInSlices(steps: readonly number[], slices: Slices): Promise<string> {
  let signs = ''
  for (const part of signsInParts(steps)) {
    signs += part
    await slices.breathe()
  }
  return signs
}
