import type { ServiceWords, Technology, TechnologySignal } from '../model/index.ts'
import type { Address } from './address.ts'
import type { Hit, Rule } from './hit.ts'
import { HostIndex, type HostRule } from './host-index.ts'
import { PathIndex } from './path-index.ts'
import { ServiceNames } from './service-names.ts'
import { WordIndex } from './word-index.ts'

/**
 * All signals of the shelf by what they begin with, so that a clue is only held against the few rules that it may fit:
 * hosts by suffix, files and packages by name, folders by the first of them, names by themselves or their first letters.
 */
export class TechnologyIndex {
  private readonly hosts = new HostIndex()
  private readonly paths = new PathIndex()
  private readonly words = new WordIndex()

  /** What links to corners are called where they are the company's own. */
  readonly services: ServiceNames

  constructor(technologies: readonly Technology[], serviceWords?: ServiceWords) {
    this.services = new ServiceNames(serviceWords)
    for (const technology of technologies) {
      this.hosts.addVendor(technology)
      for (const signal of technology.signals) this.add(technology, signal)
    }
  }

  /** What an address that the page loads, frames or posts to says. */
  address(address: Address): Hit[] {
    return [...this.hosts.of(address), ...this.paths.of(address)]
  }

  vendorHost(host: string): Hit[] {
    return this.hosts.vendor(host)
  }

  /** What an address that the page only links to, or has itself, says: the customer's own corner at a vendor. */
  corner(address: Address, kinds: readonly ('link' | 'tenant')[]): Hit[] {
    return this.hosts.of(address, kinds)
  }

  meta(name: string, content: string): Hit[] {
    return this.words.saying('meta', name, content)
  }

  header(name: string, value: string): Hit[] {
    return this.words.saying('header', name, value)
  }

  /** A cookie's name, a word of a class attribute, a mark. */
  word(kind: 'cookie' | 'class' | 'mark', word: string): Hit[] {
    return this.words.of(kind, word)
  }

  private add(technology: Technology, signal: TechnologySignal) {
    const rule = { technology, signal }
    switch (signal.kind) {
      case 'host':
      case 'account':
      case 'tenant':
      case 'link':
        return this.hosts.add(rule as HostRule)
      case 'file':
      case 'npm':
        return this.paths.addName(rule as Rule<'file' | 'npm'>)
      case 'path':
        return this.paths.addFolders(rule as Rule<'path'>)
      case 'meta':
      case 'header':
        return this.words.addSaid(rule as Rule<'meta' | 'header'>)
      case 'cookie':
      case 'class':
      case 'mark':
        return this.words.addWord(rule as Rule<'cookie' | 'class' | 'mark'>)
    }
  }
}
