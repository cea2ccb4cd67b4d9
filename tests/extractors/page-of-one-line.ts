import type { Finding } from '../../lib/model/index.ts'
import { read } from '../../lib/reading/read.ts'
import { knowledgeForTests } from '../reading/knowledge-for-tests.ts'
import { observeHtml } from '../reading/observe-html.ts'

/** The invented company in the script of a language that has its own. */
const NAMES: Readonly<Record<string, string>> = {
  ru: 'Нордвинд',
  fa: 'نوردویند',
  ar: 'نوردويند',
  ko: '노르트빈트',
  ja: 'ノルドヴィント',
  zh: '北风泵业',
}

/** What is read of the company where its page says nothing but this. */
export function readOf(lang: string, text: string): Promise<readonly Finding[]> {
  return readBody(lang, `<p>${text}</p>`)
}

/** The same for any markup. */
export async function readBody(lang: string, body: string): Promise<readonly Finding[]> {
  const name = NAMES[lang] ?? 'Nordwind'
  const seen = await observeHtml(
    `<!doctype html><html lang="${lang}"><title>${name}</title><body><h1>${name}</h1>${body}`,
    'https://nordwind.example/about',
  )
  return read(seen, knowledgeForTests(seen), (problem) => {
    throw problem
  }).findings
}
