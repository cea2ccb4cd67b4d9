import type { Technology, TechnologyCategory } from '../model/index.ts'
import { signalOf, SPACED } from './signal.ts'

/** A product on the shelf. `source` says where the vendor documents what gives it away; it is for us, and is not shipped. */
export interface ShelvedTechnology extends Technology {
  readonly source: string
}

/**
 * Reads a shelf file: a product a line, columns by ` | `, several entries of a column by a space, `+` in what a meta, a
 * header or a comment says for a space. A product without a source of its own is documented on its vendor's site, the first domain.
 *
 *     id | name | vendor | vendor's domains | signals | rivals | source
 */
export function table(category: TechnologyCategory, lines: string): ShelvedTechnology[] {
  return lines
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [id = '', name = '', vendor = '', domains = '', signals = '', rivals = '', source = ''] = line
        .split('|')
        .map((column) => column.trim())
      const vendorsDomains = words(domains)
      return {
        id,
        name,
        vendor: vendor || name,
        category,
        domains: vendorsDomains,
        signals: words(signals).map((signal) =>
          signalOf(SPACED.test(signal) ? signal.replaceAll('+', ' ') : signal),
        ),
        rivals: words(rivals),
        source: source || `https://${vendorsDomains[0]}/`,
      }
    })
}

function words(column: string): string[] {
  return column.split(/\s+/).filter(Boolean)
}
