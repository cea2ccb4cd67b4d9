import type { Finding } from '../../lib/model/index.ts'
import { read } from '../../lib/reading/read.ts'
import { knowledgeForTests } from './knowledge-for-tests.ts'
import { observeHtml } from './observe-html.ts'

/** What all readers find in the body of an invented company's page. */
export async function findingsOf(lang: string, body: string, path: string): Promise<readonly Finding[]> {
  const seen = await observeHtml(
    `<!doctype html><html lang="${lang}"><title>Nordwind</title><body>${body}`,
    `https://nordwind.example${path}`,
  )
  return read(seen, knowledgeForTests(seen), (problem) => {
    throw problem
  }).findings
}
