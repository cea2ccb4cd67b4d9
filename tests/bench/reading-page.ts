import { observe } from '../page/observe.ts'
import { transcribe } from '../../lib/page/transcribe.ts'
import { Slices } from '../../lib/page/slices.ts'
import { floor } from './reading-floor.ts'

/** Called by the bench in a fresh isolated world: our reading of the page, and a minimal pass. */
interface Passes {
  nothing(): void
  ours(): Promise<number>
  bare(): { ms: number; nodes: number }
  /** The DOM calls of the walk alone. */
  floor(): Promise<number>
  /** The minimal pass in slices like ours, which shows the browser's own cost per slice. */
  sliced(): Promise<void>
  /** Size of the message, and the time to prepare it. */
  message(): Promise<{ kilobytes: number; cloneMs: number }>
  seen(): Promise<unknown>
}

const passes: Passes = {
  nothing() {},

  ours: async () => (await transcribe(document, location.href)).transcript.stats.ms,

  floor: () => floor(document),

  async sliced() {
    const slices = new Slices()
    const walker = document.createTreeWalker(document.body, 5)
    let nodes = 0
    let characters = 0
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      characters += node.nodeType === 3 ? (node as Text).data.length : (node as Element).localName.length
      if (++nodes % 64 === 0 && slices.due()) await slices.rest()
    }
    if (characters < 0) throw new Error('never')
  },

  async message() {
    const { transcript } = await transcribe(document, location.href)
    const start = performance.now()
    structuredClone(transcript)
    const cloneMs = performance.now() - start
    return { cloneMs, kilobytes: new TextEncoder().encode(JSON.stringify(transcript)).length / 1000 }
  },

  /** Touches every element and text once, as any reader must, without using it. */
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
