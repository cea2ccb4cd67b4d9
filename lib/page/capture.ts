import { fetchPage, PAGES_AT_MOST, type FetchOutcome } from './fetched.ts'
import { isFrame } from './frame-tags.ts'
import { foreignNames, withGlobals } from './globals.ts'
import { headersOf } from './headers.ts'
import { plainDocument } from './plain-document.ts'
import { refusalOf } from './page-refusal.ts'
import { locate } from './locate.ts'
import { isAlive, send } from './send.ts'
import { sendTranscript } from './send-transcript.ts'
import { whenSettled } from './settled.ts'
import { transcribe, type Transcribed } from './transcribe.ts'
import { textIn } from './text-in.ts'

/** What a content script may call; it carries no library, so the browser's own name is used. */
declare const chrome: {
  runtime: {
    id?: string
    onMessage: {
      addListener(
        listener: (
          message: unknown,
          sender: { id?: string },
          answer: (response: unknown) => void,
        ) => true | undefined,
      ): void
    }
  }
}

interface Running {
  /** The rep asked for what stands in the page's own frames. */
  readonly withFrames: boolean
  stop(): void
}

/** What the worker left in this script's world, see lib/browser/page-script.ts, and the reader that runs there. */
interface Scope {
  dossierCapture?: Running
  dossierOpened?: boolean
  dossierGlobals?: readonly string[]
}

/** Times that a page which keeps changing is read again, each after a longer quiet wait. */
const REREADS_MS = [700, 1500, 4000, 9000]
/** So soon a script whose extension was updated or removed notices it while it waits for something; nobody tells it. */
const ORPHANED_AFTER_MS = 500

/** Reads this page, tells the worker, and stays to point at quotes and to notice what arrives late. */
export function startCapture(window: Window & typeof globalThis): void {
  const scope = window as unknown as Scope
  // Our own only: an element of that id is a name of the window too.
  const before = Object.hasOwn(scope, 'dossierCapture') ? scope.dossierCapture : undefined
  before?.stop() // A second click, or a newer version of the extension: one reader at a time.
  scope.dossierCapture = new Capture(
    window,
    scope.dossierOpened === true,
    foreignNames(window, scope.dossierGlobals),
    before?.withFrames === true,
  )
}

class Capture implements Running {
  private readonly life = new AbortController()
  private readonly document: Document
  private viewId = ''
  /** A view is being read or sent: no reason to start anew. */
  private busy = false
  /** Where the texts that were sent stand in the page. They keep its nodes: let go of them with the view. */
  private holders: Transcribed['holders'] = []
  /** One document, one answer, however often it is read. */
  private headers: ReturnType<typeof headersOf> | undefined

  constructor(
    private readonly window: Window & typeof globalThis,
    /** The rep opened this site deliberately: a login form on it is no reason to refuse. */
    private readonly opened: boolean,
    /** Names that the page's scripts gave to globals. */
    private readonly globals: readonly string[],
    public withFrames: boolean,
  ) {
    const { signal } = this.life
    this.document = plainDocument(window.document)
    this.listen()
    // Another page opened in a frame is another view. The frame's own event does not rise, but is caught on its way.
    const loaded = ({ target }: Event) => {
      if (this.withFrames && isFrame((target as Partial<Element>).localName ?? '')) void this.view()
    }
    this.document.addEventListener('load', loaded, { capture: true, signal })
    // In-page navigation: a new address is a new view, once the page has come to rest.
    const navigation = (window as { navigation?: EventTarget }).navigation
    navigation?.addEventListener('navigatesuccess', () => void this.view(), { signal })
    // Back from the back-forward cache: the worker may have forgotten this view.
    window.addEventListener('pageshow', (event) => event.persisted && void this.view(), { signal })
    if ((this.document as { prerendering?: boolean }).prerendering === true) {
      this.document.addEventListener('prerenderingchange', () => void this.view(), { signal, once: true })
    } else void this.view()
  }

  stop() {
    this.holders = []
    this.life.abort()
  }

  /** One view: what the rep sees at one address. Late results of an older view are dropped. */
  private async view(): Promise<void> {
    if (!isAlive()) return this.stop()
    const look = setInterval(() => isAlive() || this.stop(), ORPHANED_AFTER_MS)
    try {
      await this.follow(freshId())
    } finally {
      clearInterval(look)
    }
  }

