import { describe, expect, it } from 'vitest'
import { addressOf } from '../../lib/technologies/address.ts'
import type { Hit } from '../../lib/technologies/hit.ts'
import { technologies, technologyIndex } from '../../lib/technologies/shelf.ts'

/**
 * A clue is an address that the page loads, or `meta name=content`, `header name=value`, `cookie name`, `class word`, `mark name`,
 * `link address` of a link that the page only shows.
 */
interface Fixture {
  readonly id: string
  readonly positive: readonly string[]
  readonly nearMiss: readonly string[]
}

const shelf = import.meta.glob<{ default: Fixture[] }>('./shelf/*.json', { eager: true })
const fixtures = Object.values(shelf).flatMap((file) => file.default)
const index = technologyIndex()

function hits(clue: string): Hit[] {
  const space = clue.indexOf(' ')
  const kind = clue.startsWith('http') ? 'address' : clue.slice(0, space)
  const words = clue.slice(space + 1)
  switch (kind) {
    case 'address':
      return index.address(addressOf(clue)!)
    case 'link':
      return index.corner(addressOf(words)!, ['link'])
    case 'meta': {
      const equals = words.indexOf('=')
      return index.meta(words.slice(0, equals), words.slice(equals + 1))
    }
    case 'header': {
      const equals = words.indexOf('=')
      return index.header(words.slice(0, equals), words.slice(equals + 1))
    }
    case 'cookie':
    case 'class':
    case 'mark':
      return index.word(kind, words)
    default:
      throw new Error(`not a clue: ${clue}`)
  }
}

const found = (id: string, clue: string) => hits(clue).some((hit) => hit.technology.id === id)

describe('fixtures', () => {
  it('exist for every product', () => {
    expect(fixtures.map(({ id }) => id).sort()).toEqual(technologies.map(({ id }) => id).sort())
    expect(fixtures.filter(({ positive, nearMiss }) => !positive.length || !nearMiss.length)).toEqual([])
  })

  it('hold: each clue gives its product away', () => {
    expect(
      fixtures.flatMap(({ id, positive }) =>
        positive.filter((clue) => !found(id, clue)).map((clue) => `${id} ${clue}`),
      ),
    ).toEqual([])
  })

  it('hold: no near miss gives its product away', () => {
    expect(
      fixtures.flatMap(({ id, nearMiss }) =>
        nearMiss.filter((clue) => found(id, clue)).map((clue) => `${id} ${clue}`),
      ),
    ).toEqual([])
  })
})
