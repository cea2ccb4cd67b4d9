import { THRESHOLD_OFFERED } from '../../../lib/model/index.ts'
import { read } from '../../../lib/reading/read.ts'
import { knowledgeForTests } from '../../reading/knowledge-for-tests.ts'
import { observeHtml } from '../../reading/observe-html.ts'

/** A signal as a careful reader notes it; without `date` the page gives none, without `quote` the headline tells it. */
export interface GoldenSignal {
  readonly kind: string
  readonly date?: string
  readonly value: string
  readonly link: string
  readonly quote?: string
}

/** The signals that the panel would offer of a page whose first comment is its address. Every quote is on the page. */
export async function signalsOf(
  html: string,
): Promise<{ found: GoldenSignal[]; url: string; lost: string[] }> {
  const url = /<!-- url: (\S+) -->/.exec(html)![1]!
  const seen = await observeHtml(html, url)
  const findings = read(seen, knowledgeForTests(seen), (problem) => {
    throw problem
  }).findings.filter(({ field, confidence }) => field === 'company.signal' && confidence >= THRESHOLD_OFFERED)
  return {
    url,
    lost: findings
      .map(({ quote }) => quote)
      .filter((quote, at) => !seen.lines[findings[at]!.line!]!.text.includes(quote)),
    found: findings.map(({ value, parts, quote }) => ({
      kind: parts!['kind']!,
      ...(parts?.['date'] ? { date: parts['date'] } : {}),
      value,
      link: parts!['link']!,
      ...(quote.includes(value) ? {} : { quote }),
    })),
  }
}

/** The golden with its links made absolute. */
export function absolute(golden: readonly GoldenSignal[], url: string): GoldenSignal[] {
  return golden.map((signal) => ({ ...signal, link: new URL(signal.link, url).href }))
}
