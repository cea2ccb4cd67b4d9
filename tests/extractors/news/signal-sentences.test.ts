import { describe, expect, it } from 'vitest'
import { read } from '../../../lib/reading/read.ts'
import { knowledgeForTests } from '../../reading/knowledge-for-tests.ts'
import { observeHtml } from '../../reading/observe-html.ts'
import { SPOKEN } from '../spoken.ts'
import sentences from './signal-sentences.json'

interface Sheet {
  /** 12 May 2026 as the language prints it. */
  readonly day: string
  readonly told: [kind: string, headline: string][]
  /** Advice, opening hours, opinions: nothing to a seller. */
  readonly untold: string[]
}

/** A page of news as a site prints it: headline with its link, and its day. */
function newsPage(lang: string, { day, told, untold }: Sheet): string {
  const items = [...told.map(([, headline]) => headline), ...untold].map(
    (headline, at) => `<article><h3><a href="/news/${at}-item">${headline}</a></h3><p>${day}</p></article>`,
  )
  return `<!doctype html><html lang="${lang}"><title>x</title><body><p>${SPOKEN[lang]}</p>${items.join('')}`
}

describe.each(Object.entries(sentences as unknown as Record<string, Sheet>))(
  'signals in %s',
  (lang, sheet) => {
    it('have their kind, day, sentence and link; advice and notices are none', async () => {
      const seen = await observeHtml(newsPage(lang, sheet), 'https://ashgrove.example/news/')
      const found = read(seen, knowledgeForTests(seen)).findings.filter(
        ({ field }) => field === 'company.signal',
      )
      expect(
        found.map(({ value, quote, parts }) => [
          parts?.['kind'],
          value,
          parts?.['date'],
          parts?.['link'],
          quote,
        ]),
      ).toEqual(
        sheet.told.map(([kind, headline], at) => [
          kind,
          headline,
          '2026-05-12',
          `https://ashgrove.example/news/${at}-item`,
          headline,
        ]),
      )
    })
  },
)
