import type { Words } from '../../lexicons/words.ts'
import { houseOfHost, printsOwnMailbox } from '../../page/own-mailbox.ts'
import { agreesWithDomain } from '../../page/own-domain.ts'
import type { Page } from '../../page/page.ts'
import { countryOfCity } from '../../text/cities.ts'
import { companyNamesIn } from '../../text/company-name.ts'
import { emailsIn } from '../../text/email.ts'
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
  if (isOfOutsider(page, words, index, lead) || isBesideStrangersMailbox(page, index, start)) return true
  if (isInRowOfService(page, words, index)) return true
  const name = BRACKETED.exec(lead)?.[1]
  if (name !== undefined && words.labels(name).length === 0 && !isOwnOrTown(page, name)) return true
  // "Dal 2017 controlliamo Torneria Valsesia S.r.l., Varallo, tel. …": a sentence about another company.
  const company = companyNamesIn(lead).findLast(({ name }) => /\p{L}{3}/u.test(nameCore(name)))
  if (company === undefined || agreesWithDomain(page, company.name) >= 0.5) return false
  // "Southern Servers Ltd, 0850 …": a stranger's full name is all that stands before the number.
  if (company.start === 0)
    return lead.length - company.end < NAME_TAIL && /\d/.test(line.text) && namesOwn(page, index)
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

const NAMED = /^(?:\s?\(|\s?[:：–—-]\s?|\s(?=\p{Lu})|は)(\p{L}[\p{L}.&'’-]*(?:\s\p{Lu}[\p{L}.&'’-]*){0,3})/u

/** Letters between a company's name at the start of a line and its number: "tel.". */
const NAME_TAIL = 14

/** "Hosting | Southern Servers | 0850 …": the label of the row or of the definition is a service. */
function isInRowOfService(page: Page, words: Words, index: number): boolean {
  const cell = page.closest(page.lines[index]!.block, 'td', 'dd')
  if (cell < 0) return false
  const beside = page.children(page.block(cell).parent)
  const label = page.block(cell).tag === 'td' ? beside[0]! : beside[beside.indexOf(cell) - 1]
  const text = label === undefined || label === cell ? '' : page.textOf(label).slice(0, LABEL_AT_MOST)
  return (['service', 'madeBy', 'outsiders'] as const).some((id) => words.whose(id, text).length > 0)
}

const LABEL_AT_MOST = 60

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

/** Letters before a number in which its authority is named. */
const OUTSIDER_NEAR = 120

/** "Garante per la protezione dei dati, tel. …", "External officer: …" in the line or all of the one above. */
function isOfOutsider(page: Page, words: Words, index: number, lead: string): boolean {
  const above = page.line(index - 1)
  const isAlone = !/\p{L}{6}/u.test(lead) && above !== undefined && above.text.length < OUTSIDER_NEAR
  const said = isAlone ? `${above.text} ${lead}` : lead.slice(-OUTSIDER_NEAR)
  const title = page.seen.title.toLowerCase()
  return words
    .whose('outsiders', said)
    .some(
      ({ start, end }) =>
        !title.includes(said.slice(start, end).toLowerCase()) && !SENTENCE_END.test(said.slice(end)),
    )
}

/** Ends what is said of an authority; abbreviations are shorter words. */
const SENTENCE_END = /\p{L}{4}\.\s\p{Lu}|[|;·•]/u

/** Lines around a number in which the mailbox of whoever has it stands. */
const BESIDE = 2

/** "Brightquill PR, +44 …, ellen@brightquill.example": the mailbox beside it is another house's, and the page prints one of its own. */
function isBesideStrangersMailbox(page: Page, index: number, start: number): boolean {
  const { block, text } = page.lines[index]!
  const parent = page.block(block).parent
  const inLine = emailsIn(text.slice(0, LONGEST))
  const mailbox =
    inLine.find((email) => email.end > start) ??
    inLine.at(-1) ??
    [1, -1, BESIDE, -BESIDE]
      .map((step) => page.line(index + step))
      .filter((line) => line && (line.block === block || page.block(line.block).parent === parent))
      .flatMap((line) => emailsIn(line!.text.slice(0, LONGEST)))[0]
  if (!mailbox) return false
  const host = mailbox.address.split('@')[1]!
  return houseOfHost(host, page) === 'other' && printsOwnMailbox(page)
}

const LONGEST = 300

const SENTENCE = 40

function isOwnOrTown(page: Page, name: string): boolean {
  return (
    agreesWithDomain(page, name) >= 0.5 ||
    name.split(/,?\s/u).every((word) => countryOfCity(word) !== undefined)
  )
}
