import { plainDocument } from './plain-document.ts'

const LINES = 200
const APPS = 20

/** `security.txt` as RFC 9116 has it: plain text in its one place, with at least one `Contact`. */
export function isSecurityTxt(path: string): boolean {
  return path === '/.well-known/security.txt' || path === '/security.txt'
}

/**
 * A file of the site that is no page, as a document that the readers know: the lines of a security.txt, or the apps that a
 * web app manifest says are the company's own, written as App Links write them. Undefined for any other file. What it
 * says becomes text and values of attributes, never markup.
 */
export function documentOfFile(
  window: Window & typeof globalThis,
  said: string,
  path: string,
  type: string,
): Document | undefined {
  const document = new window.DOMParser().parseFromString('<!doctype html><title></title>', 'text/html')
  const plain = plainDocument(document)
  if (isSecurityTxt(path)) {
    if (!/^text\/plain\b/i.test(type) || !/^contact\s{0,4}:/im.test(said)) return undefined
    for (const line of said.split(/\r?\n/, LINES)) {
      const paragraph = plain.createElement('p')
      paragraph.append(line.slice(0, 500))
      plain.body.append(paragraph)
    }
    return document
  }
  if (!/^application\/(?:manifest\+)?json\b/i.test(type)) return undefined
  const apps = [...appsIn(said)]
  for (const [property, content] of apps) {
    const meta = plain.createElement('meta')
    meta.setAttribute('property', property)
    meta.setAttribute('content', content)
    plain.head.append(meta)
  }
  return apps.length > 0 ? document : undefined
}

/** Names and contents of meta elements for the apps of a manifest: https://www.w3.org/TR/appmanifest/#related_applications-member. */
function* appsIn(json: string): Generator<[property: string, content: string]> {
  let manifest: unknown
  try {
    manifest = JSON.parse(json)
  } catch {
    return
  }
  const { name, related_applications: related } = recordOf(manifest)
  if (typeof name !== 'string' || !Array.isArray(related)) return
  for (const app of related.slice(0, APPS) as unknown[]) {
    const { platform, id, url } = recordOf(app)
    const address = typeof url === 'string' ? url.slice(0, 300) : ''
    if (platform === 'play') {
      const code = typeof id === 'string' ? id : (/[?&]id=([\w.]{3,150})/.exec(address)?.[1] ?? '')
      if (code) yield* [['al:android:app_name', name] as [string, string], ['al:android:package', code]]
    } else if (platform === 'itunes') {
      const code = /\/id(\d{6,12})\b/.exec(address)?.[1] ?? (typeof id === 'string' ? id : '')
      if (code) yield* [['al:ios:app_name', name] as [string, string], ['al:ios:app_store_id', code]]
    }
  }
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
