import { isUsed, THRESHOLD_FILLED, type Observation } from '../../../lib/model/index.ts'
import { withGlobals } from '../../../lib/page/globals.ts'
import { machineryIn } from '../../../lib/page/headers.ts'
import { read } from '../../../lib/reading/read.ts'
import { knowledgeForTests } from '../../reading/knowledge-for-tests.ts'
import { observeHtml } from '../../reading/observe-html.ts'

/** An invented site as its source really looks: what its head says of it, then the page. */
export interface BlindPage {
  readonly file: string
  readonly site: string
  readonly cookies: readonly string[]
  readonly headers: readonly string[]
  /** Names that the page's own scripts gave to its window. */
  readonly globals: readonly string[]
  /** Addresses that the page had loaded when it was read. */
  readonly loaded: readonly string[]
  /** What the company runs there, as far as the page shows. */
  readonly uses: readonly string[]
  /** There too, but nothing to miss: libraries, and what others bring along. */
  readonly also: readonly string[]
  readonly html: string
}

export function blindPage(file: string, text: string): BlindPage {
  const at = text.indexOf('\n---\n')
  const head = new Map(
    text
      .slice(0, at)
      .split('\n')
      .map((line) => splitAt(line, ': ')),
  )
  const list = (name: string, by: RegExp) =>
    (head.get(name) ?? '')
      .split(by)
      .map((one) => one.trim())
      .filter(Boolean)
  return {
    file,
    site: head.get('site') ?? '',
    cookies: list('cookies', /\s+/),
    headers: list('headers', /; (?=[a-z-]+: )/),
    globals: list('globals', /\s+/),
    loaded: list('loaded', /\s+/),
    uses: list('uses', /;/),
    also: list('also', /;/),
    html: text.slice(at + 5),
  }
}

function splitAt(line: string, mark: string): [string, string] {
  const at = line.indexOf(mark)
  return [line.slice(0, at), line.slice(at + mark.length)]
}

export async function observed(page: BlindPage): Promise<Observation> {
  const seen = await observeHtml(page.html, page.site)
  const answer = new Headers(page.headers.map((header) => splitAt(header, ': ')))
  const loaded = page.loaded.map((url) => ({ kind: 'loaded' as const, url }))
  return withGlobals(
    {
      ...seen,
      cookies: page.cookies,
      headers: machineryIn(answer),
      resources: [...seen.resources, ...loaded],
    },
    page.globals,
  )
}

/** Products shown as used, with the clue. */
export function shown(seen: Observation): ReadonlyMap<string, string> {
  const found = read(seen, knowledgeForTests(seen)).findings.filter(
    ({ field, parts, confidence }) =>
      field === 'company.technology' && isUsed(parts) && confidence >= THRESHOLD_FILLED,
  )
  return new Map(found.map(({ value, quote, extractor }) => [value, `${extractor} ${quote}`]))
}
