import type { Knowledge } from './knowledge.ts'
import type { Finding, LabelId, Line } from '../model/index.ts'
import { labelledValues, labelsOf } from '../page/labelled.ts'
import type { Page } from '../page/page.ts'
import { likelyCountries } from '../page/place.ts'
import { quoteOf } from '../page/quote.ts'
import { companyNumbersIn } from '../text/company-number.ts'
import { fold } from '../text/fold.ts'
import type { Extractor } from './extractor.ts'

const id = 'phones'
const PHONE_LABELS = new Set<LabelId>(['phone', 'mobile', 'fax'])
/** A number after one of these is no phone. */
const OTHER_LABELS = new Set<LabelId>([
  'vat',
  'registration',
  'capital',
  'revenue',
  'founded',
  'employees',
  'postalCode',
  'hours',
  'court',
  'copyright',
])
const BANK =
  /iban|swift|bic\b|konto(?:nr|nummer)?|rachunek|nr konta|р\/с|к\/с|бик|расч[её]тный сч|bank account|account no|شماره حساب|شبا|口座|账号|帐号|계좌/i

type Kind = 'main' | 'mobile' | 'fax' | 'other' | 'unlabelled'

/** Phone numbers in E.164: links, then lines that hold at least six digits and are short or labelled. */
const phones: Extractor = {
  id,
  *extract(page, knowledge) {
    const country = likelyCountries(page, knowledge.lang)[0]
    const branches = new Set<number>()
    const labelOfLine = new Map<number, LabelId>()
    for (const { label, layout, lines } of labelledValues(page, knowledge.words)) {
      if (label === 'branch') for (const line of lines) branches.add(line)
      else if (layout !== 'inline') for (const line of lines) labelOfLine.set(line, label)
    }
    const all: Finding[] = []
    for (const anchor of page.seen.anchors)
      all.push(...fromLink(page, knowledge, country, anchor.href, anchor.line, anchor.text))
    for (const [index, line] of page.lines.entries())
      if (mayHoldPhone(page, line, labelOfLine.has(index)))
        all.push(...fromLine(page, knowledge, country, line, index, labelOfLine.get(index)))
    for (const found of all)
      yield found.line !== undefined && branches.has(found.line) && found.field === 'company.phone'
        ? { ...found, confidence: found.confidence - 0.2, parts: { type: 'branch' } }
        : found
  },
}

function mayHoldPhone(page: Page, line: Line, labelled: boolean): boolean {
  const { text } = line
  if (text.length > 1500 || page.isHidden(line)) return false
  let digits = 0
  for (let at = 0; at < text.length && digits < 6; at += 1) {
    const code = text.charCodeAt(at)
    if (
      (code >= 48 && code <= 57) ||
      (code >= 0x660 && code <= 0x669) ||
      (code >= 0x6f0 && code <= 0x6f9) ||
      (code >= 0xff10 && code <= 0xff19)
    )
      digits += 1
  }
  if (digits < 6) return false
  return (
    labelled ||
    text.length < 220 ||
    /\+\s?\d|tel|phone|call|тел|電話|电话|전화|تلفن|هاتف|fon|kom[oó]r|mobil|whats/i.test(text)
  )
}

function* fromLink(
  page: Page,
  { phones: reader }: Knowledge,
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
      ? decoded(href.replace(/^\w+:(?:\/\/)?/, ''))
      : ''
  if (!raw || /^[+\d\s()]*(?:123456789|1234567|000000|555-?0\d{3}$)/.test(raw)) return
  const tidy = raw.replace(/\(0\)/, '').replace(/^00/, '+').split(/[;,]/)[0]!
  const number =
    reader.find(tidy, country)[0] ??
    (/^\d{10,14}$/.test(tidy) ? reader.find(`+${tidy}`, country)[0] : undefined)
  if (!number) return
  const line = page.line(lineIndex)
  const before = line?.text.slice(0, Math.max(0, line.text.indexOf(text))) ?? ''
  const isFax =
    /\b(?:fax|faks|факс|فکس|فاكس|fax)\b[^\d]{0,12}$/iu.test(before) && !/tel/i.test(before.slice(-12))
  const quote = line ? quoteOf(line.text) : raw
  yield finding(
    isFax ? 'fax' : whatsapp ? 'mobile' : 'main',
    number.e164,
    quote,
    lineIndex,
    whatsapp ? 0.72 : 0.9,
    'structured',
    page,
  )
}

