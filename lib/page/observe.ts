import type { Observation } from '../model/index.ts'
import { Addresses } from './absolute.ts'
import type { Budget } from './budget.ts'
import { domReader } from './dom.ts'
import { headOf } from './head.ts'
import { itemsOf } from './items.ts'
import { Notable } from './notable.ts'
import { plainDocument } from './plain-document.ts'
import { resourcesOf } from './resources.ts'
import { Slices } from './slices.ts'
import { Walk } from './walk.ts'

export type { Budget } from './budget.ts'
export const DEFAULT_BUDGET: Budget = {
  nodes: 400_000,
  lines: 15_000,
  characters: 600_000,
  blocks: 50_000,
}

/**
 * Walks the page once, in slices, and writes nothing to it.
 * The result is plain data; the readers work on it elsewhere, off the page's thread.
 */
export async function observe(
  document: Document,
  url: string,
  budget: Budget = DEFAULT_BUDGET,
  view: Window | null = plainDocument(document).defaultView,
): Promise<Observation> {
  return (await observeWithNodes(document, url, budget, view)).observation
}

/** An observation, and the way back from its lines to the page. It holds the page's texts: let go of it with the view. */
export interface ObservedPage {
  readonly observation: Observation
  nodeOfLine(line: number): Text | undefined
}

export async function observeWithNodes(
  asFound: Document,
  url: string,
  budget: Budget = DEFAULT_BUDGET,
  /** The window that made the document; one that was only parsed is in none, and nothing of it is rendered. */
  view: Window | null = plainDocument(asFound).defaultView,
  /** The rep asked for what stands in the page's own frames. */
  withFrames = false,
): Promise<ObservedPage> {
  const document = plainDocument(asFound)
  const slices = new Slices()
  const dom = domReader(view as Window & typeof globalThis, document.defaultView !== null)
  const addresses = new Addresses(document)
  const notable = new Notable(dom)
  const walk = new Walk(document, dom, addresses, notable, budget, withFrames)
  await notable.through(document, slices)
  if (document.body) await walk.through(document.body, slices)
  const { writer } = walk
  await slices.breathe()
  const head = headOf(document, dom)
  await slices.breathe()
  const items = notable.hasItems ? await itemsOf(document, dom, slices) : []
  await slices.breathe()
  const resources = await resourcesOf(document, dom, addresses, slices, walk.customTags)
  const observation: Observation = {
    url: url.slice(0, 4096),
    ...head,
    items,
    blocks: walk.blocks,
    lines: writer.lines,
    anchors: writer.anchors,
    images: walk.images,
    ...resources,
    ...(walk.framesLeft > 0 ? { frames: walk.framesLeft } : {}),
    stats: { nodes: walk.nodes, truncated: walk.truncated, ...slices.finish() },
  }
  return { observation, nodeOfLine: (line) => textIn(writer.firstNodes[line]) }
}

/** The text itself, or the first one in the element that holds it. */
function textIn(node: Text | Element | undefined): Text | undefined {
  if (node?.nodeType !== 1) return node as Text | undefined
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (child.nodeType === 3 && (child as Text).data.trim() !== '') return child as Text
  return undefined
}