  private async follow(viewId: string): Promise<void> {
    this.viewId = viewId
    this.busy = false // What is still read of the view before is dropped.
    this.holders = []
    const isCurrent = () => this.viewId === viewId && !this.life.signal.aborted && isAlive()
    // Before anything of the page is looked at: where the browser put this script by itself, nobody has asked yet.
    if (!(await send('page.opened', `${viewId}.opened`, { viewId })) || !isCurrent()) return
    const refusal = refusalOf(this.document)
    if (refusal && !(refusal === 'passwordField' && this.opened)) {
      await send('page.refused', viewId, { viewId, reason: refusal })
      return
    }
    await this.read(viewId, 0, isCurrent)
    for (const [index, quietMs] of REREADS_MS.entries()) {
      if (!(await whenSettled(this.window.document, quietMs, this.life.signal)) || !isCurrent()) return
      await this.read(viewId, index + 1, isCurrent)
    }
  }

  private async read(viewId: string, turn: number, isCurrent: () => boolean): Promise<void> {
    const { document, location } = this.window
    const { window, withFrames } = this
    this.busy = true
    try {
      const { transcript, holders } = await transcribe(document, location.href, undefined, window, withFrames)
      if (!isCurrent()) return
      this.holders = holders
      const headers = await (this.headers ??= headersOf(window))
      await sendTranscript(viewId, turn, { ...withGlobals(transcript, this.globals), headers })
    } finally {
      if (this.viewId === viewId) this.busy = false
    }
  }

  private listen() {
    chrome.runtime.onMessage.addListener((message, sender, answer) => {
      if (this.life.signal.aborted || !isAlive() || sender.id !== chrome.runtime.id || !isQuestion(message))
        return undefined
      if (message.ask === 'who')
        answer({ viewId: this.viewId, url: this.window.location.href, busy: this.busy })
      if (message.ask === 'reveal')
        answer({ found: this.reveal(message.quote ?? '', message.text ?? -1, message.name ?? '') })
      if (message.ask === 'frames') {
        this.withFrames = true // And so it stays while the document does.
        answer({ read: true })
        void this.view()
      }
      if (message.ask !== 'fetch') return undefined
      void this.fetch(message.urls ?? []).then((outcomes) => answer({ outcomes }))
      return true // The answer comes later.
    })
  }

  /** Further pages of this site, because the rep asked for them: one after the other, each sent like any page. */
  private async fetch(urls: readonly string[]): Promise<FetchOutcome[]> {
    const { viewId } = this
    const outcomes: FetchOutcome[] = []
    for (const [at, url] of urls.slice(0, PAGES_AT_MOST).entries()) {
      if (this.viewId !== viewId || this.life.signal.aborted || !isAlive()) break
      const { outcome, transcript } = await fetchPage(this.window, url)
      const sent =
        !transcript || (await send('page.fetched', `${viewId}.f${at}.${freshId()}`, { viewId, transcript }))
      outcomes.push(sent ? outcome : 'noAnswer')
    }
    return outcomes
  }

  private shown: { readonly name: string; readonly highlights: HighlightRegistry } | undefined

  /** `text`: the place among the page's texts of that in which the quote's line begins. */
  private reveal(quote: string, text: number, name: string): boolean {
    const near = textIn(this.holders[text])
    const range = locate(this.document, quote, near, this.withFrames)
    this.shown?.highlights.delete(this.shown.name)
    this.shown = undefined
    // A frame has a window of its own, and marks of its own.
    const view = range?.startContainer.ownerDocument?.defaultView as (Window & typeof globalThis) | null
    if (!range || !view) return false
    view.CSS.highlights.set(name, new view.Highlight(range))
    this.shown = { name, highlights: view.CSS.highlights }
    const element = range.startContainer.parentElement
    const calm = this.window.matchMedia('(prefers-reduced-motion: reduce)').matches
    element?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' })
    return true
  }
}

/** 96 random bits in base 36. `crypto.randomUUID` is missing on pages without TLS. */
function freshId(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('')
}

interface Question {
  readonly ask: string
  readonly quote?: string
  readonly text?: number
  readonly name?: string
  readonly urls?: readonly string[]
}

function isQuestion(message: unknown): message is Question {
  return typeof message === 'object' && message !== null && 'ask' in message
}
