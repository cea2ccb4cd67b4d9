// Detecting the technologies of a page: npm run bench -- detect
//
// Pages are those of the corpus beside the project, or invented ones without it. With ORACLE naming a folder whose
// node_modules hold a comparable engine (its `analyze` and `setTechnologies`, its technologies as JSON files), both run on
// the same pages in the same process. Such an engine is never part of the project.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { runnerImport } from 'vite'
import { built, moduleOnPage, withChromium } from './kit/chromium.mjs'
import { quantile, ratioOf } from './kit/ratio.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const corpus = join(root, '..', 'shared', 'corpus')

const load = async (path) =>
  (await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error' })).module

export default async function bench({ quick, report }) {
  const { observeHtml } = await load('tests/reading/observe-html.ts')
  const { assets } = await load('lib/assets/assets.ts')
  const files = assets()
  const technologies = files['technologies.json']
  const thirdParties = files['third-party.json']
  const pages = []
  for (const { html, url } of sources().slice(0, quick ? 6 : undefined))
    pages.push({ html, seen: await observeHtml(html, url) })

  report({
    name: 'index, compressed',
    ours: gzipSync(JSON.stringify(technologies), { level: 9 }).length / 1000,
    unit: 'kB',
    goal: { most: 120 },
    note: `${Object.values(technologies).join('\n').split('\n').length} products`,
  })
  await withChromium(async (context) => {
    const page = await moduleOnPage(context, new URL('./detect-page.ts', import.meta.url))
    const made = await page.evaluate(
      ([one, two]) => globalThis.prepare(one, two),
      [technologies, thirdParties],
    )
    report({ name: 'index, made once in a worker’s life', ours: made, unit: 'ms', goal: { most: 50 } })
    const took = await page.evaluate(
      (all) => globalThis.detectAll(all),
      pages.map(({ seen }) => seen),
    )
    const at = (part, share) =>
      quantile(
        took.map((one) => one[part]),
        share,
      )
    report({
      name: 'a page’s technologies, p95',
      ours: at('whole', 0.95),
      unit: 'ms',
      goal: { most: 6 },
      note: `p50 ${at('whole', 0.5).toFixed(2)} ms`,
    })
    report({ name: 'hosts and globals alone, p95', ours: at('hosts', 0.95), unit: 'ms', goal: { most: 1 } })
    const growth = await page.evaluate((seen) => globalThis.hostile(seen), emptied(pages[0].seen))
    report({
      name: 'hostile strings ten times as long',
      ours: growth,
      unit: '× the time',
      goal: { most: 12 },
    })
  })
  if (process.env.ORACLE) report(await besideAnother(pages, technologies, thirdParties, quick ? 2 : 5))
}

function emptied(seen) {
  return {
    ...seen,
    meta: [],
    links: [],
    blocks: [],
    lines: [],
    anchors: [],
    images: [],
    resources: [],
    marks: [],
  }
}

function sources() {
  if (existsSync(join(corpus, 'labels')))
    return readdirSync(join(corpus, 'labels')).map((file) => {
      const { id, url } = JSON.parse(readFileSync(join(corpus, 'labels', file), 'utf8'))
      return { html: readFileSync(join(corpus, 'pages', `${id}.html`)), url }
    })
  const snippets = Object.values(
    JSON.parse(readFileSync(join(root, 'tests/technologies/snippets.json'), 'utf8')),
  )
  const text = '<p>Pumps for water, milk and beer.</p>'.repeat(400)
  return Array.from({ length: 40 }, (_, n) => ({
    html: `<!doctype html><html><head>${snippets.filter((_one, at) => (at + n) % 5 === 0).join('')}</head><body>${text}</body></html>`,
    url: `https://www.brightloom-${n}.example/`,
  }))
}

function timed(work) {
  const began = performance.now()
  work()
  return performance.now() - began
}

/** Mean time of the other engine over ours, both warm, on the same pages in this process. */
async function besideAnother(pages, technologies, thirdParties, pairs) {
  const code = await built(new URL('./detect-page.ts', import.meta.url))
  await import(`data:text/javascript,${encodeURIComponent(code)}`)
  globalThis.prepare(technologies, thirdParties)
  const require = createRequire(join(process.env.ORACLE, 'index.js'))
  const [name] = readdirSync(join(process.env.ORACLE, 'node_modules')).filter((each) =>
    each.endsWith('-core'),
  )
  const engine = require(name)
  const folder = join(process.env.ORACLE, 'technologies')
  engine.setTechnologies(
    Object.assign(
      {},
      ...readdirSync(folder)
        .map((file) => readFileSync(join(folder, file), 'utf8'))
        .filter((text) => text !== '')
        .map((text) => JSON.parse(text)),
    ),
  )
  const theirs = (page) =>
    engine.analyze({
      url: page.seen.url,
      html: page.text,
      scriptSrc: page.seen.resources.filter(({ kind }) => kind === 'script').map(({ url }) => url),
      scripts: page.scripts,
      meta: Object.fromEntries(page.seen.meta.map((meta) => [meta.name, [meta.content]])),
      cookies: {},
    })
  const ready = pages.map((page) => {
    const text = String(page.html)
    const scripts = [...text.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([^]*?)<\/script>/gi)].map(
      ([, code]) => code,
    )
    return { ...page, text, scripts }
  })
  const observations = ready.map(({ seen }) => seen)
  const measured = await ratioOf({
    ours: async () => {
      return timed(() => ready.forEach(theirs)) / ready.length
    },
    reference: async () => globalThis.onePass(observations) / ready.length,
    pairs,
  })
  return {
    name: 'another engine of the same job, mean',
    ours: measured.reference,
    reference: measured.ours,
    unit: 'ms',
    ratio: measured.ratio,
    interval: measured.interval,
    goal: { least: 30 },
    note: `theirs to ours; ${Object.keys(engine.technologies ?? {}).length} technologies there`,
  }
}
