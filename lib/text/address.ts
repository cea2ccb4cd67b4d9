import { eastAsianAddress } from './address-east-asia.ts'
import { countryNamed } from './country.ts'
import { hasLegalForm } from './legal-form.ts'
import { isNumberedName } from './street.ts'
import type { Address, IsRegion } from './address-line.ts'
import { piecesOf, classify } from './address-pieces.ts'
import { assemble } from './address-parts.ts'

/**
 * Parts of an address printed in one or several lines (joined by line feeds), for a page likely from `countries` (likeliest
 * first). Undefined if the text has neither a postal code with a town nor a street. Without `isRegion`, regions are told only by
 * their place among the parts.
 */
export function addressIn(
  text: string,
  countries: readonly string[],
  langs: readonly string[],
  isRegion: IsRegion = () => false,
): Address | undefined {
  const east = eastAsianAddress(text, countries)
  if (east) return east
  const pieces = piecesOf(text, langs)
  const named = pieces.find((piece) => piece.kind === 'country')
  const country = named && countryNamed(named.text, langs)
  const likely = [...new Set([...(country ? [country] : []), ...countries])]
  for (const piece of pieces) classify(piece, likely, isRegion)
  pieces.forEach((piece, at) => {
    const next = pieces[at + 1]
    const isAside = next?.kind === 'annex' || /^\d{1,2}[ºª°.]/u.test(next?.text ?? '')
    if (isAside && next?.kind === 'other') next.kind = 'annex'
    const beside = [next, pieces[at - 1], isAside ? pieces[at + 2] : undefined].some(
      (other) => other?.kind === 'postal',
    )
    if (piece.kind === 'other' && beside && isNumberedName(piece.text) && !hasLegalForm(piece.text))
      piece.kind = 'street'
  })
  return assemble(pieces, country, country ?? countries[0], isRegion)
}
