import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { keepParcel, wholeOf } from '../../lib/actions/parcels-held.ts'
import type { Transcript } from '../../lib/model/index.ts'
import { packed, unpacked } from '../../lib/page/parcels.ts'
import { transcribe } from '../../lib/page/transcribe.ts'

async function long(lines: number): Promise<Transcript> {
  const url = 'https://www.long.example/'
  const { window } = new JSDOM(
    `<!doctype html><title>Long</title><main>${Array.from({ length: lines }, (_, at) => `<p class="c${at % 7}">Line ${at} of <a href="/n/${at}">a long page</a></p>`).join('')}</main>`,
    { url },
  )
  const { transcript } = await transcribe(window.document, url)
  window.close()
  return transcript
}

describe('what is sent of a long page', () => {
  it('is cut into short messages and put together as it was', async () => {
    const seen = await long(16_000)
    const { parcels, rest } = packed(seen)
    const sent = [...parcels]
    expect(sent.length).toBeGreaterThan(5)
    for (const message of [...sent, rest()]) expect(JSON.stringify(message).length).toBeLessThan(300_000)
    for (const parcel of sent) expect(JSON.stringify(parcel).length).toBeLessThan(130_000)
    expect(unpacked(sent, rest())).toEqual(seen)
  })

  it('is one message where the page is of the usual length', async () => {
    const seen = await long(100)
    const { parcels, rest } = packed(seen)
    expect([...parcels]).toEqual([])
    expect(rest()).toEqual(seen)
  })

  it('comes back whole whatever the lists hold', async () => {
    const seen = await long(1)
    const text = fc.string({ maxLength: 60_000, size: 'max' })
    await fc.assert(
      fc.property(
        fc.array(text, { maxLength: 30 }),
        fc.array(fc.string()),
        fc.nat(400_000),
        (texts, jsonLd, steps) => {
          const all: Transcript = { ...seen, texts, jsonLd, steps: '#'.repeat(steps) }
          const { parcels, rest } = packed(all)
          expect(unpacked([...parcels], rest())).toEqual(all)
        },
      ),
      { numRuns: 20 },
    )
  })

  it('is refused when the worker forgot a part, and when parts are of an earlier try', async () => {
    const seen = await long(16_000)
    const { parcels, rest } = packed(seen)
    const sent = [...parcels]
    const give = (key: string, left?: number) =>
      sent.forEach((parcel, at) => at !== left && keepParcel(1, key, at, parcel))
    give('a', 2)
    expect(wholeOf(1, { key: 'a', count: sent.length }, rest())).toBeUndefined()
    give('b')
    expect(wholeOf(1, { key: 'c', count: sent.length }, rest())).toBeUndefined()
    give('d')
    expect(wholeOf(2, { key: 'd', count: sent.length }, rest())).toBeUndefined()
    expect(wholeOf(1, { key: 'd', count: sent.length }, rest())).toEqual(seen)
    expect(wholeOf(1, { key: 'd', count: sent.length }, rest())).toBeUndefined()
  })
})
