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
  if (isOfService(page, words, lead.slice(-SERVICE_NEAR)) || isUnderStranger(page, index, start)) return true
  const name = BRACKETED.exec(lead)?.[1]
  if (name !== undefined && words.labels(name).length === 0 && !isOwnOrTown(page, name)) return true
  // "Dal 2017 controlliamo Torneria Valsesia S.r.l., Varallo, tel. …": a sentence about another company.
  const company = companyNamesIn(lead).findLast(({ name }) => /\p{L}{3}/u.test(nameCore(name)))
  if (company === undefined || company.start === 0 || agreesWithDomain(page, company.name) >= 0.5)
    return false
  // A footer may name the company behind the brand; one that words of trade introduce is another.
  const before = lead.slice(0, company.start)
  const isTied = ['others', 'service', 'madeBy'].some(
    (id) => words.whose(id as 'others' | 'service' | 'madeBy', before).length > 0,
  )
  return isTied || (page.zone(line) !== 'footer' && lead.length >= SENTENCE)
}

/** "Insurer: Nordwind, 0800 …", "Delivered by Nordwind, …": a word for a service and the name of whoever renders it. */
function isOfService(page: Page, words: Words, near: string): boolean {
  return [...words.whose('service', near), ...words.whose('madeBy', near)].some(({ end }) => {
    const name = NAMED.exec(near.slice(end))?.[1]
    return name !== undefined && agreesWithDomain(page, name) < 0.5
  })
}

const NAMED = /^(?:\s?[:：–—-]\s?|\s(?=\p{Lu})|は)(\p{L}[\p{L}.&'’-]*(?:\s\p{Lu}[\p{L}.&'’-]*){0,3})/u

/** "Southern Registries Ltd" over a number that is all of its line: the other company's. */
function isUnderStranger(page: Page, index: number, start: number): boolean {
  const { text, block } = page.lines[index]!
  const above = page.line(index - 1)
  if (!above || /\p{L}{3}/u.test(text.slice(0, start)) || above.text.length > 80) return false
  const [company] = companyNamesIn(above.text)
  const isBeside = above.block === block || page.block(above.block).parent === page.block(block).parent
  const fills = company !== undefined && company.end - company.start >= above.text.trim().length - 2
  // The only company of the page is the one behind it.
  return isBeside && fills && agreesWithDomain(page, company.name) < 0.4 && namesOwn(page, index)
}

/** The page prints a legal name that agrees with its domain. */
function namesOwn(page: Page, index: number): boolean {
  return page.lines.some(
    ({ text }, at) =>
      at !== index - 1 &&
      text.length < 200 &&
      companyNamesIn(text).some(({ name }) => agreesWithDomain(page, name) >= 0.5),
  )
}

const SENTENCE = 40

function isOwnOrTown(page: Page, name: string): boolean {
  return (
    agreesWithDomain(page, name) >= 0.5 ||
    name.split(/,?\s/u).every((word) => countryOfCity(word) !== undefined)
  )
}
