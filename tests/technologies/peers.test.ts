import { describe, expect, it } from 'vitest'
import { partsOf } from '../../lib/extractors/products/parts.ts'
import { technologyBook } from '../../lib/technologies/book.ts'
import { technologies } from '../../lib/technologies/shelf.ts'

const book = technologyBook(technologies, [])
const product = (id: string) => technologies.find((one) => one.id === id)!
const lines = (text: string | undefined) => text?.split(', ') ?? []

describe('what else a buyer looks at', () => {
  it('is the rivals, where they are told', () => {
    const { rivals, peers } = partsOf(product('hotjar'), book)
    expect(lines(rivals)).toContain('Microsoft Clarity')
    expect(peers).toBeUndefined()
  })

  it('is others of the category and market where none are', () => {
    const alone = technologies.filter(({ rivals }) => rivals.length === 0)
    const peersOf = (category: string, ending: RegExp) =>
      alone
        .filter((one) => one.category === category && one.domains.some((domain) => ending.test(domain)))
        .map((one) => ({ one, peers: book.peersOf(one) }))
    const iranian = peersOf('chat', /\.ir$/)
    for (const { one, peers } of [...iranian, ...peersOf('hr', /\.jp$/), ...peersOf('support', /\.ru$/)]) {
      expect(peers, one.id).toHaveLength(3)
      expect(peers, one.id).not.toContain(one.name)
    }
    for (const { peers } of peersOf('hr', /\.jp$/))
      expect(peers.every((name) => technologies.find((two) => two.name === name)?.domains.some((domain) => domain.endsWith('.jp')))).toBe(true) // prettier-ignore
  })

  it('is none of another market, and none where products of a category do different work', () => {
    for (const one of technologies) {
      const near = /\.(?:ru|ir|cn|jp|kr|br|tr|pl|in)$/
      if (one.domains.some((domain) => near.test(domain))) continue
      for (const name of book.peersOf(one))
        expect(technologies.find((two) => two.name === name)!.domains.some((domain) => near.test(domain)), `${one.id} ${name}`).toBe(false) // prettier-ignore
    }
    expect(book.peersOf(product('react'))).toEqual([])
    expect(book.peersOf(product('yoast'))).toEqual([])
  })

  it('is said of four in five products that have a budget behind them', () => {
    const bought = technologies.filter(({ category }) => !['library', 'fonts', 'add-on', 'other'].includes(category)) // prettier-ignore
    const told = bought.filter((one) => one.rivals.length > 0 || book.peersOf(one).length > 0)
    expect(told.length / bought.length).toBeGreaterThan(0.8)
  })
})
