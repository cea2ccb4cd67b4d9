const plain = new WeakSet<Document>()

/**
 * A document that answers for itself. `<img name="body">` is `document.body` to whoever just asks, and so on with any name (DOM
 * clobbering); the prototypes' own getters and methods, which in our world are the browser's, know better. It is for asking
 * only: where the browser wants a node, it wants the document itself.
 */
export function plainDocument(document: Document): Document {
  if (plain.has(document)) return document
  const asked = new Proxy(document, { get: (_, key) => ofPrototypes(document, key) })
  plain.add(asked)
  return asked
}

function ofPrototypes(document: Document, key: PropertyKey): unknown {
  for (let at: object | null = document; (at = Object.getPrototypeOf(at) as object | null);) {
    const found = Object.getOwnPropertyDescriptor(at, key)
    if (found?.get) return found.get.call(document)
    if (found) return typeof found.value === 'function' ? (found.value as () => unknown).bind(document) : found.value // prettier-ignore
  }
  return undefined
}
