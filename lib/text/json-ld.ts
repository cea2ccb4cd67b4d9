/** A node of a JSON-LD graph as a plain map: own keys only, no prototype, values still unknown. */
export type LdNode = ReadonlyMap<string, unknown>

const NODES = 2000
const DEPTH = 24
const NONE: ReadonlySet<string> = new Set()

/**
 * All nodes of a JSON-LD text, flat, in order. Repairs common mistakes; [] if it still does not parse. Nodes below one of the
 * relations of `without` (`memberOf`, or `Review.author` for one type) are left out, and parents named by their identifier that
 * are not `isOwn`: a branch names the company itself.
 */
export function ldNodes(
  text: string,
  without: ReadonlySet<string> = NONE,
  isOwn: (node: LdNode) => boolean = () => false,
): LdNode[] {
  const found: LdNode[] = []
  const left = new Set<unknown>()
  const queue: { value: unknown; depth: number }[] = [{ value: parsed(text), depth: 0 }]
  for (let at = 0; at < queue.length && found.length < NODES; at += 1) {
    const { value, depth } = queue[at]!
    if (typeof value !== 'object' || value === null || depth > DEPTH) continue
    if (Array.isArray(value)) {
      for (const entry of value.slice(0, NODES)) queue.push({ value: entry as unknown, depth: depth + 1 })
      continue
    }
    const node = nodeOf(value)
    if (node.has('@type')) found.push(node)
    for (const [relation, child] of node) {
      if (typeof child !== 'object' || child === null) continue
      const isLeft =
        without.has(relation) ||
        (without.size > 0 && ldTypes(node).some((type) => without.has(`${type}.${relation}`)))
      if (!isLeft) queue.push({ value: child, depth: depth + 1 })
      else if (relation === 'parentOrganization') left.add(identifierOf(child))
    }
  }
  left.delete(undefined)
  return left.size === 0 ? found : found.filter((node) => !left.has(node.get('@id')) || isOwn(node))
}

/** The identifier of a node that is a mere reference; one that tells more is no other node's. */
function identifierOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  const node = nodeOf(value)
  return node.size === 1 ? node.get('@id') : undefined
}

/** An object as a map, without prototype keys. */
export function nodeOf(value: object): LdNode {
  const node = new Map<string, unknown>()
  for (const key of Object.keys(value).slice(0, 200)) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') continue
    const descriptor = Object.getOwnPropertyDescriptor(value, key)
    node.set(key.replace(/^https?:\/\/schema\.org\//, ''), descriptor?.value as unknown)
  }
  return node
}

const OPENINGS = ['<!--', '/*', '<![CDATA[', '*/']
const CLOSINGS = [';', '-->', '*/', ']]>', '/*']

/** Without the comment and CDATA markers that old templates wrap around scripts. */
function unwrapped(text: string): string {
  let bare = text.trim()
  for (const mark of OPENINGS) if (bare.startsWith(mark)) bare = bare.slice(mark.length).trimStart()
  for (const mark of CLOSINGS) if (bare.endsWith(mark)) bare = bare.slice(0, -mark.length).trimEnd()
  return bare
}

function parsed(text: string): unknown {
  const bare = unwrapped(text)
  try {
    return JSON.parse(bare)
  } catch {
    try {
      return JSON.parse(repaired(bare))
    } catch {
      return undefined
    }
  }
}

/** Repairs raw line feeds and tabs in strings, trailing commas, and comments between entries, in one pass. */
function repaired(text: string): string {
  let out = ''
  let inString = false
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at]!
    if (inString) {
      if (unit === '\\') {
        out += unit + (text[at + 1] ?? '')
        at += 1
      } else if (unit === '"') {
        inString = false
        out += unit
      } else out += unit < ' ' ? ' ' : unit
      continue
    }
    if (unit === '"') inString = true
    else if (unit === '/' && text[at + 1] === '/') {
      const end = text.indexOf('\n', at)
      at = end < 0 ? text.length : end
      continue
    } else if (unit === '/' && text[at + 1] === '*') {
      const end = text.indexOf('*/', at + 2)
      at = end < 0 ? text.length : end + 1
      continue
    } else if (unit === ',') {
      let next = at + 1
      while (next < text.length && text[next]! <= ' ') next += 1
      if (text[next] === '}' || text[next] === ']') continue
    }
    out += unit
  }
  return out
}

/** First text of a value that is a text, a number, a list or a node with a name. '' if none. */
export function ldText(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim().slice(0, 1000)
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return ldText(value[0])
  if (typeof value === 'object' && value !== null) {
    const node = nodeOf(value)
    return ldText(node.get('name') ?? node.get('@value') ?? node.get('url') ?? node.get('value') ?? '')
  }
  return ''
}

/** All texts of a value or list of values. */
export function ldTexts(value: unknown): string[] {
  return (Array.isArray(value) ? value.slice(0, 50) : [value]).map(ldText).filter((text) => text !== '')
}

/** Types of a node without their IRI prefix. */
export function ldTypes(node: LdNode): string[] {
  return ldTexts(node.get('@type')).map((type) => type.replace(/^.*[/#:]/, ''))
}
