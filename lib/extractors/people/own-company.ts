import type { Words } from '../../lexicons/words.ts'
import type { Page } from '../../page/page.ts'
import { registrableDomain } from '../../text/domain.ts'
import { withoutContact } from '../../text/contact-tail.ts'
import { foldKey } from '../../text/fold.ts'
import { legalFormsIn } from '../../text/legal-form.ts'
import type { Line } from '../../model/index.ts'
import { consonantsOf } from '../../text/consonants.ts'
import { opensWith } from './tying-words.ts'

/** Whether a printed company name is the one whose page this is, by the host's name and the site's own. */
export interface OwnCompany {
  isOwn(name: string): boolean
  /** The text is the company's name and little more, as the site's own words or its host spell it. */
  isNamed(text: string): boolean
  /** No line of the page prints the legal form of another company. */
  isOnlyCompany(name: string): boolean
  /** Another company that the title names beside the owner: the customer of a case study. */
  isGuest(name: string): boolean
  /** The text mentions it. */
  isMentionedIn(text: string): boolean
}

const known = new WeakMap<Page, OwnCompany>()

/** Made once a page: five readers ask, and the name in its title is looked for in every line. */
export function ownCompany(page: Page): OwnCompany {
  let own = known.get(page)
  if (!own) known.set(page, (own = companyOf(page)))
  return own
}

