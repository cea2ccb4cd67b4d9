import { fold } from './fold.ts'

export interface PostalCode {
  /** As printed. */
  readonly code: string
  readonly country: string
  readonly start: number
  readonly end: number
  /** On which side of the code its town is printed. */
  readonly town: 'after' | 'before'
  /** Whether the shape alone identifies a postal code: letters, a hyphen, a symbol. */
  readonly strong: boolean
}

interface Shape {
  readonly countries: string
  readonly source: string
  readonly town: PostalCode['town']
  readonly strong?: true
  /** Only where an address may end or begin: at the start or behind a separator. */
  readonly apart?: true
}

/** Folded shapes. Strong ones are tried on every page, the others only for likely countries. */
const SHAPES: readonly Shape[] = [
  { countries: 'JP', source: '〒\\s?\\d{3}\\s?-\\s?\\d{4}', town: 'after', strong: true },
  { countries: 'JP', source: '\\d{3}-\\d{4}(?=[\\s)]{0,2}\\p{Script=Han})', town: 'after', strong: true },
  { countries: 'JP', source: '\\d{3}-\\d{4}', town: 'before' },
  { countries: 'PL', source: '\\d{2}-\\d{3}(?=[ ,]{1,2}\\p{L})', town: 'after', strong: true },
  { countries: 'BR', source: '\\d{2}\\.?\\d{3}-\\d{3}', town: 'before', strong: true },
  { countries: 'PT', source: '\\d{4}-\\d{3}(?= \\p{L})', town: 'after', strong: true },
  { countries: 'NL', source: '(?:nl-? ?)?[1-9]\\d{3} ?[a-z]{2}(?=[ ,]{1,3}\\p{L})', town: 'after' },
  { countries: 'GB', source: '[a-z]{1,2}\\d[a-z\\d]? \\d[a-z]{2}', town: 'before', strong: true },
  { countries: 'GB', source: '[a-z]{1,2}\\d[a-z\\d]?\\d[a-z]{2}', town: 'before' },
  { countries: 'IE', source: '(?:[ac-fhknprtv-y]\\d{2}|d6w) [a-z\\d]{4}', town: 'before', strong: true },
  { countries: 'AR', source: '[a-hj-np-z]\\d{4}(?:[a-z]{3})?(?=[\\s),-]{1,3}\\p{L})', town: 'after' },
  { countries: 'CA', source: '[abceghj-nprstvxy]\\d[a-z] \\d[a-z]\\d', town: 'before', strong: true },
  { countries: 'US', source: '(?:a[klrz]|c[aot]|d[ce]|fl|ga|hi|i[adln]|k[sy]|la|m[adeinost]|n[cdehjmvy]|o[hkr]|pa|ri|s[cd]|t[nx]|ut|v[at]|w[aivy])\\.? \\d{5}(?:-\\d{4})?', town: 'before', strong: true },
  { countries: 'AU', source: '(?:nsw|vic|qld|wa|sa|tas|act|nt) \\d{4}', town: 'before', strong: true },
  { countries: 'BE', source: 'b-[1-9]\\d{3}(?= \\p{L})', town: 'after', strong: true, apart: true },
  { countries: 'AT', source: 'a-[1-9]\\d{3}(?= \\p{L})', town: 'after', strong: true, apart: true },
  { countries: 'CH', source: 'ch-[1-9]\\d{3}(?= \\p{L})', town: 'after', strong: true, apart: true },
  { countries: 'DE', source: 'd-\\d{5}(?= \\p{L})', town: 'after', strong: true, apart: true },
  { countries: 'SA', source: '\\d{5}-\\d{4}', town: 'before' },
  { countries: 'DE FR ES IT TR SA MX FI UA EE HR RS MA DZ UY CR KW', source: '(?:(?:d|f|e|i|fi|hr)-)?\\d{5}', town: 'after' },
  { countries: 'AT CH BE DK NO HU LU LI SI BG', source: '(?:(?:a|ch|b|dk|no?|h|l|fl|si)-)?[1-9]\\d{3}', town: 'after' },
  { countries: 'NO', source: '0\\d{3}(?= \\p{L})', town: 'after' },
  { countries: 'PL', source: '\\d{2}-\\d{3}', town: 'after' },
  { countries: 'CZ SK SE GR', source: '(?:(?:cz|sk|se?|gr)-)?\\d{3} ?\\d{2}', town: 'after' },
  { countries: 'PT', source: '\\d{4}-\\d{3}', town: 'after' },
  { countries: 'LT LV', source: '(?:lt|lv)-\\d{4,5}', town: 'after', strong: true },
  { countries: 'RU KZ BY', source: '\\d{6}', town: 'after' },
  { countries: 'CN SG IN RO VN CO EC', source: '\\d{6}', town: 'before' },
  { countries: 'IN', source: '\\d{3} \\d{3}', town: 'before' },
  { countries: 'TW', source: '\\d{3}(?:\\d{2,3})?', town: 'after' },
  { countries: 'KR', source: '\\d{5}|\\d{3}-\\d{3}', town: 'after' },
  { countries: 'IR', source: '\\d{10}|\\d{5}-\\d{5}', town: 'before' },
  { countries: 'NZ ZA MY TH ID JO PE PK LK KE BD EG IQ LB', source: '\\d{4,5}', town: 'before' },
  { countries: 'US', source: '(?=\\d{5})(?<=(?:^|, |\\n)(?:\\p{L}{2,14} )?\\p{L}{3,14} )\\d{5}(?:-\\d{4})?(?=\\s{0,2}(?:$|[,\\n|·]))', town: 'before' },
  { countries: 'BR', source: '\\d{8}', town: 'before' },
] // prettier-ignore

