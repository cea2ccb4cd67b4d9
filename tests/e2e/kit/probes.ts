/** Ways for a page to detect that it is read. Run in the page before anything else; may reference nothing outside itself. */
export interface Probes {
  /** A comparable state as JSON: equal before and after means that nothing was detected. */
  snapshot(): string
  /** What was called, changed or reported since the probes were set or last asked, one per line. */
  taken(): string
}

export function setProbes(): void {
  // A string, because arrays are spied on below.
  let told = ''
  let armed = false
  const note = (what: string) => {
    if (armed) told += `${what}\n`
  }
  /** The page's own probes call the same functions. */
  const quietly = <T>(run: () => T): T => {
    const before = armed
    armed = false
    try {
      return run()
    } finally {
      armed = before
    }
  }
  const stringify = JSON.stringify.bind(JSON)
  // Every function and getter that a script in the page's world could use.
  const owners: Record<string, object> = {
    Object, Reflect, JSON, Array, Promise, Symbol, Error, console, performance, crypto, CSS, navigator, localStorage, history,
    'Object.prototype': Object.prototype, 'Array.prototype': Array.prototype, 'String.prototype': String.prototype, 'Function.prototype': Function.prototype, 'Promise.prototype': Promise.prototype,
    'EventTarget.prototype': EventTarget.prototype, 'Node.prototype': Node.prototype, 'Element.prototype': Element.prototype, 'HTMLElement.prototype': HTMLElement.prototype, 'Document.prototype': Document.prototype, 'MutationObserver.prototype': MutationObserver.prototype, 'Range.prototype': Range.prototype, 'TreeWalker.prototype': TreeWalker.prototype, 'CSSStyleSheet.prototype': CSSStyleSheet.prototype, 'Highlight.prototype': Highlight.prototype, 'HighlightRegistry.prototype': Object.getPrototypeOf(CSS.highlights) as object, 'DOMParser.prototype': DOMParser.prototype, 'MessagePort.prototype': MessagePort.prototype, 'Storage.prototype': Storage.prototype, 'Window.prototype': Window.prototype,
  } // prettier-ignore
  const direct = Reflect.apply as (fn: unknown, self: unknown, args: unknown[]) => unknown
  for (const [owner, object] of Object.entries(owners))
    for (const name of Object.getOwnPropertyNames(object)) {
      const found = Object.getOwnPropertyDescriptor(object, name)!
      if (!found.configurable || name === 'constructor') continue
      const wrapped = (fn: (...args: unknown[]) => unknown) =>
        function (this: unknown, ...args: unknown[]): unknown {
          if (!armed) return direct(fn, this, args)
          armed = false
          told += `${owner}.${name}\n`
          try {
            return direct(fn, this, args)
          } finally {
            armed = true
          }
        }
      try {
        if (typeof found.value === 'function') Object.defineProperty(object, name, { ...found, value: wrapped(found.value as never) }) // prettier-ignore
        else if (found.get) Object.defineProperty(object, name, { ...found, get: wrapped(found.get as never) as never }) // prettier-ignore
      } catch {
        continue
      }
    }
  for (const name of [
    'fetch',
    'postMessage',
    'setTimeout',
    'getComputedStyle',
    'matchMedia',
    'requestIdleCallback',
    'requestAnimationFrame',
    'MessageChannel',
    'AbortController',
    'Highlight',
    'DOMParser',
  ]) {
    const scope = globalThis as unknown as Record<string, unknown>
    const own = scope[name]
    scope[name] = new Proxy(own as object, { apply: (fn, self, args) => (note(`call ${name}`), direct(fn, self, args)), construct: (fn, args) => (note(`new ${name}`), new (fn as never as new (...a: unknown[]) => object)(...args)) }) // prettier-ignore
  }
  // Names that a reader might look up on any object, and keys set by array assignment.
  for (const name of ['then', 'toJSON', '0', '1', 'dossierCapture', 'dossierOpened', 'dossierGlobals', 'dossierParts'])
    Object.defineProperty(name === '0' || name === '1' ? Array.prototype : Object.prototype, name, { configurable: true, get: () => (note(`get ${name}`), undefined), set: (value) => void note(`set ${name} ${typeof value}`) }) // prettier-ignore
  Object.defineProperty(Error, 'prepareStackTrace', { configurable: true, get: () => (note('prepareStackTrace'), undefined) }) // prettier-ignore
  const mutations = new MutationObserver((records) => {
    for (let at = 0; at < records.length; at += 1) told += `mutation ${records[at]!.type}
`
  }) // prettier-ignore
  mutations.observe(document, { childList: true, subtree: true, attributes: true, characterData: true })
  for (const name of ['message', 'error', 'unhandledrejection', 'storage', 'beforeprint', 'selectionchange', 'copy', 'toggle', 'slotchange', 'animationstart', 'transitionrun', 'hashchange', 'popstate', 'securitypolicyviolation'])
    globalThis.addEventListener(name, () => void (told += `event ${name}
`), true) // prettier-ignore
  try {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { scripts = [] } = entry as PerformanceEntry & {
          scripts?: { sourceURL: string; invoker: string }[]
        }
        for (const { sourceURL, invoker } of scripts) if (/extension|capture/.test(sourceURL + invoker)) told += `long frame by ${sourceURL}
` // prettier-ignore
      }
    }).observe({ type: 'long-animation-frame', buffered: true })
  } catch {
    told += 'no long frames in this browser\n'
  }
  const styles = () =>
    [...document.querySelectorAll('*')].slice(0, 200).map((element) => {
      const style = getComputedStyle(element)
      return [style.backgroundColor, style.color, style.outline, style.textDecoration, style.display, style.filter].join() // prettier-ignore
    })
  const probes: Probes = {
    snapshot: () =>
      quietly(() =>
        stringify({
          globals: Object.getOwnPropertyNames(globalThis).length,
          markup: new XMLSerializer().serializeToString(document),
          sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
          styles: styles().join('|'),
          resources: performance.getEntriesByType('resource').map(({ name }) => name),
          marks: [...performance.getEntriesByType('mark'), ...performance.getEntriesByType('measure')].length,
          frames: globalThis.frames.length,
          highlights: [...CSS.highlights.keys()],
          selection: String(getSelection()),
          active: document.activeElement?.tagName,
          storage: JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie,
          history: history.length,
          stack: String(new Error('probe').stack),
          scroll: scrollY,
        }),
      ),
    taken() {
      const all = told
      told = ''
      return all
    },
  }
  Object.defineProperty(globalThis, 'probes', { value: probes })
  armed = true
}
