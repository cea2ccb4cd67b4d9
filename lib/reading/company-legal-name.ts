import type { Knowledge } from '../extractors/knowledge.ts'
import type { Finding } from '../model/index.ts'
import { agreesWithDomain } from '../page/own-domain.ts'
import type { Page } from '../page/page.ts'
import { nameKey } from '../text/name-key.ts'
import { foldKey } from '../text/fold.ts'
import { legalFormsIn } from '../text/legal-form.ts'

/** The company's full name with its form: the one that agrees with its name or domain, printed most and most plainly. */
export function legalNames(
  page: Page,
  knowledge: Knowledge,
  findings: readonly Finding[],
  names: readonly Finding[],
): Finding[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = foldKey(finding.value).replace(/ /g, '')
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  const strangers = new Set(
    [...groups.values()]
      .filter((group) =>
        group.some(({ parts, confidence }) => parts?.['whole'] === 'yes' && confidence >= 0.3),
      )
      .map((group) => nameKey(group[0]!.value))
      .filter((key) => agreesWithDomain(page, key) < 0.4),
  ).size
  const operator = onlyOne(findings, 'registered')
  const writer = onlyOne(findings, 'letterhead')
  const script = PAGE_SCRIPT[knowledge.lang]
  const hasOwnScript =
    script !== undefined &&
    findings.some(
      ({ value, parts }) =>
        script.test(value) &&
        (parts?.['whole'] !== 'no' || parts['registered'] === 'yes' || parts['zone'] === 'footer'),
    )
  const name = names[0]
  const leading = Number(name?.parts?.['votes'] ?? 0)
  // Rivals with half the votes are the same company in other letters.
  const known =
    name && name.confidence >= 0.5
      ? names
          .filter((other) => Number(other.parts?.['votes'] ?? 0) >= leading * 0.45)
          .map((other) => nameKey(other.value))
      : []
  const ranked = [...groups.values()].map((group) => {
    const top = group.reduce((a, b) => (b.confidence > a.confidence ? b : a))
    const key = nameKey(top.value)
    const agrees = known.reduce(
      (most, words) => Math.max(most, key === words ? 1 : holds(key, words) || holds(words, key) ? 0.8 : 0),
      0,
    )
    const isDeclared = group.some(
      ({ parts, confidence }) => parts?.['declared'] === 'yes' && confidence >= 0.3,
    )
    const isOperator = operator !== undefined && group.some(({ value }) => nameKey(value) === operator)
    const own = isDeclared || isOperator ? 1 : Math.max(agrees, agreesWithDomain(page, top.value))
    const confidence = Math.min(
      0.96,
      top.confidence +
        0.05 * Math.min(3, group.length - 1) +
        (isDeclared || isOperator ? 0.5 : 0.3 * own) +
        (writer === key && own < 0.4 ? LETTERHEAD : 0) +
        (top.parts?.['whole'] === 'yes' && own < 0.4 ? (strangers === 1 ? 0.16 : -0.1) : 0) +
        (hasOwnScript ? (script.test(top.value) ? 0.3 : -0.35) : 0) +
        (/^[(㈜㈱（]/u.test(top.value) ? -0.03 : 0) -
        (own < 0.4 && top.extractor === 'legal-names' ? 0.05 : 0),
    )
    return { ...top, confidence }
  })
  const isWriter = ({ value }: Finding) => Number(nameKey(value) === writer)
  ranked.sort(
    (a, b) => b.confidence - a.confidence || isWriter(b) - isWriter(a) || b.value.length - a.value.length,
  )
  preferFuller(ranked)
  const [first, ...rest] = ranked
  if (!first || first.confidence < 0.5) {
    const named = name && name.confidence >= 0.5 ? knowledge.words.legalForm(name.value) : undefined
    if (name && named && SELF_NAMED.has(named.form.kind) && name.value.includes(' '))
      return [{ ...name, field: 'company.legalName', confidence: 0.6, certainty: 'inferred' }, ...ranked]
  }
  if (!first) return []
  const form = first.parts?.['form'] ?? legalFormsIn(first.value).at(-1)?.canon
  return [
    first,
    ...(form && first.confidence >= 0.5
      ? [{ ...first, field: 'company.legalForm' as const, value: form, certainty: 'inferred' as const }]
      : []),
    ...rest.slice(0, 3).map((finding) => ({ ...finding, confidence: Math.min(0.49, finding.confidence) })),
  ]
}

/** What the one name is worth that the page's only address stands by. */
const LETTERHEAD = 0.25

/** The one name with a register's number or an address behind it: the company that stands behind the site. None where several have one. */
function onlyOne(findings: readonly Finding[], sign: 'registered' | 'letterhead'): string | undefined {
  const marked = findings.filter(({ parts, confidence }) => parts?.[sign] === 'yes' && confidence >= 0.3)
  const keys = new Set(marked.map(({ value }) => nameKey(value)))
  return keys.size === 1 ? [...keys][0] : undefined
}

/** Of Chinese names the one without its trade; "Muster Datentechnik AG" before "Muster AG": of two names with one form the one that holds the other's words. */
function preferFuller(ranked: Finding[]): void {
  const top = ranked[0]
  if (!top) return
  const words = nameKey(top.value).split(' ')
  const plain = ranked.findIndex(({ value }) => isWithoutTrade(top.value, value))
  if (plain > 0) {
    const [name] = ranked.splice(plain, 1)
    ranked.unshift({ ...name!, confidence: top.confidence })
    return
  }
  const at = ranked.findIndex((other, index) => {
    const key = nameKey(other.value)
    return (
      index > 0 &&
      other.confidence >= top.confidence - 0.25 &&
      key.length > nameKey(top.value).length &&
      (isOfPlace(other.value, top.value) ||
        (key.split(' ')[0] === words[0] &&
          words.every((word) => key.split(' ').includes(word)) &&
          key.split(' ').length <= words.length + 4))
    )
  })
  if (at > 0) {
    const [fuller] = ranked.splice(at, 1)
    ranked.unshift({ ...fuller!, confidence: top.confidence })
  }
}

/** 宁波蓝海机械有限公司 before 蓝海机械有限公司: Chinese register names open with their province or city. */
function isOfPlace(long: string, short: string): boolean {
  return /公司$/u.test(short) && long.endsWith(short) && long.length - short.length <= PLACE_SIGNS
}

/** 海洋传感器企业厦门蓝海技术有限公司: a sentence puts the trade before the name that stands without it elsewhere. */
function isWithoutTrade(long: string, short: string): boolean {
  return /公司$/u.test(short) && long.endsWith(short) && long.length - short.length > PLACE_SIGNS
}

const PLACE_SIGNS = 4

/** One name's words are in the other's; where words are not parted, its signs. */
function holds(long: string, short: string): boolean {
  if (/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(short))
    return short.length > 1 && long.includes(short)
  return ` ${long} `.includes(` ${short} `)
}

const PAGE_SCRIPT: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  fa: /\p{Script=Arabic}/u,
  ar: /\p{Script=Arabic}/u,
  zh: /\p{Script=Han}/u,
  ja: /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u,
  ko: /\p{Script=Hangul}/u,
}

/** Bodies whose very name is their legal form: a cooperative, an association, a foundation. */
const SELF_NAMED = new Set(['cooperative', 'nonprofit', 'public'])
