import type { Finding } from '../model/index.ts'
import type { Page } from '../page/page.ts'
import { agreesWithDomain } from '../page/own-domain.ts'
import { quoteOf } from '../page/quote.ts'
import { likelyCountries } from '../page/place.ts'
import { addressIn } from '../text/address.ts'
import type { Words } from '../lexicons/words.ts'
import { companyNamesIn } from '../text/company-name.ts'
import { nameCore } from '../text/name-key.ts'
import { legalFormsIn } from '../text/legal-form.ts'
import type { Extractor } from './extractor.ts'

const id = 'legal-names'
const LINES = 4000
/** Signs of a label that touches the name behind it: 「社名見本株式会社」. */
const LABEL_SIGNS = 6

/** Company names marked by a legal form, with what speaks for each being this company's own. */
const legalNames: Extractor = {
  id,
  *extract(page, { words, lang }) {
    let read = 0
    const countries = likelyCountries(page, lang)
    const title = page.seen.title.split(/\s[|–—·:-]{1,2}\s/u)
    for (const { name, form } of title.flatMap((part) => companyNamesIn(part)))
      yield {
        about: 'company',
        field: 'company.legalName',
        value: name,
        quote: page.seen.title.slice(0, 200),
        certainty: 'structured',
        extractor: id,
        confidence: Math.min(0.9, 0.5 + 0.4 * agreesWithDomain(page, name)),
        parts: { form, whole: 'yes', zone: 'header' },
      }
    for (const [index, line] of page.lines.entries()) {
      if (line.text.length > 1500 || page.isHidden(line)) continue
      if (++read > LINES) return
      const split = overTwoLines(page, index)
      if (split) yield split
      const all = companyNamesIn(line.text.slice(0, 600))
      // "見本有限公司 Mihon Limited": a name in two scripts is all of its line.
      const isTwoScripts = all.length === 2 && isLatin(all[0]!.name) !== isLatin(all[1]!.name)
      const named = isTwoScripts ? all.reduce((sum, { start, end }) => sum + end - start + 1, 0) : 0
      for (const found of all) {
        const { form, end } = found
        const name = withoutLabel(page, found.name, words)
        const start = end - name.length
        const isPair = named >= line.text.trim().length - 2
        const agreement = Math.max(
          ...(isPair ? all.map((one) => one.name) : [name]).map((one) => agreesWithDomain(page, one)),
        )
        const whole = Math.max(end - start, named) >= line.text.trim().length - 2
        const zone = page.zone(line)
        const confidence = Math.min(
          0.9,
          0.3 +
            0.45 * agreement +
            (whole ? 0.12 : 0) +
            (zone === 'footer' ? 0.1 : 0) +
            (index === 0 ? 0.05 : 0),
        )
        yield {
          about: 'company',
          field: 'company.legalName',
          value: name,
          quote: quoteOf(line.text, start, end),
          line: index,
          certainty: 'stated',
          extractor: id,
          confidence,
          parts: {
            form,
            whole: whole ? 'yes' : 'no',
            zone,
            ...(isDeclared(line.text, start, end, words) ? { declared: 'yes' } : {}),
            ...(isRegistered(line.text, end, words) ? { registered: 'yes' } : {}),
            ...(isLetterhead(page, index, end, countries, [lang]) ? { letterhead: 'yes' } : {}),
          },
        }
      }
    }
  },
}

/** "Möbelwerk Lauterbach" over "GmbH & Co. KG": the form stands alone in the next line of one block. */
function overTwoLines(page: Page, index: number): Finding | undefined {
  const line = page.lines[index]!
  const above = page.line(index - 1)
  if (!above || above.block !== line.block || line.text.length > 30 || above.text.length > 60)
    return undefined
  const name = `${above.text} ${line.text}`
  const found = companyNamesIn(name)[0]
  const [form] = legalFormsIn(`x ${line.text}`)
  if (!form || form.start > 2 || form.end < line.text.length + 2) return undefined
  if (!found || found.start > 0 || found.end < name.length) return undefined
  return {
    about: 'company',
    field: 'company.legalName',
    value: name,
    quote: name,
    line: index - 1,
    certainty: 'stated',
    extractor: id,
    confidence: Math.min(0.9, 0.42 + 0.45 * agreesWithDomain(page, name)),
    parts: { form: found.form, whole: 'yes', zone: page.zone(line) },
  }
}

