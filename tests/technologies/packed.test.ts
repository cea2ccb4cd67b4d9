import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { packed, unpacked } from '../../lib/technologies/packed.ts'
import { technologies } from '../../lib/technologies/shelf.ts'

describe('products as they are shipped', () => {
  const texts = packed(technologies)

  it('come back as they stand on the shelf, but for what only we need', () => {
    const shelved = technologies.map((product) => ({ ...product, source: undefined }))
    const byCategory = Object.keys(texts).flatMap((category) =>
      shelved.filter((one) => one.category === category),
    )
    expect(unpacked(texts)).toEqual(byCategory)
  })

  it('take no more than 120 kB compressed', () => {
    expect(gzipSync(JSON.stringify(texts), { level: 9 }).length).toBeLessThanOrEqual(120_000)
  })
})
