import type { Technology, TechnologySignal } from '../model/index.ts'
import { type Address, idAt, looksLikeId, parameterOf, pathBegins } from './address.ts'
import { fileNames, packageName } from './file.ts'
import { isCorner } from './corner.ts'
import { WHOLE_QUERY } from './signal.ts'

/** A signal that held. `account`: the customer's own id or corner at the vendor, where the clue tells it. */
export interface Hit {
  readonly technology: Technology
  readonly signal: TechnologySignal
  readonly account: string
}

type Rule<K extends TechnologySignal['kind']> = {
  readonly technology: Technology
  readonly signal: Extract<TechnologySignal, { kind: K }>
}
type AddressRule = Rule<'host' | 'account' | 'tenant' | 'link'>
type NameRule = Rule<'cookie' | 'class' | 'mark'>

const OPEN_KEY = 2

/**
 * All signals of the shelf by what they begin with, so that a clue is only held against the few rules that it may fit:
 * hosts by suffix, files and packages by name, folders by the first of them, names by themselves or their first letters.
 */
export class TechnologyIndex {
  private readonly hosts = new Map<string, AddressRule[]>()
  private readonly names = new Map<string, Rule<'file' | 'npm'>[]>()
  private readonly folders = new Map<string, Rule<'path'>[]>()
  private readonly metas = new Map<string, Rule<'meta'>[]>()
  private readonly words = { cookie: nameMaps(), class: nameMaps(), mark: nameMaps() }
  private readonly vendors = new Map<string, Technology | undefined>()
  private readonly rulesOfHost = new Map<string, readonly AddressRule[]>()

  constructor(technologies: readonly Technology[]) {
    for (const technology of technologies) {
      for (const domain of namedDomains(technology))
        // Two products of one name: nobody knows which.
        this.vendors.set(domain, this.vendors.has(domain) ? undefined : technology)
      for (const signal of technology.signals) {
        switch (signal.kind) {
          case 'host':
          case 'account':
          case 'tenant':
          case 'link':
            push(this.hosts, signal.host, { technology, signal })
            break
          case 'file':
          case 'npm':
            push(this.names, `${signal.kind} ${signal.name}`, { technology, signal })
            break
          case 'path':
            push(this.folders, signal.folders[0]!, { technology, signal })
            break
          case 'meta':
            push(this.metas, signal.name, { technology, signal })
            break
          default:
            if (signal.open)
              push(this.words[signal.kind].open, openKey(signal.kind, signal.name), { technology, signal })
            else push(this.words[signal.kind].exact, signal.name, { technology, signal })
        }
      }
    }
  }

  /** What an address that the page loads, frames or posts to says. */
  address(address: Address): Hit[] {
    const hits: Hit[] = []
    for (const { technology, signal } of this.hostRules(address.host)) {
      const account = accountOf(signal, address)
      if (account !== undefined) hits.push({ technology, signal, account })
    }
    const named = packageName(address.host, address.path)
    if (named) this.named(`npm ${named}`, hits)
    for (const name of fileNames(address.path)) this.named(`file ${name}`, hits)
    this.inFolders(address.path, hits)
    return hits
  }

  /** What a vendor's own host says that no signal names, `app.callpage.io`: the one product that bears the domain's name. */
  vendorHost(host: string): Hit[] {
    for (let at = host.indexOf('.') + 1; at > 0; at = host.indexOf('.', at) + 1) {
      const technology = this.vendors.get(host.slice(at))
      if (!technology) continue
      // The vendor's website is a page like any other.
      if (/^www\d?$/.test(host.slice(0, at - 1))) return []
      return [{ technology, signal: { kind: 'host', host, path: '' }, account: '' }]
    }
    return []
  }

  /** What an address that the page only links to, or has itself, says: the customer's own corner at a vendor. */
  corner(address: Address, kinds: readonly ('link' | 'tenant')[]): Hit[] {
    const hits: Hit[] = []
    for (const { technology, signal } of this.hostRules(address.host)) {
      if (signal.kind !== 'link' && signal.kind !== 'tenant') continue
      if (!kinds.includes(signal.kind)) continue
      const account = accountOf(signal, address)
      if (account !== undefined) hits.push({ technology, signal, account })
    }
    return hits
  }

  meta(name: string, content: string): Hit[] {
    const rules = this.metas.get(name)
    if (!rules) return []
    const said = content.toLowerCase()
    return rules
      .filter(({ signal }) => said.startsWith(signal.start))
      .map((rule) => ({ ...rule, account: '' }))
  }

  /** A cookie's name, a word of a class attribute, a mark. */
  word(kind: 'cookie' | 'class' | 'mark', word: string): Hit[] {
    const exact = this.words[kind].exact.get(word)
    const open = this.words[kind].open.get(openKey(kind, word))
    if (!exact && !open) return []
    const held = open?.filter(({ signal }) => word.startsWith(signal.name)) ?? []
    return [...(exact ?? []), ...held].map((rule) => ({ ...rule, account: accountIn(word) }))
  }

  private hostRules(host: string): readonly AddressRule[] {
    const known = this.rulesOfHost.get(host)
    if (known) return known
    const found: AddressRule[] = []
    for (let at = 0; at >= 0; at = host.indexOf('.', at) + 1 || -1) {
      found.push(...(this.hosts.get(host.slice(at)) ?? []))
    }
    // Hosts come from pages: the memory of them is emptied before a long session can make it large.
    if (this.rulesOfHost.size > 5000) this.rulesOfHost.clear()
    this.rulesOfHost.set(host, found)
    return found
  }

  private named(key: string, hits: Hit[]) {
    for (const rule of this.names.get(key) ?? []) hits.push({ ...rule, account: '' })
  }

  private inFolders(path: string, hits: Hit[]) {
    const folders = path.split('/')
    for (let at = 1; at < folders.length; at += 1) {
      for (const rule of this.folders.get(folders[at]!) ?? []) {
        if (rule.signal.folders.every((folder, step) => folders[at + step] === folder))
          hits.push({ ...rule, account: '' })
      }
    }
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
export function accountOf(signal: AddressRule['signal'], address: Address): string | undefined {
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
      const slug = idAt(address.path, signal.path.length)
      return isCorner(slug) ? slug.toLowerCase() : undefined
    }
  }
}

function cornerBelow(suffix: string, host: string): string | undefined {
  if (host.length <= suffix.length + 1) return undefined
  const first = host.slice(0, host.indexOf('.'))
  return isCorner(first) ? first : undefined
}

/** An account code tells its account itself: `code=GTM-AB12CD`, `code=ym:12345678`. */
function accountIn(word: string): string {
  return word.startsWith('code=') ? word.slice(Math.max(word.indexOf(':'), 'code'.length) + 1) : ''
}

function nameMaps() {
  return { exact: new Map<string, NameRule[]>(), open: new Map<string, NameRule[]>() }
}

function openKey(kind: NameRule['signal']['kind'], name: string): string {
  return name.slice(0, (kind === 'mark' ? name.indexOf('=') + 1 : 0) + OPEN_KEY)
}

function push<V>(map: Map<string, V[]>, key: string, value: V) {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
