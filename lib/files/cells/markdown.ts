import { oneLine } from './cleaned.ts'

/** Page text as literal Markdown: on one line, with markup, links and HTML escaped. */
export function plain(text: string): string {
  return (
    oneLine(text)
      .replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&')
      .replace(/^([-+]|\d+[.)])(?=\s)/, '\\$1')
      // Most renderers turn bare URLs into links, which page text must not become.
      .replace(/:(?=\/\/)/g, '\\:')
  )
}

/** A link for http and https addresses, plain text for any other. */
export function link(address: string): string {
  return /^https?:\/\/[^\s<>"`\\]+$/i.test(address) ? `<${address}>` : plain(address)
}

/** Numbers the pages that a text cites, in order of first citation. */
export class Footnotes {
  readonly #numbers = new Map<string, number>()

  /** ` [1] [3]`; '' without a source page. */
  marks(addresses: readonly string[]): string {
    return [...new Set(addresses)]
      .filter((address) => address !== '')
      .map((address) => ` [${this.#numberOf(address)}]`)
      .join('')
  }

  lines(): string[] {
    return [...this.#numbers].map(([address, number]) => `${number}. ${link(address)}`)
  }

  #numberOf(address: string): number {
    const number = this.#numbers.get(address) ?? this.#numbers.size + 1
    this.#numbers.set(address, number)
    return number
  }
}
