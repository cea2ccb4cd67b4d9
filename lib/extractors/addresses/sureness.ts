import type { Page } from '../../page/page.ts'
import type { Address } from '../../text/address-line.ts'
import { agreesWithDomain } from '../../page/own-domain.ts'
import { companyNamesIn } from '../../text/company-name.ts'
import { fold } from '../../text/fold.ts'
import type { Region } from './region.ts'

/** By what parts it has, where it stands and what stands over it. */
export function sureness(page: Page, address: Address, region: Region, isBranch: boolean): number {
  const { street, locality, postalCode } = address
  const line = page.lines[region.line]!
  const labelled = region.label !== undefined
  let confidence =
    street && locality && postalCode
      ? 0.84
      : postalCode && locality
        ? 0.66
        : street && locality
          ? 0.7
          : street
            ? 0.42
            : locality
              ? 0.44
              : 0.3
  // A year and a word after it are a line of a history.
  if (!street && !labelled && /^(?:19|20)\d{2}$/.test(postalCode ?? '')) confidence -= 0.4
  // A sentence with a number and a town.
  if (!street && !labelled && SENTENCE.test(region.text)) confidence -= 0.3
  if (labelled) confidence += 0.1
  if (region.label === 'headOffice') confidence += 0.05
  const isOwn = isUnderOwnName(page, region.line)
  if (isOwn) confidence += 0.12
  if (page.closest(line.block, 'address') >= 0) confidence += 0.06
  if (page.zone(line) === 'footer') confidence += locality && address.country && !street ? 0.08 : 0.01
  if (/[:?]|\d{5}/.test(locality ?? '')) confidence -= 0.25
  if (
    /p\.? ?o\.? ?box|postfach|postbus|casilla|apartado/i.test(street ?? '') &&
    !hasNumberBeforeComma(street ?? '')
  )
    confidence -= 0.18
  if (region.text.length > 200) confidence -= 0.12
  if (isBranch) confidence -= 0.25
  if (
    /lorem ipsum|\b123 (?:main|street|fake)|new york,? ny 10001|musterstra(?:ß|ss)e|street name|your address/i.test(
      fold(region.text),
    )
  )
    confidence -= 0.4
  return Math.min(isOwn ? 0.98 : 0.97, confidence)
}

const SENTENCE = /^(?:\S+\s+){6,}\S+[.!?。]$/u

/** The company's name with its form stands right over the address, as on a letter. */
function isUnderOwnName(page: Page, index: number): boolean {
  return [index - 1, index - 2].some((at) => {
    const text = page.line(at)?.text ?? ''
    return text.length < 100 && companyNamesIn(text).some(({ name }) => agreesWithDomain(page, name) >= 0.5)
  })
}

/** "Hauptstr. 4, Postfach 12": a number after words and before a comma. */
function hasNumberBeforeComma(street: string): boolean {
  const words = street.search(/\p{L} /u)
  return words >= 0 && /\d/.test(street.slice(words + 2, Math.max(words + 2, street.lastIndexOf(','))))
}