const compiled = SHAPES.map((shape) => ({
  ...shape,
  countries: shape.countries.split(' '),
  expression: new RegExp(
    `(?<![\\p{L}\\p{N}/+.,-])(?:${shape.source})(?![\\p{N}/]|[.,-]?\\d|\\p{Script=Latin})`,
    'gu',
  ),
}))

/** A number after these words is a post box, phone or register number, not a postal code. */
const BOX =
  /\d\)\s?$|(?<!\p{L})no\s?[.:]\s?$|(?:iso|الایزو|ایزو|исо|nº|n°|№|qs)\s?$|(?:©|copyright|\d{4})\s?-?\s?$|(?:p\.? ?o\.? ?box|postfach|\bb\.? ?p\.?|casilla(?: postal)?|apartado(?: de correos)?|postbus|ص\. ?ب\.?|صندوق (?:پستی|برید)|а\/я|unit|suite|room|office|villa|flat|shop|مکتب|شقه|فیلا|مبنی|عماره|محل|پلاک|واحد|tel\.?|phone|fax|тел\.?|факс|telefono?|تلفن|هاتف|فکس)\s?[.:#]{0,2}\s?(?:no\.?|n°)?\s?$/u

/** "10032 Sokak": a numbered street. */
const NUMBERED_STREET = /^\.? ?(?:sokak|sok\.|sk\.|cadde|cad\.|st(?:reet)?\b|sayılı)/u
const YEAR = /^(?:19|20)\d{2}$/
/** After a year in East Asia. */
const YEARS_WORD = /^\s?[年년]/u

/** Postal codes in a text: distinctive shapes of any country, plain digits only for the given countries, likeliest first. */
export function postalCodesIn(text: string, countries: readonly string[]): PostalCode[] {
  const folded = fold(text)
  if (!/\d/.test(folded)) return []
  const found: PostalCode[] = []
  const take = (shape: (typeof compiled)[number], country: string) => {
    for (const match of folded.matchAll(shape.expression)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => other.start < end && start < other.end)) continue
      const code = text.slice(start, end)
      // Letters of a code are capitals, unlike "a 12 bc" in a sentence.
      if (/\p{Script=Latin}/u.test(code) && /\p{Ll}/u.test(code)) continue
      // "Wellington 6011": a plain code after its town needs a word right before it.
      if (
        !shape.strong &&
        shape.town === 'before' &&
        end - start < 6 &&
        !/\p{L}[,.]?\s$/u.test(folded.slice(0, start))
      )
        continue
      if (shape.apart && /[^\s,;|·(\n-]\s?$/u.test(folded.slice(0, start))) continue
      if (BOX.test(folded.slice(Math.max(0, start - 24), start))) continue
      if (!shape.strong && NUMBERED_STREET.test(folded.slice(end, end + 12))) continue
      if (YEAR.test(code) && YEARS_WORD.test(folded.slice(end, end + 8))) continue
      found.push({ code, country, start, end, town: shape.town, strong: shape.strong === true })
    }
  }
  for (const shape of compiled) if (shape.strong) take(shape, shape.countries[0]!)
  for (const country of countries)
    for (const shape of compiled) if (!shape.strong && shape.countries.includes(country)) take(shape, country)
  return found.sort((a, b) => a.start - b.start)
}
