import { useEffect } from 'react'

const REACHABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]:not([tabindex="-1"])'

/** So long a button may be busy before it counts as gone. */
const BUSY_MS = 1_000

/** An element on the way from what had the focus to the root, and what stood before it. */
interface Step {
  readonly element: Element
  readonly before: Element | null
}

/**
 * When what has the focus goes away (an editor closes, a row is deleted, a filter is taken off), the browser gives the focus
 * to nobody, and whoever works by keyboard starts again at the top. This gives it to what now stands in that place.
 */
export function useKeptFocus(): void {
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
      // A dialog or an editor that opens takes the focus by itself; a button that is busy comes back to itself.
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

/** What now stands where the lost one stood, else what follows it, else what is before it; else the same one level up. */
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

/** Its first reachable element; a row of a value has one that is its home: where it is edited. */
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