/** "X is a trade name of NAME", "this site is published by NAME", "NAME, trading as X": whose the site is, in so many words. */
function isDeclared(text: string, start: number, end: number, words: Words): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  const after = text.slice(end, end + 40)
  return (
    words.whose('tradeNameOf', before).some((match) => TO_NAME.test(before.slice(match.end))) ||
    words.whose('tradingAs', after).some((match) => /^[\s,(]{0,3}$/u.test(after.slice(0, match.start)))
  )
}

/** Between the words and the name: a colon, a mark, an article. */
const TO_NAME = /^[\s:,：]{0,3}(?:\p{Ll}{1,3}[\s’'])?[«"“„]?$/u

const REGISTERS: ReadonlySet<string> = new Set(['vat', 'registration'])
/** Letters between a name and the number by which registers know it. */
const REGISTER_NEAR = 40

/** "NAME – VAT no. 123": the register's number right behind the name. */
function isRegistered(text: string, end: number, words: Words): boolean {
  // The partner with full liability has a number of its own.
  if (words.whose('service', text.slice(0, end)).length > 0) return false
  const after = text.slice(end, end + 80)
  return words.labels(after).some(({ label, start: from }) => REGISTERS.has(label) && from < REGISTER_NEAR)
}

/** A street and its town, or a code, right behind the name or in the line below: the name as on a letter. */
function isLetterhead(
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

const isLatin = (name: string) => /\p{Script=Latin}{2}/u.test(name)

const OF = /^\s(?:der|des|von|bei|of|at|de|du|d[’']|de la|del|della|di|do|da|van|chez)\s/u

/** "Gründung Muster AG" under a year, "Contact Acme Ltd" in a heading: the first word is a label, not the name. */
function withoutLabel(page: Page, name: string, words: Words): string {
  // "Geschäftsführer der Muster GmbH": whose post it is.
  const [post] = words.titles(name)
  const after = post?.start === 0 ? OF.exec(name.slice(post.end)) : null
  if (post && after && /^\p{Lu}/u.test(name.slice(post.end + after[0].length)))
    return name.slice(post.end + after[0].length)
  const menu = /^([^–-]{3,30})\s[–-]\s/u.exec(name)
  if (menu && words.isInterfaceOnly(menu[1]!)) return name.slice(menu[0].length)
  const owned = words.whose('tradeNameOf', name).at(-1)
  if (owned && nameCore(name.slice(owned.end)).length > 2) return name.slice(owned.end).trimStart()
  const touching = words.label(name.slice(0, LABEL_SIGNS))
  if (touching?.start === 0 && /^\p{Script=Han}/u.test(name) && /^(?:name|legalName)$/.test(touching.label))
    return name.slice(touching.end)
  for (const head of [/^(?:\S+\s+){3}/u, /^(?:\S+\s+){2}/u, /^\S+\s+/u]) {
    const lead = head.exec(name)?.[0]
    const rest = lead && name.slice(lead.length)
    if (!rest || !/^\p{Lu}/u.test(rest) || nameCore(rest).length < 2) continue
    // "Skład Zarządu Energomont S.A.", "Board of Acme Ltd": a heading's words before the name.
    const said = words.section(lead.trim())
    const agreement = agreesWithDomain(page, rest)
    const isSaid = said !== undefined && said.end - said.start >= lead.trim().length * 0.6
    if (isSaid && agreement > 0.5 && agreement >= agreesWithDomain(page, name)) return rest
  }
  // "Zakład Stolarski „Drewpol” sp. z o.o.": the trade is part of the name.
  if (/^[^:"“„«]+["“„«]/u.test(name)) return name
  const first = /^(\p{L}+):?\s+(?=\p{Lu})/u.exec(name)
  if (!first || nameCore(name).split(' ').length < 2) return name
  const label = words.label(first[1]!)
  const isLabel =
    label !== undefined &&
    label.start === 0 &&
    label.end === first[1]!.length &&
    !/^(?:brand|products|parent|owner)$/.test(label.label)
  const rest = name.slice(first[0].length)
  const isWord = isLabel || words.isInterfaceOnly(first[1]!)
  return isWord && agreesWithDomain(page, rest) >= agreesWithDomain(page, name) ? rest : name
}

export default legalNames
