import type { Finding, Observation } from '../../lib/model/index.ts'
import { fold } from '../../lib/text/fold.ts'

/** Fields whose value is not page text (loaded scripts, links, language); their quote may be empty. */
const NOT_TEXT = new Set([
  'company.technology',
  'company.social',
  'company.logo',
  'company.language',
  'company.email',
  'company.phone',
  'company.website',
  'person.profile',
  'person.email',
  'person.phone',
])

/** Findings whose quote is not found on the page, neither in its visible text nor in its metadata. */
export function lostQuotes(seen: Observation, findings: readonly Finding[]): Finding[] {
  const visible = squeeze(seen.lines.map(({ text }) => text).join(' '))
  let everything: string | undefined
  return findings.filter(({ quote, field, line }) => {
    if (quote === '') return !NOT_TEXT.has(field)
    const words = squeeze(quote)
    if (visible.includes(words)) return false
    everything ??= squeeze(told(seen))
    return (line !== undefined && !NOT_TEXT.has(field)) || !everything.includes(words)
  })
}

function told(seen: Observation): string {
  return [
    seen.url,
    seen.title,
    seen.lang,
    ...seen.meta.map(({ content }) => content),
    ...seen.links.map(({ href }) => href),
    ...seen.jsonLd,
    ...seen.items.flatMap(({ properties }) => properties.map(([, value]) => value)),
    ...seen.anchors.flatMap(({ href, text }) => [href, decoded(href), text]),
    ...seen.images.flatMap(({ alt, src }) => [alt, src]),
    ...seen.resources.map(({ url }) => url),
    ...(seen.headers ?? []).flatMap(({ name, content }) => [`${name}: ${content}`, name]),
    ...seen.cookies,
    ...seen.blocks.map(({ cls }) => cls),
    ...(seen.marks ?? []),
  ].join(' ')
}

const squeeze = (text: string) => fold(text).replace(/\s+/g, '')

function decoded(href: string): string {
  try {
    return decodeURIComponent(href)
  } catch {
    return href
  }
}
