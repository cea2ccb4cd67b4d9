/** Text from a page as Markdown text: on one line, with nothing that would make markup, a link or HTML of it. */
export function plain(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .replace(/[^\P{Cc}]|[\u202a-\u202e\u2066-\u2069]/gu, '')
      .trim()
      .replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&')
      .replace(/^([-+]|\d+[.)])(?=\s)/, '\\$1')
      // Bare addresses become links by themselves in most readers: a page's text is no link.
      .replace(/:(?=\/\/)/g, '\\:')
  )
}

/** An address that a reader may follow, or its text where the scheme is not one of the web. */
export function link(address: string): string {
  return /^https?:\/\/[^\s<>"`\\]+$/i.test(address) ? `<${address}>` : plain(address)
}

/** Numbers the pages that a text refers to, in the order they are first named. */
export class Footnotes {
  readonly #numbers = new Map<string, number>()

  /** ` [1] [3]`; '' for what no page said. */
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
