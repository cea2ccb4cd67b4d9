import { asksForSecret } from './secret-field.ts'

/** What only the page itself can tell: a password being typed, or no document of text at all. */
export function refusalOf(document: Document): 'passwordField' | 'pdf' | 'notHtml' | undefined {
  if (document.contentType === 'application/pdf') return 'pdf'
  if (document.contentType !== 'text/html' && document.contentType !== 'application/xhtml+xml')
    return 'notHtml'
  return asksForSecret(document) ? 'passwordField' : undefined
}
