import type { Page } from '../../page/page.ts'
import { addressIn } from '../../text/address.ts'

/** A street and its town, or a code, right behind the name or in the line below: the name as on a letter. */
export function isLetterhead(
  page: Page,
  index: number,
  end: number,
  countries: readonly string[],
  langs: readonly string[],
): boolean {
  const { text, block } = page.lines[index]!
  const rest = text.slice(end, end + 120)
  const below = [1, 2].flatMap((step) => {
    const line = page.line(index + step)
    return line && (line.block === block || page.block(line.block).parent === page.block(block).parent)
      ? [line.text.slice(0, 120)]
      : []
  })
  const place = /\p{L}/u.test(rest) ? rest : below.join('\n')
  if (!/\d|[۰-۹٠-٩０-９]/u.test(place)) return false
  const address = addressIn(place.replace(/^[\s,.;:|·–—-]+/u, ''), countries, langs)
  return address?.street !== undefined && (address.locality ?? address.postalCode) !== undefined
}
