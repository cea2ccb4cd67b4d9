/** Addresses that the parser would give back as they are: parsing each of a thousand links costs more than reading them. */
const PLAIN_PATH = /^\/(?!\/)(?!.*\/\.)[\w\-./?=&+,:;@~!$*]*$/
const PLAIN_ADDRESS = /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+\/(?!.*\/\.)[\w\-./?=&+,:;@~!$*]*$/

const PLAIN_CONTACT = /^(?:mailto|tel):[\w.+@-]+$/

/** Resolves addresses against that of a document; '' for what is no address. */
export class Addresses {
  private readonly origin: string

  constructor(private readonly base: string) {
    const at = parsed(base)
    this.origin = at && /^https?:$/.test(at.protocol) ? at.origin : ''
  }

  of(address: string): string {
    if (this.origin !== '' && PLAIN_PATH.test(address)) return this.origin + address
    if (PLAIN_ADDRESS.test(address) || PLAIN_CONTACT.test(address)) return address
    return parsed(address, this.base)?.href ?? ''
  }
}

function parsed(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base)
  } catch {
    return undefined
  }
}
