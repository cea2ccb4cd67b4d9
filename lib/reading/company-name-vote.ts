import type { Words } from '../lexicons/words.ts'
import type { Finding } from '../model/index.ts'
import { agreesWithDomain } from '../page/own-domain.ts'
import type { Page } from '../page/page.ts'
import { nameCore, nameKey } from '../text/name-key.ts'
import { hasLegalForm } from '../text/legal-form.ts'
import { isWithTown, withoutSpelledForm } from './shown-name.ts'
import { hostOf } from '../text/domain.ts'
import { foldKey } from '../text/fold.ts'

interface Candidate {
  readonly key: string
  /** Best single finding of every source; a source votes once for a name. */
  readonly bySource: Map<string, { finding: Finding; weight: number }>
  mentions: number
  score: number
}

/** Names that site builders leave in place of one. */
const NOBODY =
  /^(?:home|homepage|index|untitled.*|new page|welcome|wordpress|wix(?: com)?|squarespace|joomla|drupal|typo3|shopify|webflow|my (?:site|blog|website|company)|mysite|your (?:site|company|logo|brand).*|company name|site ?name|sitename|logo|brand|website|default|test|demo|template|lorem.*|blog|news|admin|page|document|title|error|404.*|not found|just another.*|bootstrap.*|html5.*|react app|vite.*|next js|startseite|inicio|accueil|首页|首頁|ホーム|главная|صفحه اصلی|الرئیسیه|홈|ana sayfa|strona główna|strona glowna|apple inc)$/

const SCRIPT: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  fa: /\p{Script=Arabic}/u,
  ar: /\p{Script=Arabic}/u,
  zh: /\p{Script=Han}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
}

/**
 * The company's name by votes of all places that print one; the winner first, then its rivals with less confidence. Weights
 * are those measured for single sources; agreement with the domain and the page's own script add to them.
 */
export function voteName(page: Page, words: Words, lang: string, findings: readonly Finding[]): Finding[] {
  const candidates = gather(page, words, findings)
  for (const candidate of candidates) candidate.score = ownScore(page, candidate)
  const marked = candidates.filter(({ bySource }) =>
    [...bySource.keys()].some((source) => source.startsWith('legal-names')),
  )
  // The one company that the page names in full is as a rule its own.
  if (marked.length === 1) marked[0]!.score += 0.35
  const agreement = (candidate: Candidate) => agreesWithDomain(page, bestOf(candidate).value)
  const inherited = candidates.map((candidate) => inheritedBy(candidate, candidates, agreement))
  const script = SCRIPT[lang]
  candidates.forEach((candidate, at) => {
    candidate.score += inherited[at]!
    const printed = bestOf(candidate).value
    // Names in another script than the domain's cannot agree with it; a legal form makes up for that.
    if (script?.test(printed) && candidate.score >= 0.9)
      candidate.score +=
        (hasLegalForm(printed) && !/法人/u.test(printed)) ||
        hasLegalForm([...candidate.bySource.values()].map(({ finding }) => finding.value).join(' | '))
          ? 2.6
          : 1.8
  })
  candidates.sort((a, b) => b.score - a.score)
  preferScript(candidates, script)
  preferGroup(candidates)
  preferWithoutTown(page, candidates)
  const best = candidates[0]
  if (!best) return []
  const winner = confidenceOf(best.score, candidates[1]?.score ?? 0)
  return candidates.slice(0, 4).map((candidate, at) => {
    const finding = bestOf(candidate)
    const confidence =
      at === 0 ? winner : Math.min(0.49, winner * 0.8, confidenceOf(candidate.score, best.score) * 0.6)
    return {
      ...finding,
      value: withoutSpelledForm(finding.value),
      field: 'company.name',
      confidence,
      parts: {
        votes: candidate.score.toFixed(1),
        ...(finding.parts?.['from'] ? { from: finding.parts['from'] } : {}),
      },
    }
  })
}

const GROUP =
  /^(?:holding|holdings|group|gruppe|grupa|groupe|grupo|gruppo|groep|grup|القابضه|مجموعه|هلدینگ|گروه|холдинг|группа|集団|集团|集團|ホールディングス|홀딩스|그룹)$/u

/** The page's own script before a Latin spelling with about as many votes. */
function preferScript(candidates: Candidate[], script: RegExp | undefined): void {
  const top = candidates[0]
  if (!script || !top || script.test(bestOf(top).value)) return
  const at = candidates.findIndex(
    (other) => other.score >= top.score * 0.7 && script.test(bestOf(other).value),
  )
  if (at > 0) candidates.unshift(...candidates.splice(at, 1).map((other) => ({ ...other, score: top.score })))
}

/** "Muster Holding" before "Muster" where both are printed for the site itself: the longer says the same and more. */
function preferGroup(candidates: Candidate[]): void {
  const top = candidates[0]
  if (!top) return
  const at = candidates.findIndex(
    (other, index) =>
      index > 0 &&
      other.score >= top.score * 0.55 &&
      other.key.startsWith(`${top.key} `) &&
      GROUP.test(other.key.slice(top.key.length + 1)),
  )
  if (at > 0) candidates.unshift(...candidates.splice(at, 1).map((other) => ({ ...other, score: top.score })))
}

