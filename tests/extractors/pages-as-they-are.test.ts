import { JSDOM } from 'jsdom'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding, Observation } from '../../lib/model/index.ts'
import { observe } from '../page/observe.ts'
import { read } from '../../lib/reading/read.ts'
import { limits } from '../page/limits.ts'
import { knowledgeForTests } from '../reading/knowledge-for-tests.ts'
import { observeHtml } from '../reading/observe-html.ts'

const URL_ = 'https://nordwind.example/team'
const TEAM = `<h1>Our team</h1>
<div class="card"><h3>Marta Reiss</h3><p>Chief Executive Officer</p><a href="mailto:m.reiss@nordwind.example">E-mail</a></div>
<div class="card"><h3>Jan Holm</h3><p>Sales Director</p><a href="mailto:j.holm@nordwind.example">E-mail</a></div>
<table class="facts"><tr><th>Founded</th><td>1974</td></tr><tr><th>Revenue</th><td>€12.5 million (2023)</td></tr></table>
<p>Nordwind Pumps Ltd makes quiet pumps and is part of the Hansen Group.</p>`

async function factsOf(body: string, head = ''): Promise<string[]> {
  const seen = await observeHtml(
    `<!doctype html><html lang="en"><head><title>Team | Nordwind Pumps</title>${head}</head><body>${body}</body></html>`,
    URL_,
  )
  return factsIn(seen)
}

function factsIn(seen: Observation): string[] {
  expect(limits.safeParse(seen).success).toBe(true)
  const { findings } = read(seen, knowledgeForTests(seen), (problem) => {
    throw problem
  })
  return findings
    .filter(({ confidence, field }) => confidence >= 0.5 && field !== 'company.language')
    .map((finding) => `${subjectOf(finding, findings)} ${finding.field} ${finding.value}`)
    .sort()
} // prettier-ignore

const subjectOf = ({ about }: Finding, all: readonly Finding[]) =>
  about === 'company' ? '' : all.find((f) => f.about === about && f.field === 'person.name')!.value

describe('the same page written differently gives the same facts', () => {
  it('finds what the differential tests compare', async () => {
    expect((await factsOf(TEAM)).join('\n')).toMatch(/Marta Reiss person\.title Chief Executive Officer/)
  })

  it.each([
    ['minified', TEAM.replace(/>\s+</g, '><')],
    ['attributes turned around', TEAM.replace(/<(\w+) class="(\w+)">/g, '<$1 data-x="1" class="$2" id="">')],
    ['wrapped in fifty divs', `${'<div>'.repeat(50)}${TEAM}${'</div>'.repeat(50)}`],
    ['each card wrapped in fifty divs', TEAM.replaceAll('<div class="card">', `${'<div>'.repeat(50)}<div class="card">`).replaceAll('</div>', `</div>${'</div>'.repeat(50)}`)],
    ['comments everywhere', TEAM.replaceAll('>', '><!-- x -->')],
    ['line feeds inside words of tags', TEAM.replaceAll('><', '>\n\t <')],
  ])('%s', async (_, html) => {
    expect(await factsOf(html)).toEqual(await factsOf(TEAM))
  }) // prettier-ignore

  it('text split over inline elements', async () => {
    const split = TEAM.replace('Marta Reiss', '<span>Marta</span> <b>Re<i></i>iss</b>')
    expect(await factsOf(split)).toContain('Marta Reiss person.title Chief Executive Officer')
  })

  it('a wrong lang is not believed', async () => {
    const german = `<h1>Unser Team</h1><p>Wir bauen leise Pumpen für Brauereien und sind stolz auf unser Team in Kiel.</p><div><h3>Marta Reiss</h3><p>Geschäftsführerin</p></div><div><h3>Jan Holm</h3><p>Vertriebsleiter</p></div>`
    const seen = await observeHtml(`<!doctype html><html lang="en"><title>x</title><body>${german}`, URL_)
    expect(knowledgeForTests(seen).lang).toBe('de')
  })
})

