import { describe, expect, it } from 'vitest'
import { read } from '../../lib/reading/read.ts'
import { knowledgeForTests } from '../reading/knowledge-for-tests.ts'
import { observeHtml } from '../reading/observe-html.ts'
import cases from './legal-notices.json'

// Who stands behind a site whose name is another: language, host, title, what the page says, the company. Hosts, agencies,
// suppliers and banks with their legal forms stand beside it.
describe('the company behind a site, as legal notices say it', () => {
  it.each(cases as [string, string, string, string, string][])(
    '%s %s, %s: %s',
    async (lang, host, title, body, name) => {
      const seen = await observeHtml(
        Buffer.from(
          `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body><main>${body}</main></body></html>`,
        ),
        `https://${host}/legal`,
      )
      const [first] = read(seen, knowledgeForTests(seen)).findings.filter(
        ({ field, confidence }) => field === 'company.legalName' && confidence >= 0.5,
      )
      expect(first?.value).toBe(name)
    },
  )
})
