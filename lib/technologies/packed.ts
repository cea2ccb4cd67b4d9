import type { Technology, TechnologyCategory } from '../model/index.ts'
import { signalOf, SPACED, writtenSignal } from './signal.ts'

/**
 * All products as the extension ships them: a text a category, a product a line, columns by `|`. What the columns before
 * tell is left out: an id that the name spells, a vendor of the product's name, and in signals the vendor's domains, `@`
 * the first of them, `@@` the second. A third of the size of the same as objects, which counts for what every install loads.
 *
 *     id | name | vendor | vendor's domains | signals | rivals | names in text, by `;`
 */
export type PackedTechnologies = Readonly<Record<string, string>>

export function packed(technologies: readonly Technology[]): PackedTechnologies {
  const lines: Record<string, string[]> = {}
  for (const product of technologies) (lines[product.category] ??= []).push(lineOf(product))
  return Object.fromEntries(Object.entries(lines).map(([category, list]) => [category, list.join('\n')]))
}

export function unpacked(texts: PackedTechnologies): Technology[] {
  return Object.entries(texts).flatMap(([category, text]) =>
    text.split('\n').map((line) => productOf(line, category as TechnologyCategory)),
  )
}

function lineOf({ id, name, vendor, domains, signals, rivals, spoken }: Technology): string {
  return [
    id === spelt(name) ? '' : id,
    name,
    vendor === name ? '' : vendor,
    domains.join(' '),
    signals.map((signal) => shortened(writtenSignal(signal), domains).replaceAll(' ', '+')).join(' '),
    rivals.join(' '),
    spoken?.join(';') ?? '',
  ].join('|')
}

function productOf(line: string, category: TechnologyCategory): Technology {
  const [id = '', name = '', vendor = '', home = '', signals = '', rivals = '', spoken = ''] = line.split('|')
  const domains = words(home)
  return {
    id: id || spelt(name),
    name,
    vendor: vendor || name,
    category,
    domains,
    signals: words(signals).map((signal) =>
      signalOf(SPACED.test(signal) ? signal.replaceAll('+', ' ') : lengthened(signal, domains)),
    ),
    rivals: words(rivals),
    ...(spoken ? { spoken: spoken.split(';') } : {}),
  }
}

const HOSTED = /^(?:host|account|tenant|link):/

/** A host is the vendor's domain or lies below it. */
function shortened(signal: string, domains: readonly string[]): string {
  if (!HOSTED.test(signal)) return signal
  for (const [at, domain] of domains.entries()) {
    const start = signal.indexOf(domain)
    const end = start + domain.length
    if (start < 0 || !/[:.]/.test(signal[start - 1] ?? '') || !/^(?:\/|$)/.test(signal.slice(end, end + 1)))
      continue
    return signal.slice(0, start) + '@'.repeat(at + 1) + signal.slice(end)
  }
  return signal
}

function lengthened(signal: string, domains: readonly string[]): string {
  return HOSTED.test(signal)
    ? signal.replace(/(?<=[:.])@+(?=\/|$)/, (signs) => domains[signs.length - 1] ?? signs)
    : signal
}

/** `Contact Form 7` → `contact-form-7`, `Hyvä` → `hyva`. */
export function spelt(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
}

function words(column: string): string[] {
  return column.split(' ').filter(Boolean)
}
