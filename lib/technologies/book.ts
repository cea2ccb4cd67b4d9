import type { ServiceWords, Technology, ThirdPartyRow } from '../model/index.ts'
import { productsByDomain, productsByName } from './by-name.ts'
import { TechnologyIndex } from './match.ts'
import { NamesInText } from './names-in-text.ts'
import { peersAmong } from './peers.ts'
import { thirdPartiesOf } from './third-party.ts'

/** What is known of products before a page is read. */
export interface TechnologyBook {
  readonly index: TechnologyIndex
  /** Products by plain name, as tables of vendors write them. */
  readonly byName: ReadonlyMap<string, Technology>
  /** The one product of a vendor, or the one that bears the vendor's name, by the vendor's domains. */
  readonly byDomain: ReadonlyMap<string, Technology>
  /** Products as running text names them. */
  readonly named: NamesInText
  /** A product's name by its id: rivals are told by their ids. */
  readonly names: ReadonlyMap<string, string>
  /** What else a buyer has likely looked at, by name, where no rivals are told. */
  readonly peersOf: (product: Technology) => readonly string[]
  /** Hosts of services that no product of the shelf accounts for. */
  readonly thirdParties: ReadonlyMap<string, ThirdPartyRow>
}

/**
 * Indexes the products once; a worker that reads many pages keeps the book. What only some pages ask for, products by their
 * names, is made when the first of them does.
 */
export function technologyBook(
  technologies: readonly Technology[],
  thirdParties: readonly ThirdPartyRow[],
  serviceWords?: ServiceWords,
): TechnologyBook {
  const byName = once(() => productsByName(technologies))
  const byDomain = once(() => productsByDomain(technologies))
  const named = once(() => new NamesInText(technologies))
  const peers = once(() => peersAmong(technologies))
  return {
    index: new TechnologyIndex(technologies, serviceWords),
    get byName() {
      return byName()
    },
    get byDomain() {
      return byDomain()
    },
    get named() {
      return named()
    },
    peersOf: (product) => peers()(product),
    names: new Map(technologies.map(({ id, name }) => [id, name])),
    thirdParties: thirdPartiesOf(thirdParties),
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
