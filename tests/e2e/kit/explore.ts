/**
 * Examines a page of the extension for successful injections. Serialised and run in the page: it may reference nothing
 * outside itself.
 */

/** Elements in the page that no text may turn into, as sentences. */
export function unsafe(): string[] {
  const wrong: string[] = []
  const roots: (Document | ShadowRoot)[] = [document]
  const schemes = /^(?:https?:|mailto:|tel:|chrome-extension:|#|$)/i
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot)
      const tag = element.localName
      const own = element.getAttribute('src') ?? element.getAttribute('href') ?? ''
      if (/^(?:iframe|object|embed|base|frame|applet|foreignobject|animate|set|use)$/.test(tag))
        wrong.push(`<${tag}>`)
      if (/^(?:script|link|style)$/.test(tag) && own !== '' && !new URL(own, location.href).href.startsWith(`${location.origin}/`)) wrong.push(`<${tag}> from ${own}`) // prettier-ignore
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) wrong.push(`${tag} ${name}`)
        if (/^(?:href|src|action|formaction|xlink:href|srcdoc|poster|background|data)$/.test(name)) {
          const full = tag === 'a' && value !== '' ? (element as HTMLAnchorElement).href : value
          const inside = full.startsWith(`${location.origin}/`) || /^(?:\/|\.)/.test(value)
          const picture = tag === 'img' && value.startsWith('data:image/')
          if (!inside && !picture && !schemes.test(full)) wrong.push(`${tag} ${name}=${value}`)
        }
        if (name === 'style' && /url\(|expression|@import/i.test(value)) wrong.push(`${tag} style=${value}`)
      }
    }
  if (Object.keys(Object.prototype).length > 0)
    wrong.push(`Object.prototype has ${Object.keys(Object.prototype).join()}`)
  if (document.querySelector('.not-shown')) wrong.push('something could not be drawn')
  return wrong
}

/** What has happened since the page was watched. */
export interface Watched {
  readonly ran: unknown[]
  readonly violations: string[]
}

/** Starts watching: executed payloads call `hostile`, blocked ones fire a policy event. */
export function watch(): void {
  const scope = globalThis as unknown as { hostile(at: number): void; watched?: Watched }
  if (scope.watched) return
  const watched: Watched = { ran: [], violations: [] }
  scope.watched = watched
  scope.hostile = (at) => void watched.ran.push(at)
  globalThis.addEventListener?.('securitypolicyviolation', (event) =>
    watched.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
  )
}

/**
 * Clicks everything in this view, one by one, examines the result, and goes back; returns what was wrong and how many were
 * clicked.
 */
export async function pressAll({
  route,
  most,
  never,
}: {
  readonly route: string
  readonly most: number
  /** Names of what is not clicked. */
  readonly never: string
}): Promise<{ readonly wrong: string[]; readonly pressed: string[]; readonly words: number }> {
  const scope = globalThis as unknown as { unsafe: () => string[] }
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined)))
  const rest = async () => {
    for (let at = 0; at < 40; at += 1) {
      await frame()
      if (at > 2 && !document.querySelector('[aria-busy="true"], .skeleton')) return
    }
  }
  const wrong = new Set<string>()
  const pressed = new Map<string, true>()
  const look = () => {
    for (const one of scope.unsafe()) wrong.add(`${route} after ${[...pressed.keys()].at(-1) ?? 'opening'}: ${one}`) // prettier-ignore
  }
  const home = async () => {
    if (location.hash !== route) location.hash = route
    await rest()
  }
  const nameOf = (element: Element) =>
    `${element.localName}.${element.className} ${element.getAttribute('aria-label') ?? element.textContent ?? ''}`.replace(/\s+/g, ' ').slice(0, 60) // prettier-ignore
  const sortOf = (element: Element) => `${element.localName}.${element.className} ${element.getAttribute('role') ?? ''} ${element.closest('[role=menu],dialog,section,main,nav')?.className ?? ''}` // prettier-ignore
  const perSort = new Map<string, number>()
  const next = () =>
    [...document.querySelectorAll<HTMLElement>('button, summary, [role=tab], [role=menuitem], [role=menuitemradio], tr.table-row, [role=option], input[type=checkbox]')].find((element) => {
      const sort = sortOf(element)
      return !pressed.has(nameOf(element)) && !(element as HTMLButtonElement).disabled && (perSort.get(sort) ?? 0) < 6 && !new RegExp(never, 'i').test(nameOf(element)) && element.checkVisibility()
    }) // prettier-ignore
  await home()
  look()
  let words = 0
  while (pressed.size < most) {
    const element = next()
    if (!element) break
    pressed.set(nameOf(element), true)
    perSort.set(sortOf(element), (perSort.get(sortOf(element)) ?? 0) + 1)
    element.click()
    await rest()
    words = Math.max(words, (document.body.textContent ?? '').length)
    look()
    if (location.hash !== route) await home()
  }
  for (const dialog of document.querySelectorAll('dialog')) dialog.close()
  return { wrong: [...wrong], pressed: [...pressed.keys()], words }
}