function* fromLine(
  page: Page,
  knowledge: Knowledge,
  country: string | undefined,
  line: Line,
  index: number,
  labelAbove: LabelId | undefined,
): Generator<Finding> {
  const { text } = line
  const tidy = shortened(text)
  const numbers = knowledge.phones.find(tidy, country)
  if (numbers.length === 0) return
  // The register's name may stand in the cell or line before.
  const above = page.line(index - 1)?.text ?? ''
  const lead = above.length < 40 && text.length < 40 ? `${above}:` : ''
  const registers = companyNumbersIn(lead + text).map(({ start, end }) => ({
    start: start - lead.length,
    end: end - lead.length,
  }))
  const labels = labelsOf(page, knowledge.words, index)
  let kept: Kind = 'unlabelled'
  let keptEnd = 0
  let previous = ''
  for (const number of numbers) {
    if (registers.some((other) => other.start < number.end && number.start < other.end)) continue
    const printed = text.slice(number.start, number.end)
    if (!isPhoneLike(printed, text, number.start)) continue
    const own = kindBefore(text, number.start, labels, keptEnd)
    // "Tel. 22 1, 22 2 / Fax 22 3": a number without a label goes with the one before it.
    const kind: Kind =
      own !== 'unlabelled' ? own : keptEnd > 0 ? kept : labelAbove ? kindOf(labelAbove) : iconKind(page, line)
    kept = kind
    keptEnd = number.end
    const read = own === 'unlabelled' ? withAreaOf(previous, number.e164, printed) : number.e164
    const value = read.replace(/^\+480(?=\d{9}$)/, '+48')
    previous = value
    if (kind === 'other' || BANK.test(text.slice(Math.max(0, number.start - 30), number.start))) continue
    const digits = fold(printed).replace(/\D/g, '').length
    if (
      kind === 'unlabelled' &&
      (digits < 7 ||
        (digits < 8 && !/[ ().-]/.test(printed.trim())) ||
        /^(?:19|20)\d{2}[./-]?\d{1,2}[./-]?\d{1,2}$/.test(fold(printed).trim()))
    )
      continue
    const mostly = printed.length >= text.trim().length * 0.6
    const isInternational = /^\s*(?:\+|00|\()/.test(fold(printed))
    // Not in the country's plan: a number only by what is said of it, and hardly then.
    if (!number.valid && value === number.e164 && (kind === 'unlabelled' || digits < 7)) continue
    const confidence =
      kind !== 'unlabelled'
        ? number.valid || value !== number.e164
          ? 0.88
          : isInternational
            ? 0.7
            : 0.55
        : isInternational || isPlainlyPhone(printed, value)
          ? 0.8
          : mostly || stands(text, printed)
            ? 0.66
            : page.zone(line) === 'footer' || page.zone(line) === 'header'
              ? 0.6
              : 0.42
    yield finding(
      kind,
      value,
      quoteOf(text, number.start, number.end),
      index,
      text.length > 220 ? confidence - 0.1 : confidence,
      'stated',
      page,
    )
    for (const other of siblings(text, value, number.end))
      yield finding(
        kind,
        other,
        quoteOf(text, number.start, number.end + 12),
        index,
        confidence - 0.05,
        'stated',
        page,
      )
  }
}

/** "0510-83311260 83311261": the second number is in the first one's area. */
function withAreaOf(previous: string, e164: string, printed: string): string {
  const digits = fold(printed).replace(/\D/g, '')
  const isBare = digits.length >= 6 && digits.length <= 8 && !digits.startsWith('0') && e164.endsWith(digits)
  const country = e164.slice(0, e164.length - digits.length)
  return isBare && previous.startsWith(country) && previous.length > e164.length + 1
    ? previous.slice(0, -digits.length) + digits
    : e164
}

/** Numbers that look like nothing else: free of charge, hotlines, Chinese mobiles. */
function isPlainlyPhone(printed: string, e164: string): boolean {
  const plain = fold(printed).trim()
  return (
    /^(?:8[\s-]?\(?80[0-9]\)?[\s-]|0?800[\s-]\d|400-\d{3}-?\d{4})/.test(plain) ||
    (e164.startsWith('+79') && /^[78][\s(-]/.test(plain)) ||
    (e164.startsWith('+861') && /^1[3-9]\d{9}$/.test(plain.replace(/[\s-]/g, '')))
  )
}

/** A national number in groups, in a line with few words beside it. */
function stands(text: string, printed: string): boolean {
  const plain = fold(printed).trim()
  const digits = plain.replace(/\D/g, '').length
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const isPiece = text.split(/\s*[|·•]\s*|\s[-–—]\s/u).some((piece) => piece.trim() === printed.trim())
  return digits >= 9 && /^[08(]/.test(plain) && /\d[\s.()/-]+\d/.test(plain) && (letters < 30 || isPiece)
}

/** Same length: brackets of trunk zeros and dots read as blanks, so that offsets stay. */
function shortened(text: string): string {
  return (
    text
      .replace(/\(0\)/g, '   ')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      // "2583 4471 / 72": the last digits of a second number are no part of the first.
      .replace(/(?<=\d[\d -]{5,14})\/(?=\s?\d{1,3}(?!\d|[ -]\d))/g, ';')
  )
}

function kindOf(label: LabelId): Kind {
  if (label === 'fax') return 'fax'
  if (label === 'mobile') return 'mobile'
  if (OTHER_LABELS.has(label)) return 'other'
  return PHONE_LABELS.has(label) ? 'main' : 'unlabelled'
}

/** What the last label before the number says, within 30 signs; "tel./fax" is a phone. */
function kindBefore(
  text: string,
  start: number,
  labels: readonly { start: number; end: number; label: LabelId }[],
  from: number,
): Kind {
  const near = fold(text.slice(Math.max(from, start - 28), start))
  if (
    /(?:tel|phone|тел|电话|電話|تلفن|t)[^\p{L}]{1,4}(?:\/|i|and|&|und|e|y|و)?[^\p{L}]{0,3}(?:fax|faks|факс|传真|傳真|فکس|نمابر|f)[^\p{L}\d]{0,6}$/u.test(
      near,
    )
  )
    return 'main'
  if (/تلفکس|تلفاکس|تلفن و نمابر|تلفن\/فکس/u.test(near)) return 'main'
  if (
    /(?:fax|faks|факс|传真|傳真|팩스|ファックス|ファクシミリ|فکس|فاکس|نمابر|دورنگار|telefax|telefaks|belgeç)[^\p{L}\d]{0,8}(?:no|nr|n°)?[^\p{L}\d]{0,4}$/u.test(
      near,
    ) ||
    /(?:^|[^\p{L}\p{N}])f\s?[.:]\s?$/u.test(near)
  )
    return 'fax'
  const own = labels
    .filter((label) => label.end <= start + 1 && label.start >= from && start - label.end <= 24)
    .at(-1)
  if (own) return kindOf(own.label)
  if (
    /(?:^|[^\p{L}\p{N}])(?:t|p|tel|ph)\s?[.:]\s?$/u.test(near) ||
    /[☎📞✆℡]/u.test(text.slice(Math.max(0, start - 6), start))
  )
    return 'main'
  if (/(?:^|[^\p{L}\p{N}])m\s?[.:]\s?$/u.test(near)) return 'mobile'
  return CALL.test(near) ? 'main' : 'unlabelled'
}

/** What sentences say before a number to call. */
const CALL =
  /(?:call(?: us)?(?: on| at)?|phone(?: us)?(?: on| at)?|joindre au|appelez(?:-nous)?(?: au)?|t[ée]l[ée]phone au|anrufen unter|telefonisch unter|unter der nummer|erreichen sie uns unter|numerem(?: telefonu)?|zadzwo[ńn](?: pod)?|по телефону|звоните(?: нам)?|ll[áa]menos al|al tel[ée]fono|chiama(?:ci|teci)?(?: al)?|al numero|bel ons(?: op)?|ligue(?: para)?)[^\p{L}\p{N}]{0,4}$/u

/** An icon beside the number says it: fa-phone, icon-fax. */
function iconKind(page: Page, line: Line): Kind {
  const cls =
    `${page.block(line.block).cls} ${line.parts?.map((part) => part.cls ?? '').join(' ') ?? ''}`.toLowerCase()
  if (/fax/.test(cls)) return 'fax'
  if (/phone|tel(?:$|[^a-z])|mobile|call/.test(cls)) return 'main'
  return 'unlabelled'
}

/** Dates, prices, coordinates and codes are digits too. */
function isPhoneLike(printed: string, text: string, start: number): boolean {
  const plain = fold(printed)
  if (
    /^\d{1,2}[./-]\d{1,2}[./-]\d{4}/.test(plain) ||
    /^\d{4}[./-]\d{1,2}[./-]\d{1,2}(?!\d)/.test(plain) ||
    /^(?:19|20)\d{2}\s?-\s?(?:19|20)\d{2}$/.test(plain)
  )
    return false
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(plain) || /^\d+\.\d{4,}$/.test(plain)) return false
  const after = text.slice(start + printed.length, start + printed.length + 6)
  const before = text.slice(Math.max(0, start - 4), start)
  if (
    /^\s?(?:€|\$|zł|₽|руб|eur|usd|kg|mm|km|m²|%|円|元|원)/i.test(after) ||
    /[€$£¥#№]\s?$/.test(before) ||
    /(?:isbn|issn|id|art|=)[.:]?\s?$|\S\/$/i.test(before)
  )
    return false
  return !/123[ -]?456|^0{5,}|(\d)\1{6,}/.test(plain.replace(/[()]/g, ''))
}

/** Further numbers in short: "71, 72", "/72", "731 99 71, 731 99 72" share the beginning of the one before. */
function siblings(text: string, e164: string, end: number): string[] {
  const rest = fold(text.slice(end, end + 40))
  const found: string[] = []
  let from = rest
  // "493 00 44 - 45", "287-1004~5": the last of two neighbours.
  const run = /^\s?(?:[-~]|do|bis|to|à|au|al|tot|до|по)\s?[-–]?(\d{1,2})(?![\d.]|\s?-)/.exec(rest)?.[1]
  const next = run && e164.slice(0, -run.length) + run
  if (next && BigInt(next.slice(1)) - BigInt(e164.slice(1)) === 1n) return [next]
  for (let times = 0; times < 3; times += 1) {
    const more =
      /^\s?(?:\/|,|;|~|oraz|lub|or|and|i|und|و|y|et|e|и)\s?(\d[\d -]{1,11}\d|\d{1,2})(?![\d.])/.exec(from)
    if (!more) break
    const digits = more[1]!.replace(/\D/g, '')
    if (digits.length > 8 || more[0].includes('~') || (digits.length > 4 && digits.length < 6)) break
    found.push(e164.slice(0, -digits.length) + digits)
    from = from.slice(more[0].length)
  }
  return found
}

function finding(
  kind: Kind,
  value: string,
  quote: string,
  line: number,
  confidence: number,
  certainty: 'structured' | 'stated',
  page: Page,
): Finding {
  const branch = kind !== 'fax' && line >= 0 && isBranch(page, line)
  return {
    about: 'company',
    field: kind === 'fax' ? 'company.fax' : 'company.phone',
    value,
    quote,
    certainty,
    extractor: id,
    confidence: branch ? confidence - 0.2 : confidence,
    ...(line >= 0 ? { line } : {}),
    ...(kind === 'fax' ? {} : { parts: { type: branch ? 'branch' : kind === 'mobile' ? 'mobile' : 'main' } }),
  }
}

const BRANCH =
  /branch|niederlassung|zweigstelle|oddzia[łl]|филиал|представительств|succursale|agence de|sucursal|delegaci[óo]n|filial|sede secondaria|filiale|vestiging|支店|営業所|工場|支社|分公司|办事处|辦事處|지점|지사|공장|فرع|شعبه|şube/i

function isBranch(page: Page, line: number): boolean {
  const heading = page.headingAbove(line)
  return heading >= 0 && line - heading < 12 && BRANCH.test(page.lines[heading]!.text)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

export default phones
