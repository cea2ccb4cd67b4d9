import { describe, expect, it } from 'vitest'
import { THRESHOLD_OFFERED } from '../../lib/model/index.ts'
import { findingsOf } from '../reading/findings-of.ts'
import printed from './emails-printed.json'
import { SPOKEN } from './spoken.ts'

type Printed = readonly (readonly [lang: string, body: string, mailboxes: readonly string[]])[]

describe('mailboxes as sites print and hide them, and those that are not the company’s', () => {
  it.each(printed as unknown as Printed)('%s: %s', async (lang, body, mailboxes) => {
    const found = await findingsOf(
      lang,
      `<main><h1>Nordwind</h1><p>${SPOKEN[lang]}</p>${body}</main>`,
      '/contact',
    )
    const emails = found
      .filter(({ field, confidence }) => field === 'company.email' && confidence >= THRESHOLD_OFFERED)
      .map(({ value }) => value)
    expect([...new Set(emails)].sort()).toEqual([...mailboxes].sort())
  })
})
