import { describe, expect, it } from 'vitest'
import { isUsed, THRESHOLD_FILLED } from '../../lib/model/index.ts'
import { read } from '../../lib/reading/read.ts'
import { technologies } from '../../lib/technologies/shelf.ts'
import { knowledgeForTests } from '../reading/knowledge-for-tests.ts'
import { observeHtml } from '../reading/observe-html.ts'
import snippets from './snippets.json'

/** Install snippets as the vendors print them, ids invented. Products that a snippet brings along by its nature. */
const ALONG: Readonly<Record<string, readonly string[]>> = {
  'Google Analytics': ['Google tag (gtag.js)'],
  WooCommerce: ['WordPress'],
  'Magento (Adobe Commerce)': ['RequireJS'],
}
const products = Object.keys(snippets) as (keyof typeof snippets)[]

/** A small generator with a seed: the sixty stacks are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function stack(seed: number): (keyof typeof snippets)[] {
  const next = numbers(seed)
  const left = [...products]
  const size = 10 + Math.floor(next() * 6)
  return Array.from({ length: size }, () => left.splice(Math.floor(next() * left.length), 1)[0]!)
}

async function shown(html: string, site: string): Promise<Set<string>> {
  const seen = await observeHtml(html, `https://www.${site}.example/`)
  const found = read(seen, knowledgeForTests(seen)).findings.filter(
    ({ field, parts, confidence }) =>
      field === 'company.technology' && isUsed(parts) && confidence >= THRESHOLD_FILLED,
  )
  return new Set(found.map(({ value }) => value))
}

const page = (parts: readonly string[]) =>
  `<!doctype html><html><head><title>Brightloom</title>${parts.filter((part) => !part.includes('<body')).join('\n')}</head>` +
  `${parts.find((part) => part.includes('<body'))?.match(/<body[^>]*>/)?.[0] ?? '<body>'}<h1>Brightloom</h1>` +
  `${parts
    .filter((part) => part.includes('<body'))
    .map((part) => part.replace(/<body[^>]*>/, ''))
    .join('')}</body></html>`

describe('invented stacks', () => {
  it('are of products on the shelf', () => {
    const names = new Set(technologies.map(({ name }) => name))
    expect(products.filter((name) => !names.has(name))).toEqual([])
  })

  it('are read with F1 of at least 0.95 over sixty of ten to fifteen products', async () => {
    let right = 0
    const missed: string[] = []
    const wrong: string[] = []
    for (let seed = 1; seed <= 60; seed += 1) {
      const wanted = stack(seed)
      const found = await shown(page(wanted.map((name) => snippets[name])), 'brightloom')
      const allowed = new Set<string>([...wanted, ...wanted.flatMap((name) => ALONG[name] ?? [])])
      right += wanted.filter((name) => found.has(name)).length
      missed.push(...wanted.filter((name) => !found.has(name)))
      wrong.push(...[...found].filter((name) => !allowed.has(name)))
    }
    const f1 = (2 * right) / (2 * right + missed.length + wrong.length)
    const tell = `missed ${[...new Set(missed)].join(', ')}; wrong ${[...new Set(wrong)].join(', ')}; F1 ${f1.toFixed(3)}`
    expect(f1, tell).toBeGreaterThanOrEqual(0.95)
    console.log(`60 stacks: ${tell}`)
  }, 120_000)
})
