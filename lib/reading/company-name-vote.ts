import type { Words } from '../lexicons/words.ts'
import type { Finding } from '../model/index.ts'
import { agreesWithDomain } from '../page/own-domain.ts'
import type { Page } from '../page/page.ts'
import { hasLegalForm } from '../text/legal-form.ts'
import { withoutSpelledForm } from './shown-name.ts'
import { gather, type Candidate, bestOf } from './company-name-candidates.ts'
import { preferBrand, preferScript, preferGroup, preferWithoutTown } from './company-name-preferred.ts'

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
  preferBrand(page, candidates)
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
      value: withoutSpelledForm(plainest(candidate, finding.value)),
      field: 'company.name',
      confidence,
      parts: {
        votes: candidate.score.toFixed(1),
        ...(finding.parts?.['from'] ? { from: finding.parts['from'] } : {}),
      },
    }
  })
}

/** The name as some place of the page prints it without its form. */
function plainest({ bySource }: Candidate, value: string): string {
  if (!hasLegalForm(value)) return value
  return [...bySource.values()].find(({ finding }) => !hasLegalForm(finding.value))?.finding.value ?? value
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

/** Fitted by eye on votes of pages with known names: about 0.5 at 1.1 votes, 0.9 at 3. */
function confidenceOf(score: number, rival: number): number {
  const lead = rival > 0 ? Math.max(0, Math.min(1, (score - rival) / Math.max(score, 0.1) + 0.55)) : 1
  return Math.min(0.98, (1 / (1 + Math.exp(-1.25 * (score - 1.15)))) * (0.75 + 0.25 * lead))
}
