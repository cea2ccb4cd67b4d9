import { useEffect } from 'react'

const REACHABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]:not([tabindex="-1"])'

/** A button disabled for longer than this counts as gone. */
const BUSY_MS = 1_000

/** An ancestor of the previously focused element, and what preceded it. */
interface Step {
  readonly element: Element
  readonly before: Element | null
}

/**
 * If the focused element disappears (an editor closes, a row is deleted, a filter is removed), the browser resets the focus
 * to the top of the page. This moves it to whatever is now in that place.
 */
export function useRestoredFocus(): void {
  useEffect(() => {
    let way: readonly Step[] = []
    let lost = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element) way = wayOf(target)
      lost = false
    }
    const restore = () => {
      const [last] = way
      const at = document.activeElement
      if (!lost || !last || (at !== document.body && at !== last.element)) return
      lost = false
      if (canHold(last.element)) (last.element as HTMLElement).focus()
      else heir(way)?.focus()
    }
    const observer = new MutationObserver(() => {
      const last = way[0]?.element
      if (!last || (!lost && canHold(last))) return
      lost = true
      clearTimeout(timer)
      // A dialog or an editor that opens takes the focus itself; a busy button gets it back.
      timer = setTimeout(restore, last.isConnected && !canHold(last) ? BUSY_MS : 0)
    })
    document.addEventListener('focusin', remember)
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ['disabled', 'hidden'],
    })
    return () => {
      document.removeEventListener('focusin', remember)
      observer.disconnect()
      clearTimeout(timer)
    }
  }, [])
}

function wayOf(target: Element): Step[] {
  const way: Step[] = []
  for (
    let element: Element | null = target;
    element && element !== document.body;
    element = element.parentElement
  )
    way.push({ element, before: element.previousElementSibling })
  return way
}

/** What is now in the lost element's place, else the next, else the previous one; else the same one level up. */
function heir(way: readonly Step[]): HTMLElement | undefined {
  for (const [at, { element, before }] of way.entries()) {
    const around = way[at + 1]?.element ?? document.body
    if (!around.isConnected) continue
    const places = [...around.children]
    const from = element.isConnected
      ? places.indexOf(element)
      : before?.isConnected
        ? places.indexOf(before) + 1
        : 0
    for (const place of [...places.slice(from), ...places.slice(0, Math.max(from, 0)).reverse()]) {
      const found = reachableIn(place)
      if (found) return found
    }
  }
  return undefined
}

/** Its first focusable element; a value's row has a designated one: where it is edited. */
function reachableIn(place: Element): HTMLElement | undefined {
  const inside = [place, ...place.querySelectorAll(REACHABLE)].filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement && element.matches(REACHABLE) && canHold(element),
  )
  return inside.find((element) => element.dataset['home'] !== undefined) ?? inside[0]
}

function canHold(element: Element): boolean {
  return element.isConnected && !element.matches(':disabled') && element.checkVisibility()
}
