import { domReader } from './dom.ts'
import { isFrame } from './frame-tags.ts'
import { ownDocumentIn } from './frames.ts'
import { SKIPPED_TAGS } from './tags.ts'

/**
 * Where a quote stands on the page, as a range; blanks and soft hyphens are ignored on both sides, since a line is joined over
 * inline elements. The occurrence nearest after `near` wins, else the first one. Undefined when the words are gone.
 */
export function locate(
  document: Document,
  quote: string,
  near?: Node,
  /** The page's own frames were read, too: a range may lie in one of their documents. */
  inFrames = false,
): Range | undefined {
  const wanted = squeeze(quote)
  if (wanted === '' || !document.body) return undefined
  const { text, nodes, starts } = textOf(document, inFrames)
  const from = near ? starts[nodes.findIndex((node) => node === near)] : undefined
  let at = from === undefined ? -1 : text.indexOf(wanted, from)
  if (at < 0) at = text.indexOf(wanted)
  if (at < 0) return undefined
  const first = position(at)
  const last = position(at + wanted.length - 1)
  if (first.node.ownerDocument !== last.node.ownerDocument) return undefined
  const range = first.node.ownerDocument.createRange()
  range.setStart(first.node, first.offset)
  range.setEnd(last.node, last.offset + 1)
  return range

  function position(index: number): { node: Text; offset: number } {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= index) low = middle
      else high = middle - 1
    }
    const node = nodes[low]!
    let left = index - starts[low]!
    let offset = 0
    for (; offset < node.data.length; offset += 1) {
      if (isBlank(node.data[offset]!)) continue
      if (left === 0) break
      left -= 1
    }
    return { node, offset }
  }
}

function textOf(document: Document, inFrames: boolean): { text: string; nodes: Text[]; starts: number[] } {
  const nodes: Text[] = []
  const starts: number[] = []
  const pieces: string[] = []
  let length = 0
  const dom = domReader(document.defaultView!)
  const visit = (root: Node) => {
    const walker = document.createTreeWalker(root, 5)
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      if (node.nodeType === 1) {
        const shadow = (node as Element).shadowRoot
        if (shadow) visit(shadow)
        else if (inFrames && isFrame((node as Element).localName)) {
          const inside = ownDocumentIn(node as Element, document, dom)
          if (inside) visit(inside.body)
        }
        continue
      }
      if (node.nodeType !== 3 || SKIPPED_TAGS.has(node.parentElement?.localName ?? '')) continue
      const squeezed = squeeze((node as Text).data)
      if (squeezed === '') continue
      nodes.push(node as Text)
      starts.push(length)
      pieces.push(squeezed)
      length += squeezed.length
    }
  }
  visit(document.body)
  return { text: pieces.join(''), nodes, starts }
}

/** Blanks, and what a line leaves out of its words. */
const isBlank = (unit: string) => /[\s\u00ad\u200b]/.test(unit)
const squeeze = (text: string) => text.replace(/[\s\u00ad\u200b]+/g, '')
