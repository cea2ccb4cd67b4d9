/** Longest wait for late content; a page that never rests is left alone. */
const PATIENCE_MS = 15_000
/** Pause after an addition was seen, each twice as long as the one before: watching a list that grows costs half a reading of it. */
const PAUSE_MS = 100
const LONGEST_PAUSE_MS = 800

/**
 * Resolves true when elements with text were added and the page has then been quiet for `quietMs`; false when nothing came
 * within the patience or the signal fired. No timers run while nothing changes but one.
 */
export function whenSettled(document: Document, quietMs: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    let next: ReturnType<typeof setTimeout> | undefined
    let pauseMs = PAUSE_MS
    const observer = new MutationObserver((records) => {
      if (!records.some(bringsText)) return
      observer.disconnect()
      clearTimeout(next)
      next = setTimeout(() => {
        watch()
        next = setTimeout(() => finish(true), quietMs)
      }, pauseMs)
      pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)
    })
    const watch = () => observer.observe(document, { childList: true, subtree: true, characterData: true })
    const patience = setTimeout(() => finish(false), PATIENCE_MS)
    const abort = () => finish(false)
    signal.addEventListener('abort', abort, { once: true })
    watch()
    function finish(settled: boolean) {
      observer.disconnect()
      clearTimeout(next)
      clearTimeout(patience)
      signal.removeEventListener('abort', abort)
      resolve(settled)
    }
  })
}

function bringsText(record: MutationRecord): boolean {
  if (record.type === 'characterData') return true
  for (const node of record.addedNodes) {
    if (node.nodeType === 3 && (node as Text).data.trim() !== '') return true
    if (node.nodeType === 1 && holdsText(node as Element)) return true
  }
  return false
}

/** More elements than this are not without a text, and gathering it would hold the page. */
const MANY = 200

function holdsText(element: Element): boolean {
  return element.getElementsByTagName('*').length > MANY || (element.textContent ?? '').trim() !== ''
}