describe('encodings that a page declares or forgets', () => {
  it.each([
    ['gbk', [0xc1, 0xaa, 0xcf, 0xb5, 0xce, 0xd2, 0xc3, 0xc7], '联系我们'],
    ['windows-1251', [0xd1, 0xe5, 0xe2, 0xe5, 0xf0], 'Север'],
    ['windows-1250', [0xa3, 0xf3, 0x64, 0x9f], 'Łódź'],
    ['windows-1256', [0xd4, 0xd1, 0xdf, 0xc9], 'شركة'],
  ])('%s', async (charset, bytes, text) => {
    const head = Buffer.from(`<!doctype html><meta charset="${charset}"><body><p>`, 'latin1')
    const seen = await observeHtml(Buffer.concat([head, Buffer.from(bytes), Buffer.from('</p>')]), URL_)
    expect(seen.lines.map((line) => line.text)).toEqual([text])
  })
})

describe('what must not be read', () => {
  const nobody = async (html: string) =>
    expect((await factsOf(html)).filter((fact) => fact.includes('person.'))).toEqual([])

  it.each([
    ['a template', '<template><div><h3>Marta Reiss</h3><p>Chief Executive Officer</p></div></template>'],
    ['a hidden block', '<h1>Team</h1><div hidden><h3>Marta Reiss</h3><p>Chief Executive Officer</p></div>'],
    ['a block that its style hides', '<div style="display:none"><h3>Marta Reiss</h3><p>Chief Executive Officer</p></div>'],
    ['a hidden inline element', '<p>Our team <span hidden>Marta Reiss, Chief Executive Officer</span> is ready.</p>'],
    ['an inline element that its style hides', '<p>Team <b style="display: none">Marta Reiss, Chief Executive Officer</b></p>'],
  ])('%s makes no people', (_, html) => nobody(html)) // prettier-ignore

  it('JSON-LD of ten megabytes is left alone and costs the page nothing else', async () => {
    const bomb = `<script type="application/ld+json">{"@type":"Organization","name":"${'x'.repeat(10_000_000)}"}</script>`
    const facts = await factsOf(TEAM, bomb)
    expect(facts).toEqual(await factsOf(TEAM))
  })
})

describe('pages that bend the DOM', () => {
  it.each(
    ['nodeType', 'localName', 'firstChild', 'nextSibling', 'parentNode', 'className', 'id', 'children', 'textContent', 'getAttribute'].map((name) => [name]),
  )('a form whose field is called %s', async (name) => {
    const form = `<form class="f"><input name="${name}"><p>Inside the form</p></form><p>After the form</p>`
    const seen = await observeHtml(`<!doctype html><title>x</title><body><div>${form}</div><p>Below</p>`, URL_)
    expect(seen.lines.map((line) => line.text)).toEqual(['Inside the form', 'After the form', 'Below'])
    expect(seen.blocks.map(({ tag, cls }) => `${tag}.${cls}`)).toContain('form.f')
  }) // prettier-ignore

  it('a custom element with a very long name is cut, and the page is still read', async () => {
    const tag = `x-${'long'.repeat(40)}`
    const facts = await factsOf(`<${tag}>${TEAM}</${tag}>`)
    expect(facts.some((fact) => fact.includes('Marta Reiss'))).toBe(true)
  })

  it('blocks without end stop at the budget that the message allows', async () => {
    const nest = '<div><div><div><div><div><div><div><p>x</p></div></div></div></div></div></div></div>'
    const { window } = new JSDOM(`<body>${nest.repeat(800)}`, { url: URL_ })
    const seen = await observe(window.document, URL_, {
      nodes: 1e6,
      lines: 1e6,
      characters: 1e6,
      blocks: 2000,
    })
    expect(seen.blocks.length).toBeLessThan(2600)
    expect(seen.stats.truncated).toBe(true)
    window.close()
  })

  it('deep nesting overflows nothing', async () => {
    const { window } = new JSDOM('<body></body>', { url: URL_ })
    let at: Element = window.document.body
    for (let depth = 0; depth < 1500; depth += 1) at = at.appendChild(window.document.createElement('div'))
    at.textContent = 'At the bottom'
    const seen = await observe(window.document, URL_)
    expect(seen.lines.map((line) => line.text)).toEqual(['At the bottom'])
    window.close()
  })

  it('an open shadow root is read before what its host holds', async () => {
    const { window } = new JSDOM('<body><div id="host"><p>Light</p></div><p>After</p></body>', { url: URL_ })
    const root = window.document.getElementById('host')!.attachShadow({ mode: 'open' })
    root.append(
      'Text in the root',
      Object.assign(window.document.createElement('p'), { textContent: 'Shadow' }),
    )
    const seen = await observe(window.document, URL_)
    expect(seen.lines.map((line) => line.text)).toEqual(['Text in the root', 'Shadow', 'Light', 'After'])
    window.close()
  })

  it('overrides of writing direction are no part of a name', async () => {
    const facts = await factsOf(TEAM.replace('Marta Reiss', '\u202eMarta Reiss\u202c'))
    expect(facts.filter((fact) => /[\u202a-\u202e\u2066-\u2069]/.test(fact))).toEqual([])
  })
})

