import { fieldOf, type FieldId } from '../model/index.ts'
import { fold, foldKey } from '../text/fold.ts'
import { hash } from '../text/hash.ts'
import { companyNameKey } from './legal-form.ts'
import { linkKey } from './link-key.ts'

type Parts = Readonly<Record<string, string>> | undefined

/** The value folded by its field's type, so that different spellings of the same value are equal. */
export function foldedValue(field: FieldId, value: string, parts?: Parts): string {
  return folders(field)(value, parts) || value.trim()
}

/** Stable id of a value within its field. All names of one person are one value. */
export function valueKey(field: FieldId, value: string, parts?: Parts): string {
  return hash(field, field === 'person.name' ? '' : foldedValue(field, value, parts))
}

function folders(field: FieldId): (value: string, parts: Parts) => string {
  if (
    field === 'company.name' ||
    field === 'company.legalName' ||
    field === 'company.parent' ||
    field === 'company.subsidiary'
  )
    return companyNameKey
  if (field === 'company.vatId') return (value) => identifier(value).replace(/^[A-Z]{2}(?=\d)/, '')
  switch (fieldOf(field).type) {
    case 'domain':
      return (value) => fold(value.trim()).replace(/^[a-z]+:\/\//, '').replace(/^www\./, '').replace(/[/?#].*/s, '') // prettier-ignore
    case 'url':
      return linkKey
    case 'email':
      return (value) => fold(value.trim()).replace(/^mailto:/, '').replace(/\?.*/s, '') // prettier-ignore
    case 'phone':
      return phone
    case 'year':
      return (value) => /\d{4}/.exec(fold(value))?.[0] ?? foldKey(value)
    case 'count':
      return count
    case 'money':
      return (value, parts) =>
        parts?.['amount'] ? [parts['amount'], parts['currency'] ?? '', parts['period'] ?? ''].join(' ') : foldKey(value) // prettier-ignore
    case 'identifier':
      return identifier
    case 'number':
      return (value) => fold(value).replace(/\s/g, '')
    case 'note':
      return (value, parts) => (parts?.['at'] ? `${foldKey(value)} ${parts['at']}` : foldKey(value))
    case 'date':
    case 'dayMonth':
      return (value) => fold(value.trim())
    case 'choice':
      // A built-in option is the same in every language.
      return (value, parts) => parts?.['option'] ?? foldKey(value)
    case 'technology':
      // Using a product and merely mentioning or selling it are different facts.
      return (value, parts) =>
        parts?.['relation'] && parts['relation'] !== 'uses'
          ? `${foldKey(value)} ${parts['relation']}`
          : foldKey(value)
    case 'title':
      // `C.E.O.` equals `CEO`, and `مدیر عامل` equals `مدیرعامل`.
      return (value) => foldKey(value).replace(/ /g, '')
    case 'address':
      return (value) => [...addressTokens(value)].sort().join(' ')
    default:
      return foldKey
  }
}

const identifier = (value: string): string =>
  fold(value)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Digits with a leading plus; the extension is kept separate. A leading `00` counts as plus. */
function phone(value: string): string {
  const [number, extension] = fold(value.replace(/^tel:/i, '')).split(/(?:ext|x|wew|доб|#)\.?\s*/u)
  const digits = (number ?? '').replace(/\(0\)/g, '').replace(/[^\d+]/g, '').replace(/^00/, '+') // prettier-ignore
  return extension ? `${digits}x${extension.replace(/\D/g, '')}` : digits
}

const THOUSANDS = /(\d)[\s.,'٬](?=\d{3}(?!\d))/g
const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [/(?:万|萬|만)/u, 10_000],
  [/\b(?:k|thousand|tys|tsd|mil|mille|bin)\b|тыс|هزار|ألف|千/u, 1000],
]

/** Headcounts: `ok. 1 200 osób`, `1,200+` and `1200` are equal; a range keeps both ends. */
function count(value: string): string {
  const folded = fold(value).replace(THOUSANDS, '$1').replace(THOUSANDS, '$1')
  const times = MULTIPLES.find(([expression]) => expression.test(folded))?.[1] ?? 1
  const numbers = (folded.match(/\d+(?:[.,]\d+)?/g) ?? []).map((number) =>
    String(Number(number.replace(',', '.')) * times),
  )
  return numbers.length > 0 ? numbers.join('-') : foldKey(value)
}

/** Words that are optional in addresses. */
const OPTIONAL = new Set(
  'ul ulica al aleja pl plac os street st str strasse road rd avenue ave av boulevard blvd lane ln rue calle c via viale rua улица ул проспект пр кт дом д г город suite floor'.split(' '),
) // prettier-ignore

/** The words that distinguish an address. */
export function addressTokens(value: string): Set<string> {
  const words = foldKey(value)
    .replace(/(\p{L})(?:strasse|str)(?=\s|$)/gu, '$1')
    .split(' ')
  return new Set(words.filter((word) => word !== '' && !OPTIONAL.has(word)))
}
