import { describe, expect, it } from 'vitest'
import { THRESHOLD_OFFERED } from '../../lib/model/index.ts'
import { regionsBy } from '../../lib/extractors/addresses/regions.ts'
import { addressIn } from '../../lib/text/address.ts'
import { SPOKEN } from '../extractors/spoken.ts'
import { findingsOf } from '../reading/findings-of.ts'
import { wordsForTests } from '../reading/knowledge-for-tests.ts'
import { FORMS } from './address-forms.ts'

/** Signs between parts are nobody's. */
const plain = (text = '') => text.replace(/[\s,،;.–-]+/gu, ' ').trim()

describe.each(FORMS)('addresses as $country prints them ($lang)', ({ country, lang, printed, traps }) => {
  it.each(printed.map((row) => [row[0], row] as const))('%s', (_, row) => {
    const [text, street, postalCode, locality, region] = row
    const found = addressIn(text, [country], [lang], regionsBy(wordsForTests(lang)))
    expect({
      street: plain(found?.street),
      postalCode: plain(found?.postalCode),
      locality: plain(found?.locality),
      region: plain(found?.region),
    }).toEqual({
      street: plain(street),
      postalCode: plain(postalCode),
      locality: plain(locality),
      region: plain(region),
    })
  })

  if (traps.length > 0)
    it.each(traps)('no address: %s', async (line) => {
      const found = await findingsOf(
        lang,
        `<main><h1>Nordwind</h1><p>${SPOKEN[lang]}</p><p>${line}</p></main>`,
        '/about',
      )
      expect(
        found
          .filter(({ field, confidence }) => field === 'company.address' && confidence >= THRESHOLD_OFFERED)
          .map(({ value }) => value),
      ).toEqual([])
    })
})