const tag = fc.constantFrom('div', 'p', 'span', 'a', 'td', 'table', 'tr', 'li', 'ul', 'h1', 'h3', 'form', 'b', 'x-y', 'template', 'svg', 'br', 'time', 'dl', 'dt', 'dd') // prettier-ignore
const attribute = fc.constantFrom(
  '', ' hidden', ' class="card"', ' style="display:none"', ' role="navigation"', ' href="/x"', ' href="javascript:alert(1)"', ' id="nodeType" name="parentNode"',
  ' itemscope itemtype="https://schema.org/Person"', ' itemprop="name"', ' typeof="Organization"', ' data-cfemail="7b"', ' datetime="2024-13-45"', ' class="vcard"',
) // prettier-ignore
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('Marta Reiss', 'CEO', '代表取締役 山田太郎', 'مدیرعامل', '€ 12 m', '12.05.2024', 'part of the Hansen Group', '\u202e', '\u0000', '\ud800', '<', '&amp;', 'NIP 111-222-33-49', 'Tel. +48 22 813 00 21'),
) // prettier-ignore
const { html } = fc.letrec<{ html: string }>((tie) => ({
  html: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    words,
    fc
      .tuple(tag, attribute, fc.array(tie('html'), { maxLength: 4 }))
      .map(([name, own, inside]) => `<${name}${own}>${inside.join('')}</${name}>`),
    fc.constantFrom(
      '<script type="application/ld+json">{"@type":"Person","name":{"__proto__":1}}</script>',
      '<script type="application/ld+json">[[[[[[[</script>',
      '<!--', '</div></p>', '<table><p>', '<a><a><div>',
    ),
  ),
})) // prettier-ignore

/** Pages read by one run of the tests; `FUZZ=100000` for a night. */
const RUNS = Number(process.env['FUZZ'] ?? 1000)

it(
  `${RUNS} pages of any shape: nothing throws, every limit is kept, no prototype is touched`,
  async () => {
    const prototype = JSON.stringify(Object.getOwnPropertyNames(Object.prototype))
    const { window } = new JSDOM('', { url: URL_ })
    await fc.assert(
      fc.asyncProperty(fc.array(html, { maxLength: 6 }), async (parts) => {
        const { document } = window
        document.open()
        document.write(`<!doctype html><title>x</title><body>${parts.join('')}`)
        document.close()
        const seen = await observe(document, URL_)
        expect(limits.safeParse(seen).success).toBe(true)
        const { findings } = read(seen, knowledgeForTests(seen), (problem) => {
          throw problem
        })
        for (const { quote, value } of findings) {
          expect(quote.length).toBeLessThanOrEqual(200)
          expect(value.length).toBeLessThanOrEqual(1000)
        }
        expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(prototype)
      }),
      { numRuns: RUNS },
    )
    window.close()
  },
  Math.max(600_000, RUNS * 600),
)
