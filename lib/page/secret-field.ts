/** A password or a card's number is asked for where a reader sees it: such a document is not read. */
export function asksForSecret(document: Document): boolean {
  for (const field of document.querySelectorAll('input[type=password], input[autocomplete^=cc-]'))
    if (field.checkVisibility({ visibilityProperty: true })) return true
  return false
}
