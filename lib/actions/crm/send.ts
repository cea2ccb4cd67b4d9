import type { CrmAnswer, CrmRequest, Json } from '../../model/index.ts'
import { isSafeAddress } from './access.ts'

const TIMEOUT_MS = 30_000
const MOST_CHARACTERS = 20_000_000
/** No CRM nests its answers deeper. */
const DEEPEST = 100
const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [34, 92, 91, 93, 123, 125]

/**
 * The only place in the product that calls a CRM. No cookies, cache or referrer; redirects are not followed, since
 * credentials must not go to an address that the rep did not enter.
 */
export async function send(address: string, request: CrmRequest): Promise<CrmAnswer> {
  const base = request.origin ?? address
  if (!isSafeAddress(base)) return nothing('network')
  try {
    const answer = await fetch(base.replace(/\/$/, '') + request.path, {
      method: request.method,
      headers: { Accept: 'application/json', ...contentType(request), ...request.headers },
      ...(bodyOf(request) === undefined ? {} : { body: bodyOf(request)! }),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    if (answer.type === 'opaqueredirect' || (answer.status >= 300 && answer.status < 400)) return nothing('redirected') // prettier-ignore
    return understood(answer.status, Object.fromEntries(answer.headers), await answer.text())
  } catch (failure) {
    return nothing(failure instanceof DOMException && failure.name === 'TimeoutError' ? 'timeout' : 'network')
  }
}

/**
 * Whether brackets are nested too deeply: such a text parses, but any recursive walk over the result would overflow the
 * stack.
 */
function isDeeper(text: string, most: number): boolean {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (inString) {
      if (unit === BACKSLASH) at += 1
      else if (unit === QUOTE) inString = false
    } else if (unit === QUOTE) inString = true
    else if (unit === OPEN_LIST || unit === OPEN_OBJECT) {
      depth += 1
      if (depth > most) return true
    } else if (unit === CLOSE_LIST || unit === CLOSE_OBJECT) depth -= 1
  }
  return false
}

/** A success that is not JSON did not come from the CRM but from a login page, a proxy or a cut connection. */
export function understood(status: number, headers: Record<string, string>, text: string): CrmAnswer {
  if (text.length > MOST_CHARACTERS) return { status, headers, body: undefined, lost: 'tooLarge' }
  if (text.trim() === '') return { status, headers, body: undefined }
  try {
    if (isDeeper(text, DEEPEST)) throw new SyntaxError('too deep')
    return { status, headers, body: JSON.parse(text) as Json }
  } catch {
    return status < 400 ? { status, headers, body: undefined, lost: 'notJson' } : { status, headers, body: undefined } // prettier-ignore
  }
}

function nothing(lost: NonNullable<CrmAnswer['lost']>): CrmAnswer {
  return { status: 0, headers: {}, body: undefined, lost }
}

function contentType({ body, form }: CrmRequest): Record<string, string> {
  if (form) return { 'Content-Type': 'application/x-www-form-urlencoded' }
  return body === undefined ? {} : { 'Content-Type': 'application/json' }
}

function bodyOf({ body, form }: CrmRequest): string | undefined {
  if (form) return new URLSearchParams(form).toString()
  return body === undefined ? undefined : JSON.stringify(body)
}
