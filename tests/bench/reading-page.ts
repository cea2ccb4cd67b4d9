import { observe } from '../../lib/page/observe.ts'

/** What the bench calls in a fresh isolated world: our reading of the page, and the barest pass there is. */
interface Passes {
  ours(): Promise<{
    ms: number
    longestMs: number
    nodes: number
    slices: number
    kilobytes: number
    cloneMs: number
  }>
  bare(): { ms: number; nodes: number }
  seen(): Promise<unknown>
}

const passes: Passes = {
  async ours() {
    const observation = await observe(document, location.href)
    const { ms, longestSliceMs, nodes, slices } = observation.stats
    const start = performance.now()
    structuredClone(observation)
    const cloneMs = performance.now() - start
    const kilobytes = new TextEncoder().encode(JSON.stringify(observation)).length / 1000
    return { ms, longestMs: longestSliceMs, nodes, slices, kilobytes, cloneMs }
  },

  /** Touches every element and text once, as any reader of the page must, and does nothing with it. */
  bare() {
    const start = performance.now()
    const walker = document.createTreeWalker(document.body, 5)
    let nodes = 0
    let characters = 0
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      nodes += 1
      characters += node.nodeType === 3 ? (node as Text).data.length : (node as Element).localName.length
    }
    const ms = performance.now() - start
    if (characters < 0) throw new Error('never')
    return { ms, nodes }
  },

  seen: () => observe(document, location.href),
}

Object.assign(globalThis, { passes })
