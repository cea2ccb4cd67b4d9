import type { Knowledge } from '../knowledge.ts'
import type { Finding } from '../../model/index.ts'
import type { Page } from '../../page/page.ts'
import { quoteOf } from '../../page/quote.ts'
import { finding } from './finding.ts'
import { percentDecoded } from '../../text/percent-decoded.ts'

/** Letters before a link in which the label of a fax stands. */
const FAX_NEAR = 16

/** The number of a `tel:` or WhatsApp link. */
export function* fromLink(
  page: Page,
  { phones: reader, words }: Knowledge,
  country: string | undefined,
  href: string,
  lineIndex: number,
  text: string,
): Generator<Finding> {
  const whatsapp =
    /^https?:\/\/(?:wa\.me\/|api\.whatsapp\.com\/send\/?\?(?:[^#]*&)?phone=|web\.whatsapp\.com\/send\?phone=)(?:\+|%2B)?(\d{8,15})/i.exec(
      href,
    )
  const raw = whatsapp
    ? `+${whatsapp[1]}`
    : /^(?:tel|callto|phone):/i.test(href)
      ? percentDecoded(href.replace(/^\w+:(?:\/\/)?/, ''))
      : ''
  if (!raw || /^[+\d\s()]*(?:1234567|000000|555-?555-?5555$)/.test(raw)) return
  const tidy = raw.replace(/\(0\)/, '').replace(/^00/, '+').split(/[;,]/)[0]!
  const number =
    reader.find(tidy, country)[0] ??
    (/^\d{10,14}$/.test(tidy) ? reader.find(`+${tidy}`, country)[0] : undefined)
  if (!number) return
  const line = page.line(lineIndex)
  const start = Math.max(0, line?.text.indexOf(text) ?? 0)
  const before = line?.text.slice(0, start) ?? ''
  const label = words.labels(before.slice(-FAX_NEAR)).at(-1)?.label
  const isFax = label === 'fax'
  const quote = line ? quoteOf(line.text) : raw
  yield finding(
    isFax ? 'fax' : whatsapp ? 'mobile' : 'main',
    number.e164,
    quote,
    { line: lineIndex, start },
    whatsapp ? 0.72 : 0.9,
    'structured',
    page,
    words,
  )
}
