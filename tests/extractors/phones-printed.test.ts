import { describe, expect, it } from 'vitest'
import { THRESHOLD_OFFERED } from '../../lib/model/index.ts'
import { findingsOf } from '../reading/findings-of.ts'
import printed from './phones-printed.json'
import { SPOKEN } from './spoken.ts'

type Printed = Readonly<Record<string, readonly (readonly [body: string, numbers: readonly string[]])[]>>

describe('numbers as sites of a country print them, and digits that are no number of the company’s', () => {
  for (const [lang, rows] of Object.entries(printed as unknown as Printed))
    it.each(rows)(`${lang}: %s`, async (body, numbers) => {
      const found = await findingsOf(
        lang,
        `<main><h1>Nordwind</h1><p>${SPOKEN[lang]}</p>${body}</main>`,
        '/contact',
      )
      const phones = found
        .filter(({ field, confidence }) => field === 'company.phone' && confidence >= THRESHOLD_OFFERED)
        .map(({ value }) => value)
      expect([...new Set(phones)].sort()).toEqual([...numbers].sort())
    })
})
