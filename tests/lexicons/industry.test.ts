import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { industryBook } from '../../lib/assets/industries.ts'
import { industrySense } from '../../lib/lexicons/industry-sense.ts'
import { stemsOf } from '../../lib/lexicons/industry-stems.ts'
import { divisions } from '../../lib/model/index.ts'
import { foldKey } from '../../lib/text/fold.ts'

type Golden = Record<string, [wording: string, division: string][]>
const golden = JSON.parse(readFileSync(new URL('industries.json', import.meta.url), 'utf8')) as Golden
const languages = Object.keys(industryBook)

describe('the division that a wording tells', () => {
  it('is told in fifteen languages', () => {
    expect(languages.sort()).toEqual(Object.keys(golden).sort())
    expect(languages).toHaveLength(15)
  })

  it.each(Object.keys(golden))('in %s', (lang) => {
    const read = golden[lang]!.map(([wording]) => [
      wording,
      industrySense(wording, industryBook, [lang, 'en'])?.division,
    ])
    expect(read).toEqual(golden[lang])
  })
})

describe('the words of each language', () => {
  it.each(languages)('tell by themselves what they stand under, in %s', (lang) => {
    const words = industryBook[lang]!
    const astray = Object.entries(words.says).flatMap(([division, entries]) =>
      entries.split('|').flatMap((entry) => {
        const wording = entry.replace(/[*.]/g, '')
        const told = industrySense(wording, { [lang]: words }, [lang])?.division
        return told === division ? [] : [`${wording}: ${division}, told as ${told}`]
      }),
    )
    expect(astray).toEqual([])
  })

  it('are of divisions that there are, and of at least seventy of them', () => {
    for (const { says } of Object.values(industryBook)) {
      expect(Object.keys(says).filter((key) => !divisions.includes(key as never))).toEqual([])
      expect(Object.keys(says).length).toBeGreaterThanOrEqual(70)
    }
  })
})

describe('whatever a page says', () => {
  const runs = { numRuns: Number(process.env['CASES'] ?? 300) }
  const stems = languages.flatMap((lang) => stemsOf(industryBook[lang]!).map(({ parts }) => parts.map(({ text }) => text).join(' '))) // prettier-ignore
  const wording = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(fc.oneof(fc.constantFrom(...stems), fc.constantFrom('and', 'for', ',', 'und', 'の', 'от')), { maxLength: 8 }).map((words) => words.join(' ')), // prettier-ignore
  )

  it('gives words of the wording for its reason, and the same for any spelling', () => {
    fc.assert(
      fc.property(wording, fc.constantFrom(...languages), (text, lang) => {
        const sense = industrySense(text, industryBook, [lang, 'en'])
        if (!sense) return
        expect(divisions).toContain(sense.division)
        expect(foldKey(text.slice(0, 200))).toContain(sense.because)
        const apart = text.slice(0, 60)
        expect(industrySense(apart.normalize('NFD'), industryBook, [lang])).toEqual(
          industrySense(apart, industryBook, [lang]),
        )
      }),
      runs,
    )
  })

  it('answers no names of the prototype', () => {
    expect(industrySense('bakery', industryBook, ['constructor', '__proto__'])).toBeUndefined()
  })
})
