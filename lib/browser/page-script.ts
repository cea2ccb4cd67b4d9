import * as z from 'zod/mini'
import { browser } from './api.ts'
import { viewOf } from './views.ts'

/** Delays before each retry, in milliseconds. */
const TRY_AGAIN_MS = [50, 150, 400, 900]

/**
 * Injects the capture script into the tab's main frame. False if the browser refuses: no click, no permission, or one of its
 * own pages. The grant of a click reaches the page's process separately, and on a busy machine later than the click reaches
 * us, so a refusal is retried a few times before it is final.
 */
export async function injectCapture(tabId: number, opened: boolean): Promise<boolean> {
  for (const wait of [0, ...TRY_AGAIN_MS]) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    try {
      const globals = await globalsOf(tabId)
      await browser.scripting.executeScript({ target: { tabId }, func: handOver, args: [opened, globals] })
      await browser.scripting.executeScript({ target: { tabId }, files: ['capture.js'] })
      return true
    } catch {
      continue
    }
  }
  return false
}

/** Serialised and run in the page's isolated world, so it may reference nothing outside itself. */
function handOver(opened: boolean, globals: string[]): void {
  Object.assign(globalThis, { dossierOpened: opened, dossierGlobals: globals })
}

const GLOBALS = 6000

/**
 * Names of the page's own globals, read once in its main world: a product bundled into the site's script still leaves its
 * global. The result is untrusted text like any other text of the page.
 */
async function globalsOf(tabId: number): Promise<string[]> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      // The polyfill's types lack `world`; Chrome has had it since version 102.
      ...({ world: 'MAIN' } as object),
      func: namesOfGlobals,
      args: [GLOBALS],
    })
    const names = z.string().safeParse(answer?.result)
    if (!names.success || names.data === '') return []
    return names.data.split('\n').map((name) => name.slice(0, 60))
  } catch {
    return []
  }
}

/**
 * Runs in the page's main world and returns one name per line. It calls nothing, reads no value and builds no array: a page
 * can replace any function, array element or property lookup, and would notice being read.
 */
function namesOfGlobals(most: number): string {
  let names = ''
  let count = 0
  for (const name in window) {
    count += 1
    if (count > most) return ''
    names += `${name}\n`
  }
  return names
}

/** `busy`: it is reading the page, or sending what it read. */
const hereSchema = z.object({ viewId: z.string(), url: z.string(), busy: z.boolean() })
export type Here = z.infer<typeof hereSchema>

/** Which view our script in the tab belongs to; undefined if its document is gone. */
export async function viewInTab(tabId: number): Promise<Here | undefined> {
  return ask(tabId, { ask: 'who' }, hereSchema)
}

/** Which of the page's texts a line of the tab's reading begins in. */
async function firstTextOf(tabId: number, line: number): Promise<number | undefined> {
  const view = await viewOf(tabId)
  return view?.state === 'read' ? view.firstTexts?.[line] : undefined
}

const revealedSchema = z.object({ found: z.boolean() })

/**
 * Scrolls to a quote and marks it with a CSS highlight; no node changes. The highlight's name is random each time, so that
 * no page can predict it. False if the words or the document are gone.
 */
export async function revealOnPage(tabId: number, quote: string, line: number | undefined): Promise<boolean> {
  const name = `h${crypto.randomUUID().replaceAll('-', '')}`
  const css = `::highlight(${name}){background-color:#ffe066;color:#1a1a1a;text-decoration:underline 2px #b58900}`
  try {
    await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css, origin: 'USER' })
  } catch {
    return false
  }
  const text = line === undefined ? undefined : await firstTextOf(tabId, line)
  const answer = await ask(tabId, { ask: 'reveal', quote, text: text ?? -1, name }, revealedSchema)
  return answer?.found === true
}

async function ask<T>(
  tabId: number,
  question: object,
  schema: { safeParse(raw: unknown): { success: true; data: T } | { success: false } },
): Promise<T | undefined> {
  try {
    const answer = schema.safeParse(await browser.tabs.sendMessage(tabId, question, { frameId: 0 }))
    return answer.success ? answer.data : undefined
  } catch {
    return undefined // It does not answer.
  }
}

/** From now on the content script reads same-origin frames as well. False if it does not answer. */
export async function readFramesOnPage(tabId: number): Promise<boolean> {
  return (await ask(tabId, { ask: 'frames' }, z.object({ read: z.boolean() })))?.read === true
}

const fetchedSchema = z.object({
  outcomes: z.array(z.enum(['read', 'elsewhere', 'notHtml', 'tooLarge', 'gone', 'noAnswer'])),
})

/** The content script fetches further pages of its site; one outcome for each. Undefined if it does not answer. */
export async function fetchOnPage(
  tabId: number,
  urls: readonly string[],
): Promise<readonly z.infer<typeof fetchedSchema>['outcomes'][number][] | undefined> {
  return (await ask(tabId, { ask: 'fetch', urls: [...urls] }, fetchedSchema))?.outcomes
}
