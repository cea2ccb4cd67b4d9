import { expect, it } from 'vitest'
import { read } from '../../lib/reading/read.ts'
import { knowledgeForTests } from './knowledge-for-tests.ts'
import { observeHtml } from './observe-html.ts'

it('takes no character into a value that a reader does not see or that turns the text around it', async () => {
  const html =
    '<!doctype html><html lang="en"><title>Bright\u202eloom\u200b Ltd</title><h1>Team</h1>' +
    '<ul><li><b>Ada Marsden</b><span>Chief Executive Officer</span></li><li><b>Ben\u00ad Olafson</b><span>Chief Financial Officer</span></li></ul>'
  const seen = await observeHtml(html, 'https://www.brightloom.example/team')
  const { findings } = read(seen, knowledgeForTests(seen))
  expect(findings.length).toBeGreaterThan(2)
  for (const { field, value } of findings)
    expect(value, field).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\u00ad]/)
})
