import { domReader } from '../../lib/page/dom.ts'
import { pictureOf } from '../../lib/page/picture.ts'
import { plainDocument } from '../../lib/page/plain-document.ts'
import { Slices } from '../../lib/page/slices.ts'
import { kindOf, type Kind } from '../../lib/page/tags.ts'

/** Nodes between two looks at the clock, as in the walk. */
const STRIDE = 64

/**
 * The DOM calls of the walk over a plain page, in the same slices, and nothing else: no reading of the page can cost less.
 * Returns a sum over all results, so that the compiler drops no call.
 */
export async function floor(document: Document): Promise<number> {
  const dom = domReader(window)
  const slices = new Slices()
  const kinds = new Map<string, Kind>()
  const open: Element[] = []
  let node: Node | null = plainDocument(document).body
  let sum = 0
  for (let nodes = 1; node !== null; nodes += 1) {
    if (nodes % STRIDE === 0 && slices.due()) await slices.rest()
    let inside: Node | null = null
    const name = (node as Partial<Element>).localName
    if (name !== undefined) {
      const element = node as Element
      let kind = kinds.get(name)
      if (kind === undefined) kinds.set(name, (kind = kindOf(name)))
      if (kind.isRead) {
        sum += ofElement(element, kind)
        if (element.firstElementChild === null) {
          sum += element.textContent.length
          if (kind.isBlock && dom.isRendered(element)) sum += 1
        } else {
          inside = element.firstChild
          open.push(element)
        }
      } else if (kind.sort === 'picture') sum += pictureOf(element, dom)?.length ?? 0
    } else if (node.nodeType === 3) sum += (node as Text).data.length
    node = inside ?? after(node, open)
  }
  return sum
}

function ofElement(element: Element, { tag, mayHost, isNamed }: Kind): number {
  let sum = element.className.length
  if (mayHost && element.shadowRoot) sum += 1
  if (isNamed) sum += element.id.length
  if (tag === 'a') sum += lengthOf(element, 'href') + lengthOf(element, 'rel')
  if (tag === 'time') sum += lengthOf(element, 'datetime')
  return sum
}

const lengthOf = (element: Element, name: string) => element.getAttribute(name)?.length ?? 0

/** The body is never left: nothing after it is read. */
function after(node: Node, open: Element[]): Node | null {
  let next = node.nextSibling
  while (next === null && open.length > 1) next = open.pop()!.nextSibling
  return next
}
