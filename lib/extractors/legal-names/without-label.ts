import type { Words } from '../../lexicons/words.ts'
import { agreesWithDomain } from '../../page/own-domain.ts'
import type { Page } from '../../page/page.ts'
import { nameCore } from '../../text/name-key.ts'

/** Signs of a label that touches the name behind it: 「社名見本株式会社」. */
const LABEL_SIGNS = 6
const OF = /^\s(?:der|des|von|bei|of|at|de|du|d[’']|de la|del|della|di|do|da|van|chez)\s/u

/** "Gründung Muster AG" under a year, "Contact Acme Ltd" in a heading: the first word is a label, not the name. */
export function withoutLabel(page: Page, name: string, words: Words): string {
  // "Geschäftsführer der Muster GmbH": whose post it is.
  // "Directeur van Nordwind B.V.": the pattern of a post may hold what follows its first word.
  const [post] = words.titles(name)
  for (const end of post?.start === 0 ? [post.end, name.indexOf(' ')] : []) {
    const from = end + (OF.exec(name.slice(end))?.[0].length ?? name.length)
    if (/^\p{Lu}/u.test(name.slice(from))) return name.slice(from)
  }
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
