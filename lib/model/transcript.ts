import type { Observation } from './observation.ts'

/**
 * What the page's thread writes down of a page: its answers in the order of the walk, and nothing that can be told from them
 * elsewhere. The worker composes the observation (lib/page/composed.ts).
 */
export interface Transcript extends Omit<Observation, 'blocks' | 'lines' | 'anchors' | 'images'> {
  /** The address from which those in the page count. */
  readonly base: string
  /** The walk, a sign a step: see lib/page/steps.ts. */
  readonly steps: string
  /** What the page says, in the order of its steps; as it stands there, with all its blanks. */
  readonly texts: readonly string[]
  /** What else the steps name, in their order: addresses, roles, ids, labels. */
  readonly words: readonly string[]
  /** Tags and classes that occur, in turn: the tag of the first look, its class, the tag of the second. */
  readonly looks: readonly string[]
}
