import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../../lib/reading/read.ts'
import { industryCodesIn } from '../../lib/text/industry-code.ts'
import { knowledgeForTests } from '../reading/knowledge-for-tests.ts'
import { observeHtml } from '../reading/observe-html.ts'

describe('industry codes as registers print them', () => {
  it.each([
    ['Kod PKD: 28.14.Z', '28', 'PKD 28.14.Z'],
    ['PKD 2007: 62.01.Z, 62.02.Z', '62', 'PKD 62.01.Z'],
    ['Przeważająca działalność (PKD) – 46.73.Z', '46', 'PKD 46.73.Z'],
    ['ОКВЭД 2: 25.62', '25', 'ОКВЭД 25.62'],
    ['ОКВЭД: 28.14 Производство арматуры', '28', 'ОКВЭД 28.14'],
    ['WZ 2008: 28.14.0', '28', 'WZ 28.14.0'],
    ['Code APE : 2814Z', '28', 'APE 2814Z'],
    ['NAF rev. 2 : 6201 Z', '62', 'NAF 6201 Z'],
    ['Codice ATECO 25.62.00', '25', 'ATECO 25.62.00'],
    ['SBI-code: 4322', '43', 'SBI 4322'],
    ['CNAE 2009: 1011', '10', 'CNAE 1011'],
    ['CNAE 28.13-5/00', '28', 'CNAE 28.13-5/00'],
    ['CAE 28140', '28', 'CAE 28140'],
    ['NACE Rev. 2 code 28.14', '28', 'NACE 28.14'],
    ['ISIC Rev.4: 2813', '28', 'ISIC 2813'],
    ['SIC code 28140', '28', 'SIC 28140'],
    ['NAICS 332911', '25', 'NAICS 332911'],
  ])('%s', (line, division, printed) => {
    expect(industryCodesIn(line)[0]).toMatchObject({ division, printed })
  })

  it.each([
    ['SIC 3491 of the United States has divisions of its own', 'SIC 3491'],
    ['CAE 10 licences', 'engineering software'],
    ['PKD 2007', 'an edition without a code'],
    ['NACE 04.1', 'no division'],
    ['Snake 2814', 'no scheme'],
    ['an ape 2814 times', 'an animal'],
    ['WZ 12', 'a street or a vehicle'],
  ])('%s: none', (line) => {
    expect(industryCodesIn(line)).toEqual([])
  })

  it('lies in the line as it is printed, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (before, after) => {
        const line = `${before} PKD 28.14.Z ${after}`
        for (const { start, end, printed } of industryCodesIn(line))
          expect(line.slice(start, end).replace(/\s/g, '')).toContain(printed.split(' ').at(-1)!.slice(0, 2))
      }),
      { numRuns: Number(process.env['CASES'] ?? 300) },
    )
  })
})

/** What is offered as the code of a page, with its reason. */
async function codeOn(lang: string, body: string) {
  const html = `<!doctype html><html lang="${lang}"><head><title>Albor</title></head><body>${body}</body></html>`
  const seen = await observeHtml(html, 'https://albor.example/about')
  const { findings } = read(seen, knowledgeForTests(seen), (problem) => {
    throw problem
  })
  const of = (field: string) =>
    findings.filter((found) => found.field === field).sort((a, b) => b.confidence - a.confidence)[0]
  const code = of('company.industryCode')
  return {
    wording: of('company.industry')?.value,
    code: code?.value,
    option: code?.parts?.['option'],
    because: code?.parts?.['because'],
    certainty: code?.certainty,
  }
}

describe('the code of a page', () => {
  it('is worked out of the wording, which stays as printed, with the words that led to it', async () => {
    const rows = '<tr><th>Founded</th><td>1987</td></tr><tr><th>Industry</th><td>Manufacturer of Industrial Valves</td></tr>' // prettier-ignore
    expect(await codeOn('en', `<main><h1>Albor</h1><table>${rows}</table></main>`)).toEqual({
      wording: 'Manufacturer of Industrial Valves',
      code: '28',
      option: 'isic-28',
      because: 'valves',
      certainty: 'inferred',
    })
  })

  it('is the one that a register printed where the page prints it, against what the wording suggests', async () => {
    const rows = '<tr><th>Branża</th><td>Producent mebli</td></tr><tr><th>Kod PKD</th><td>16.23.Z</td></tr><tr><th>NIP</th><td>5260250995</td></tr>' // prettier-ignore
    expect(await codeOn('pl', `<main><h1>Albor</h1><table>${rows}</table></main>`)).toEqual({
      wording: 'Producent mebli',
      code: '16',
      option: 'isic-16',
      because: 'PKD 16.23.Z',
      certainty: 'stated',
    })
  })

  it('is none where nothing of it is said', async () => {
    expect(await codeOn('en', '<main><h1>Albor</h1><p>Welcome to our site.</p></main>')).toMatchObject({
      code: undefined,
    })
  })
})
