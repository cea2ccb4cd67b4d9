/**
 * Reads of the DOM that a page cannot bend: a form control named `parentNode` or `textContent` shadows the property of
 * its form (DOM clobbering), so the getters are taken from the prototypes once.
 */
function getter<T extends object, V>(prototype: T, property: string): (node: T) => V {
  const found = Object.getOwnPropertyDescriptor(prototype, property)
  if (!found?.get) throw new Error(`no getter for ${property}`)
  const get = found.get
  return (node) => get.call(node) as V
}

const SEEN: CheckVisibilityOptions = { visibilityProperty: true }

/** The prototypes come from the document's own window, so that a test's DOM works as the browser's does. */
export function domReader(view: Window & typeof globalThis, rendered = true) {
  const attribute = view.Element.prototype.getAttribute
  const attributeNames = view.Element.prototype.getAttributeNames
  const matches = view.Element.prototype.matches
  const visible = rendered
    ? (view.Element.prototype.checkVisibility as Element['checkVisibility'] | undefined)
    : undefined
  return {
    parentOf: getter<Node, Node | null>(view.Node.prototype, 'parentNode'),
    childOf: getter<Node, ChildNode | null>(view.Node.prototype, 'firstChild'),
    siblingOf: getter<Node, ChildNode | null>(view.Node.prototype, 'nextSibling'),
    textOf: getter<Node, string | null>(view.Node.prototype, 'textContent'),
    tagOf: getter<Element, string>(view.Element.prototype, 'localName'),
    /** The document in a frame; null for one of another origin. */
    documentOf: (frame: Element): Document | null =>
      (frame as Partial<HTMLIFrameElement>).contentDocument ?? null,
    attr: (element: Element, name: string): string | null => attribute.call(element, name),
    attributesOf: (element: Element): string[] => attributeNames.call(element),
    matches: (element: Element, selector: string): boolean => matches.call(element, selector),
    /** `isRendered` is false as well for what stands in something that is not rendered. */
    knowsAncestors: visible !== undefined,
    /** Rendered at all. Where nothing is rendered (a page only parsed) or the engine cannot tell (a test's DOM), only `hidden` and inline styles count. */
    isRendered: (element: Element): boolean =>
      visible
        ? visible.call(element, SEEN)
        : !attributeHides(attribute.call(element, 'hidden'), attribute.call(element, 'style')),
  }
}

export type DomReader = ReturnType<typeof domReader>

function attributeHides(hidden: string | null, style: string | null): boolean {
  return hidden !== null || /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style ?? '')
}
