import { assets } from '../../lib/assets/assets.ts'
import { describe, expect, it } from 'vitest'
import { registrableDomain } from '../../lib/text/domain.ts'
import { technologyCategories } from '../../lib/model/index.ts'
import { spelt, unpacked, type PackedTechnologies } from '../../lib/technologies/packed.ts'
import { technologies } from '../../lib/technologies/shelf.ts'

const bad = (test: (technology: (typeof technologies)[number]) => boolean) =>
  technologies.filter(test).map((technology) => technology.id)

describe('the shelf', () => {
  it('holds at least 800 products, none without signals', () => {
    expect(technologies.length).toBeGreaterThanOrEqual(800)
    expect(bad((technology) => technology.signals.length === 0)).toEqual([])
  })

  it('gives every product one id and one name', () => {
    expect(new Set(technologies.map(({ id }) => id)).size).toBe(technologies.length)
    expect(new Set(technologies.map(({ name }) => name)).size).toBe(technologies.length)
    expect(bad(({ id }) => !/^[a-z\d-]+$/.test(id))).toEqual([])
  })

  it('spells ids by what the product is called: by words of its name, and of its vendor and domains besides', () => {
    const plain = (text: string) =>
      spelt(text.replace(/[łŁ]/g, 'l').replace(/[øØ]/g, 'o')).replaceAll('-', '')
    expect(
      bad(({ id, name, vendor, domains }) => {
        const own = plain(name)
        const besides = [own, plain(vendor), ...domains.map(plain)]
        const parts = id.split('-')
        return (
          !parts.some((part) => own.includes(part)) ||
          parts.some((part) => !besides.some((said) => said.includes(part)))
        )
      }),
    ).toEqual([])
  })

  it('knows every category, vendor domain and source', () => {
    expect(bad(({ category }) => !technologyCategories.includes(category))).toEqual([])
    expect(
      bad(({ domains }) => !domains.length || domains.some((domain) => !registrableDomain(domain))),
    ).toEqual([])
    expect(bad(({ source }) => !/^https?:\/\/[a-z\d.-]+\/?/i.test(source))).toEqual([])
  })

  it('names rivals that are on the shelf, and never the product itself', () => {
    const ids = new Set(technologies.map(({ id }) => id))
    expect(bad(({ id, rivals }) => rivals.some((rival) => rival === id || !ids.has(rival)))).toEqual([])
  })

  it('writes hosts that are whole hosts in lower case, without path signs, port or query', () => {
    for (const { id, signals } of technologies)
      for (const signal of signals)
        if ('host' in signal) expect(signal.host, id).toMatch(/^[a-z\d-]+(?:\.[a-z\d-]+)+$/)
  })

  it('reads no query string except the one parameter that holds an account', () => {
    for (const { id, signals } of technologies)
      for (const signal of signals) {
        if ('path' in signal) expect(signal.path, id).not.toMatch(/[?#*()[\]|]/)
        if (signal.kind === 'path') expect(signal.folders.join('/'), id).not.toMatch(/[?#*()[\]|]/)
      }
  })

  it('has no name so short that a minifier could make it', () => {
    for (const { id, signals } of technologies)
      for (const signal of signals) {
        if (signal.kind === 'mark') {
          expect(signal.name, id).toMatch(/^(?:id|attr|tag|rel|call|set|comment|code|class)=/)
          const name = signal.name.replace(/^[a-z]+=/, '')
          if (signal.name.startsWith('call='))
            expect(name.length, `${id} ${name}`).toBeGreaterThanOrEqual(
              /^(?:[_$]|fbq|twq|rdt)/.test(name) ? 3 : 4,
            )
        }
        if ((signal.kind === 'cookie' || signal.kind === 'class') && signal.open)
          expect(signal.name.length, `${id} ${signal.name}`).toBeGreaterThanOrEqual(3)
        if (signal.kind === 'file') expect(signal.name.length, id).toBeGreaterThanOrEqual(2)
      }
  })
})

describe('how text names a product', () => {
  const spoken = (id: string) => technologies.find((product) => product.id === id)?.spoken

  it('is kept only where the name alone does not say it', () => {
    expect(spoken('hubspot')).toBeUndefined()
    expect(spoken('segment')).toEqual(['Segment?'])
    expect(spoken('1c-enterprise')).toContain('1С')
  })

  it('is shipped with the product', () => {
    const shipped = unpacked(assets()['technologies.json'] as PackedTechnologies)
    expect(shipped.find(({ id }) => id === '1c-enterprise')?.spoken).toContain('1С')
  })
})
