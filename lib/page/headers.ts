import type { Observation } from '../model/index.ts'

type Machinery = NonNullable<Observation['headers']>

const HEADERS = 60
/** The cache answers in a few milliseconds; a page is not kept waiting for one that is held by another request. */
const PATIENCE_MS = 1000

/** Headers whose words name a product. Of all others the name alone is kept: what they say may be about the reader. */
const TELLING = new Set(
  (
    'server via x-powered-by powered-by x-powered-cms x-generator x-cdn x-server x-via x-cache platform panel x-hosted-by ' +
    'x-engine x-host liferay-portal x-served-by x-backend content-security-policy content-security-policy-report-only'
  ).split(' '),
)

/** What the headers of an answer tell of the machinery behind it. */
export function machineryIn(headers: Headers): Machinery {
  const kept: { name: string; content: string }[] = []
  headers.forEach((value, name) => {
    if (kept.length === HEADERS || name.length > 80) return
    const policy = name.startsWith('content-security-policy')
    kept.push({
      name: name.toLowerCase(),
      content: TELLING.has(name) ? value.slice(0, policy ? 4000 : 120) : '',
    })
  })
  return kept
}

/**
 * The headers that this page itself came with, from the browser's cache and never from the network: nobody learns that
 * they were read. None where the answer was not to be stored, or the cache is silent.
 */
export async function headersOf({ fetch, location }: Window & typeof globalThis): Promise<Machinery> {
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS)
  try {
    const answer = await fetch(location.href, {
      cache: 'only-if-cached',
      mode: 'same-origin',
      redirect: 'error',
      signal: patience.signal,
    })
    void answer.body?.cancel()
    return machineryIn(answer.headers)
  } catch {
    return []
  } finally {
    clearTimeout(timer)
  }
}
