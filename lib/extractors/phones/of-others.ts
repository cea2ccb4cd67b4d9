import type { Words } from '../../lexicons/words.ts'
import { agreesWithDomain } from '../../page/own-domain.ts'
import type { Page } from '../../page/page.ts'
import { countryOfCity } from '../../text/cities.ts'
import { companyNamesIn } from '../../text/company-name.ts'
import { nameCore } from '../../text/name-key.ts'

/** A name, then the number in brackets: "Sanitalia (902 110 220)", "Oase, Gouda (0182 760 144)", "Pocztowiec Express (infolinia 801 …". */
const BRACKETED =
  /(\p{Lu}[\p{L}\p{N}.&'’-]+(?:,?\s\p{Lu}[\p{L}\p{N}.&'’-]+){0,3})\s?\((?:\p{L}[\p{L}.]{0,14}[\s:]{1,2}){0,2}$/u
/** Letters between a word for a service and the number of whoever renders it. */
const SERVICE_NEAR = 60

/** The words before a number in its line name another house: who carries, insures or made the site, or a name right before a bracket. */
export function isOfOthers(page: Page, words: Words, index: number, start: number): boolean {
  const line = page.lines[index]!
  const lead = line.text.slice(0, start)
  const near = lead.slice(-SERVICE_NEAR)
  const service = [...words.whose('service', near), ...words.whose('madeBy', near)].some(({ end }) =>
    /^\s?[:：–—-]\s?\p{L}/u.test(near.slice(end)),
  )
  if (service) return true
  const name = BRACKETED.exec(lead)?.[1]
  if (name !== undefined && words.labels(name).length === 0 && !isOwnOrTown(page, name)) return true
  // "Dal 2017 controlliamo Torneria Valsesia S.r.l., Varallo, tel. …": a sentence about another company.
  const company =
    page.zone(line) === 'footer' || lead.length < SENTENCE
      ? undefined
      : companyNamesIn(lead).findLast(({ name }) => /\p{L}{3}/u.test(nameCore(name)))
  return company !== undefined && company.start > 0 && agreesWithDomain(page, company.name) < 0.5
}

const SENTENCE = 40

function isOwnOrTown(page: Page, name: string): boolean {
  return (
    agreesWithDomain(page, name) >= 0.5 ||
    name.split(/,?\s/u).every((word) => countryOfCity(word) !== undefined)
  )
}
