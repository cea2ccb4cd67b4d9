import type { Resource, SignalKind, Technology } from '../model/index.ts'
import { addressOf } from './address.ts'
import type { Hit } from './hit.ts'

/** Where a clue was seen: a resource of a kind, a link, the page's own address, its head, its answer's headers, the policy in them, its markup, its cookies. */
export type Place = Resource['kind'] | 'anchor' | 'page' | 'head' | 'answer' | 'policy' | 'markup' | 'cookie'

/** A hit with the words that prove it. */
export interface Clue extends Hit {
  readonly place: Place
  /** The address, cookie's name or meta content itself, at most 200 characters. */
  readonly proof: string
  /** The corner or the address belongs to the page's own company, as far as names tell. */
  readonly own: boolean
}

/** Clues of one group tend to come and go together, and count once. */
const GROUPS = {
  host: 'network',
  account: 'network',
  tenant: 'network',
  link: 'network',
  file: 'files',
  npm: 'files',
  path: 'files',
  meta: 'declared',
  header: 'headers',
  cookie: 'cookie',
  class: 'markup',
  mark: 'markup',
} as const satisfies Record<SignalKind, string>

const WEIGHTS: Readonly<Record<SignalKind, number>> = {
  host: 0.86,
  account: 0.97,
  tenant: 0.95,
  link: 0.85,
  file: 0.82,
  npm: 0.86,
  path: 0.86,
  meta: 0.95,
  header: 0.88,
  cookie: 0.76,
  class: 0.76,
  mark: 0.78,
}

/** Confidence by two different names in the markup. */
const TWO_NAMES = 0.82

/** What is only announced, named in a script, or shown as a picture is weaker than what runs. */
function weightOf(clue: Clue): number {
  const weight = clue.signal.kind === 'mark' ? weightOfMark(clue.signal.name) : WEIGHTS[clue.signal.kind]
  if (clue.signal.kind === 'class') return ANYBODYS.includes(clue.technology.category) ? 0.72 : weight
  if (clue.signal.kind === 'link') return weightOfLink(clue)
  if (clue.signal.kind === 'account') return clue.place === 'preload' ? 0.8 : weight
  // A picture from a cloud lies in the corner of whoever made the picture, the company or anybody.
  if (clue.place === 'image' && CLOUDS.includes(clue.technology.category) && !clue.own) return 0.62
  // What lies in another's corner of a cloud is a library that they keep there.
  if (isAnothersCloud(clue)) return 0.7
  if (clue.signal.kind === 'tenant') return clue.place === 'image' || clue.place === 'inline' ? 0.78 : weight
  if (clue.place === 'policy') return 0.5
  if (clue.place === 'inline') return Math.min(weight, 0.76)
  if (clue.place === 'preload') return Math.min(weight, clue.signal.kind === 'host' ? 0.6 : 0.78)
  if (clue.place === 'image') return Math.min(weight, clue.signal.kind === 'path' || clue.own ? 0.8 : 0.62)
  return weight
}

const CLOUDS: readonly string[] = ['cdn', 'hosting']

function isAnothersCloud({ signal, technology, own, place }: Clue): boolean {
  return signal.kind === 'tenant' && CLOUDS.includes(technology.category) && !own && place !== 'page'
}

/** Their class names are copied with the markup of an example. */
const ANYBODYS: readonly string[] = ['library', 'fonts']

/** Categories whose corners a company links to as its own: jobs, help, status, booking. */
const OWN_CORNERS: readonly string[] = ['hr', 'support', 'status', 'scheduling', 'security']

/** A link to a corner of another name is offered only where sites link to their own: elsewhere it is anybody's. */
function weightOfLink(clue: Clue): number {
  if (clue.place !== 'anchor') return clue.own ? 0.92 : 0.8
  if (clue.own) return 0.85
  return OWN_CORNERS.includes(clue.technology.category) ? 0.55 : 0.4
}

/** A code has its vendor's own shape; a called function may be named alike elsewhere. */
function weightOfMark(name: string): number {
  if (name.startsWith('code=')) return 0.95
  return name.startsWith('call=') ? 0.7 : WEIGHTS.mark
}

/** Proof that no other product's page gives: the customer's own id or corner, or the product's word for itself. */
function isUnique(clue: Clue): boolean {
  const { kind } = clue.signal
  if (kind === 'account') return clue.place !== 'preload'
  if (kind === 'tenant') return !isAnothersCloud(clue) && clue.place !== 'image' && clue.place !== 'inline'
  if (kind === 'mark') return clue.account !== ''
  return kind === 'meta' || (kind === 'link' && (clue.own || clue.place === 'page'))
}

export interface Detection {
  readonly technology: Technology
  readonly confidence: number
  readonly certainty: 'structured' | 'inferred'
  /** The customer's own ids and corners, four at most. */
  readonly accounts: readonly string[]
  readonly kinds: readonly SignalKind[]
  /** Hosts of the addresses that gave it away. */
  readonly hosts: readonly string[]
  /** The strongest clue's. */
  readonly proof: string
}

/** All clues of one product into one detection: noisy-or over independent groups, each counted once by its best clue. */
export function weigh(technology: Technology, clues: readonly Clue[]): Detection {
  const best = new Map<string, number>()
  const markup = new Set<string>()
  let strongest = clues[0]!
  for (const clue of clues) {
    const group = GROUPS[clue.signal.kind]
    const weight = weightOf(clue)
    if (weight > (best.get(group) ?? 0)) best.set(group, weight)
    if (clue.signal.kind === 'class' || clue.signal.kind === 'mark') markup.add(clue.signal.name)
    if (weight > weightOf(strongest)) strongest = clue
  }
  // Names that a product alone gives, two of them: one may be anybody's, hardly both.
  if (markup.size > 1) best.set('markup', Math.max(best.get('markup')!, TWO_NAMES))
  let doubt = 1
  for (const weight of best.values()) doubt *= 1 - weight
  return {
    technology,
    confidence: Math.min(0.99, 1 - doubt),
    certainty: best.size > 1 || clues.some(isUnique) ? 'structured' : 'inferred',
    accounts: [...new Set(clues.flatMap((clue) => (clue.account && isUnique(clue) ? [clue.account] : [])))].slice(0, 4), // prettier-ignore
    kinds: [...new Set(clues.map((clue) => clue.signal.kind))],
    hosts: clues.flatMap((clue) => addressOf(clue.proof)?.host ?? []),
    proof: strongest.proof,
  }
}