function companyOf(page: Page): OwnCompany {
  const host = registrableDomain(page.seen.url).split('.')[0] ?? ''
  const label = foldKey(host).replace(/ /g, '')
  const spokenHost = spokenParts(host)
  const site = foldKey(page.meta('og:site_name', 'application-name'))
  const names = [label, site.replace(/ /g, '')].filter((name) => name.length >= 3)
  const titled = nameInTitle(page)
  if (titled) names.push(titled)
  const words = new Set([...site.split(' '), label].filter((word) => word.length >= 4))
  const isOwn = (name: string) => {
    const folded = foldKey(name)
    const compacts = spellings(name)
    if (compacts[0]!.length < 2) return false
    const isSame = (compact: string) =>
      names.some((own) => compact.includes(own) || (compact.length >= 4 && own.includes(compact)))
    if (compacts.some(isSame)) return true
    return folded.split(' ').some((word) => word.length >= 4 && (words.has(word) || label.startsWith(word)))
  }
  let companies: readonly Line[] | undefined
  const title = foldKey(`${page.seen.title} ${page.meta('og:title')}`).replace(/ /g, '')
  const isOwned = names.some((name) => title.includes(name))
  const isOwnOrFrequent = (name: string) => {
    if (isOwn(name)) return true
    const core = coreOf(name)
    if (core.length < 3) return false
    const plain = foldKey(core).replace(/ /g, '')
    // Where the title names the site's owner as well, another name in it is a customer's.
    if (plain.length >= 3 && !isOwned && title.includes(plain)) return true
    const spoken = consonantsOf(core)
    if (spoken.length >= 3 && consonantsOf(label).includes(spoken)) return true
    return page.lines.filter(({ text }) => text.includes(core)).length >= FREQUENT || isInFrame(page, core)
  }
  return {
    isOwn: isOwnOrFrequent,
    isNamed: (text) => {
      const compact = foldKey(coreOf(text)).replace(/ /g, '')
      if (compact.length < 3 || text.length > 60) return false
      return (
        names.some(
          (name) => compact === name || (compact.startsWith(name) && name.length >= compact.length / 2),
        ) || isInFrame(page, coreOf(text))
      )
    },
    isOnlyCompany: (name) => {
      companies ??= page.lines.filter(({ text }) => text.length < 200 && legalFormsIn(text).length > 0)
      return companies.every(({ text }) => text.includes(coreOf(name)))
    },
    isGuest: (name) => {
      const plain = foldKey(name).replace(/ /g, '')
      return isOwned && plain.length >= 4 && title.includes(plain) && !isOwn(name)
    },
    isMentionedIn: (text) =>
      spellings(text).some((spelled) => names.some((own) => spelled.includes(own))) ||
      isSpokenIn(text, label) ||
      isQuotedIn(text, spokenHost),
  }
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** Folded without blanks, and as hosts spell it: "Rückspur" is at rueckspur. */
function spellings(text: string): string[] {
  const plain = foldKey(text).replace(/ /g, '')
  const hosted = text.toLowerCase().replace(/[äöüß]/g, (letter) => UMLAUTS[letter]!)
  return hosted === text.toLowerCase() ? [plain] : [plain, foldKey(hosted).replace(/ /g, '')]
}

const SEPARATOR = /\s*[|｜·•»«–—]\s*|\s-\s/u
const SHORTEST = 2
const LONGEST = 40

/**
 * What the site calls itself in its own script, folded and without blanks: the first or last part of the page's title, where
 * the footer prints it beside the legal form, the address or the year of its rights.
 */
function nameInTitle(page: Page): string | undefined {
  const parts = page.seen.title.split(SEPARATOR)
  if (parts.length < 2) return undefined
  return [parts.at(-1)!, parts[0]!]
    .filter((part) => part.length >= SHORTEST && part.length <= LONGEST)
    .map((part) => ({ part, folded: foldKey(part).replace(/ /g, '') }))
    .find(({ part, folded }) => folded.length >= SHORTEST && isSigned(page, part))?.folded
}

const LAST_LINES = 8

/** In the footer, or in the last lines of a page made of nothing but `<div>`. */
function isSigned(page: Page, name: string): boolean {
  const last = page.lines.length - LAST_LINES
  return page.lines.some(
    (line, index) =>
      line.text.length < 200 &&
      line.text.includes(name) &&
      (page.zone(line) === 'footer' || index >= last) &&
      (/[©\d]/.test(line.text) || legalFormsIn(line.text).length > 0),
  )
}

/** A name that this many lines print is the page's own company: customers and employers of others are named once or twice. */
const FREQUENT = 4

/** Consonants that a name has to share with the address; fewer are found in any sentence. */
const SPOKEN = 5

const QUOTED_NAME = /[«"“„「]([^«»"“”„「」]{3,40})[»"”“」]/gu
/** Consonants that a name in quotation marks shares with the address. */
const SPOKEN_IN_QUOTES = 4

/** "«Молоково»" at molokovo, "«مسارات المتوسط»" at masarat-med: a name in quotation marks, or its first word, is a part of the host. */
function isQuotedIn(text: string, host: readonly string[]): boolean {
  if (!/[\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(text)) return false
  return [...text.slice(0, 600).matchAll(QUOTED_NAME)].some(([, name]) =>
    [name!, name!.split(' ')[0]!].some((word) => host.includes(consonantsOf(word))),
  )
}

/** The consonants of an address and of its parts, where they are enough to tell a name. */
function spokenParts(host: string): string[] {
  return [host, ...host.split('-')].map(consonantsOf).filter((part) => part.length >= SPOKEN_IN_QUOTES)
}

/** "Сибагромаш" at sibagromash, "داروپارس نیک" at daroupars-nik: a script of its own spells the host's name. */
function isSpokenIn(text: string, label: string): boolean {
  if (!/[\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(text)) return false
  const own = consonantsOf(label)
  return own.length >= SPOKEN && consonantsOf(text).includes(own)
}

/** The page's header or footer prints the name: short lines there name the site's owner. */
function isInFrame(page: Page, core: string): boolean {
  return (
    core.length >= 3 &&
    page.lines.some((line) => {
      const zone = page.zone(line)
      return (zone === 'footer' || zone === 'header') && line.text.length < 60 && line.text.includes(core)
    })
  )
}

/** The company's own words: what stands in quotation marks, else without a legal form in front. */
function coreOf(name: string): string {
  const quoted = /[«"“„]([^»"”“]{2,60})[»"”“]?/u.exec(name)?.[1]
  return (quoted ?? name.replace(/^(?:ООО|ОАО|ЗАО|ПАО|АО|ИП|شرکت|شركة)\s+/u, '')).trim()
}

const CAPITALS = /^\s*(?:\p{Ll}{2,3}\s)?((?:[«"“]?\p{Lu}[\p{L}\p{N}&.'’»"”-]*\s*){1,6})/u
const APPOSITION = /^\s*,\s+((?:\p{Lu}[\p{L}\p{N}&.'’-]*\s*){1,5})/u

/** The company named right after a title: "of ORG", "bei ORG", ", ORG". Undefined where none is named. */
export function companyAfter(words: Words, text: string): string | undefined {
  const named = withoutContact(text)
  const sign = /^\s*(?:,\s*)?/u.exec(named)![0].length
  const at = named[sign] === '@' ? 1 : opensWith(words, 'heldAt', named.slice(sign))
  const led = at > 0 ? capitalsAt(named.slice(sign + at)) : undefined
  const apposed = led === undefined ? APPOSITION.exec(named) : null
  // ", Hafenstr. 3": an address.
  const isStreet = apposed !== null && /^\d/u.test(named.slice(apposed[0].length))
  return led ?? (isStreet ? undefined : bare(apposed?.[1]))
}

/** "(the) ORG": words in capitals after the word that leads to them, an article between. */
export function capitalsAt(text: string): string | undefined {
  return bare(CAPITALS.exec(text)?.[1])
}

function bare(name: string | undefined): string | undefined {
  return name?.trim().replace(/(?<![.,])[.,]+$/, '') || undefined
}
