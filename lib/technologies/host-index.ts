import type { Technology } from '../model/index.ts'
import { type Address, idAt, looksLikeId, parameterOf, pathBegins } from './address.ts'
import { isCorner } from './corner.ts'
import { type Hit, push, type Rule } from './hit.ts'
import { WHOLE_QUERY } from './signal.ts'

export type HostRule = Rule<'host' | 'account' | 'tenant' | 'link'>

/** Hosts come from pages: the memory of them is emptied before a long session can make it large. */
const REMEMBERED = 5000

/** Signals that name a host, by it and by what it lies below. */
export class HostIndex {
  private readonly rules = new Map<string, HostRule[]>()
  private readonly vendors = new Map<string, Technology | undefined>()
  private readonly rulesOfHost = new Map<string, readonly HostRule[]>()

  add(rule: HostRule) {
    push(this.rules, rule.signal.host, rule)
  }

  addVendor(technology: Technology) {
    for (const domain of namedDomains(technology))
      // Two products of one name: nobody knows which.
      this.vendors.set(domain, this.vendors.has(domain) ? undefined : technology)
  }

  of(address: Address, kinds?: readonly HostRule['signal']['kind'][]): Hit[] {
    const hits: Hit[] = []
    for (const { technology, signal } of this.rulesFor(address.host)) {
      if (kinds && !kinds.includes(signal.kind)) continue
      const account = accountOf(signal, address)
      if (account !== undefined) hits.push({ technology, signal, account })
    }
    return hits
  }

  /** What a vendor's own host says that no signal names, `app.callpage.io`: the one product that bears the domain's name. */
  vendor(host: string): Hit[] {
    for (let at = host.indexOf('.') + 1; at > 0; at = host.indexOf('.', at) + 1) {
      const technology = this.vendors.get(host.slice(at))
      if (!technology) continue
      // The vendor's website is a page like any other.
      if (/^www\d?$/.test(host.slice(0, at - 1))) return []
      return [{ technology, signal: { kind: 'host', host, path: '' }, account: '' }]
    }
    return []
  }

  private rulesFor(host: string): readonly HostRule[] {
    const known = this.rulesOfHost.get(host)
    if (known) return known
    const found: HostRule[] = []
    for (let at = 0; at >= 0; at = host.indexOf('.', at) + 1 || -1) {
      found.push(...(this.rules.get(host.slice(at)) ?? []))
    }
    if (this.rulesOfHost.size > REMEMBERED) this.rulesOfHost.clear()
    this.rulesOfHost.set(host, found)
    return found
  }
}

/** The vendor's domains whose name is the product's own, `callpage.io` of CallPage. Libraries are served by anybody. */
function namedDomains({ name, category, domains }: Technology): readonly string[] {
  if (category === 'library' || category === 'fonts') return []
  const plain = name
    .replace(/\([^)]*\)/g, '')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '')
  return domains.filter((domain) => domain.slice(0, domain.indexOf('.')).replace(/-/g, '') === plain)
}

/** The account that an address tells, '' where the signal tells none, undefined where it does not hold. */
function accountOf(signal: HostRule['signal'], address: Address): string | undefined {
  switch (signal.kind) {
    case 'host':
      return pathBegins(address.path, signal.path) ? '' : undefined
    case 'account': {
      if (!pathBegins(address.path, signal.path)) return undefined
      const id = signal.parameter
        ? idAt(
            signal.parameter === WHOLE_QUERY ? address.query : parameterOf(address.query, signal.parameter),
            0,
          )
        : idAt(address.path, signal.path.length)
      return looksLikeId(id) && id.startsWith(signal.start) ? id : undefined
    }
    case 'tenant':
      return cornerBelow(signal.host, address.host)
    case 'link': {
      if (signal.below)
        return pathBegins(address.path, signal.path) ? cornerBelow(signal.host, address.host) : undefined
      if (address.host !== signal.host && address.host !== `www.${signal.host}`) return undefined
      if (!pathBegins(address.path, signal.path)) return undefined
      const slug = signal.parameter
        ? idAt(parameterOf(address.query, signal.parameter).replace(/^%2B|^\+/i, ''), 0)
        : idAt(address.path, signal.path.length)
      return isCorner(slug) || isNumber(slug) ? slug.toLowerCase() : undefined
    }
  }
}

/** Some vendors number their customers; a year is no number of a customer. */
function isNumber(slug: string): boolean {
  return /^\d{5,15}$/.test(slug)
}

function cornerBelow(suffix: string, host: string): string | undefined {
  if (host.length <= suffix.length + 1) return undefined
  const first = host.slice(0, host.indexOf('.'))
  return isCorner(first) ? first : undefined
}