/** The name alone before the name with the town that titles add to it. */
function preferWithoutTown(page: Page, candidates: Candidate[]): void {
  const top = candidates[0]
  if (!top) return
  const at = candidates.findIndex(
    (other) => other.score >= 0.5 && isWithTown(page, bestOf(top).value, bestOf(other).value),
  )
  if (at > 0) candidates.unshift(...candidates.splice(at, 1).map((other) => ({ ...other, score: top.score })))
}

function gather(page: Page, words: Words, findings: readonly Finding[]): Candidate[] {
  const byKey = new Map<string, Candidate>()
  const host = hostOf(page.seen.url)
  for (const found of findings) {
    const value = found.value.replace(/\s+/g, ' ').trim()
    const key = nameKey(value)
    if (
      key.length < 2 ||
      NOBODY.test(key) ||
      words.isInterfaceOnly(nameCore(value)) ||
      words.isPlaceholder(value)
    )
      continue
    let weight = weightOf(found)
    if (foldKey(value) === foldKey(host)) weight *= 0.4
    if (value.split(' ').length > 8) weight *= 0.4
    const candidate = byKey.get(key) ?? { key, bySource: new Map(), mentions: 0, score: 0 }
    byKey.set(key, candidate)
    candidate.mentions += 1
    const source = `${found.extractor}.${found.parts?.['from'] ?? ''}`
    const known = candidate.bySource.get(source)
    if (!known || weight > known.weight)
      candidate.bySource.set(source, { finding: { ...found, value }, weight })
  }
  return [...byKey.values()]
}

function weightOf({ extractor, parts, confidence, field }: Finding): number {
  const from = parts?.['from'] ?? ''
  switch (extractor) {
    case 'json-ld':
      return from === 'WebSite' ? 2.2 : 3.2 * confidence
    case 'microdata':
      return 2.4 * confidence
    case 'open-graph':
      return { 'og:site_name': 2.5, 'application-name': 2, 'apple-mobile-web-app-title': 1.5 }[from] ?? 0.6
    case 'title':
      return confidence >= 0.6
        ? 1 + (confidence - 0.6) * 4
        : confidence >= 0.4
          ? 0.9
          : confidence >= 0.25
            ? 0.6
            : 0.2
    case 'short-names':
      return 3
    case 'copyright':
      return confidence >= 0.6 ? 1.6 : 0.8
    case 'logo':
      return from ? 0.9 : confidence >= 0.5 ? 1.3 : 0.7
    case 'labelled-facts':
      return field === 'company.legalName' ? 2 * confidence : 1.2 * confidence
    case 'domain-words':
      return confidence >= 0.5 ? 2 * confidence - 0.1 : 0.1
    case 'legal-names':
      return 0.5 + (parts?.['whole'] === 'yes' ? 0.3 : 0) + (parts?.['zone'] === 'footer' ? 0.2 : 0)
    default:
      return 0.8 * confidence
  }
}

function ownScore(page: Page, candidate: Candidate): number {
  let score = 0
  for (const { weight } of candidate.bySource.values()) score += weight
  const mentions = Math.min(3, candidate.mentions - candidate.bySource.size)
  const agreement = agreesWithDomain(page, bestOf(candidate).value)
  return score + 0.3 * Math.max(0, mentions) + 1.5 * agreement
}

/** A name inside a longer candidate takes part of its votes: "Muster" of "Muster Holding". */
function inheritedBy(
  candidate: Candidate,
  all: readonly Candidate[],
  agreement: (candidate: Candidate) => number,
): number {
  let most = 0
  for (const other of all)
    if (
      other !== candidate &&
      other.key.length > candidate.key.length &&
      candidate.key.length > 2 &&
      ` ${other.key} `.includes(` ${candidate.key} `)
    )
      most = Math.max(
        most,
        other.score *
          (other.key.split(' ').length > 4 || agreement(candidate) > agreement(other) + 0.05 ? 0.3 : 0.1),
      )
  return most
}

function bestOf(candidate: Candidate): Finding {
  let best: { finding: Finding; weight: number } | undefined
  // Shown as its own name where one is printed, with the legal form only where nothing else is.
  const shown = (entry: { finding: Finding; weight: number }) =>
    entry.weight - (entry.finding.field === 'company.legalName' ? 3 : 0)
  for (const entry of candidate.bySource.values()) if (!best || shown(entry) > shown(best)) best = entry
  return best!.finding
}

/** Fitted by eye on votes of pages with known names: about 0.5 at 1.1 votes, 0.9 at 3. */
function confidenceOf(score: number, rival: number): number {
  const lead = rival > 0 ? Math.max(0, Math.min(1, (score - rival) / Math.max(score, 0.1) + 0.55)) : 1
  return Math.min(0.98, (1 / (1 + Math.exp(-1.25 * (score - 1.15)))) * (0.75 + 0.25 * lead))
}
