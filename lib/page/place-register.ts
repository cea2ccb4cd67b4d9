/**
 * What only one country prints: the name of its company or tax register with a number, the plate before a postal code, a form
 * of company of its own. Of countries that share their language with others, and of those whose pages often stand in a template of another language.
 */
const REGISTERS: readonly (readonly [country: string, expression: RegExp])[] = [
  ['CH', /(?<![\p{L}\d])CHE-?\s?\d{3}\.\d{3}\.\d{3}|(?:^|,\s)CH\s?-\s?\d{4}\s\p{Lu}/u],
  ['AT', /(?<!\p{L})(?:ATU\s?\d{8}|FN\s?\d{5,6}\s?\p{L}(?!\p{L}))|(?:^|,\s)A\s?-\s?\d{4}\s\p{Lu}/u],
  ['ES', /(?<!\p{L})(?:NIF|N\.I\.F\.|CIF|C\.I\.F\.)\s?[:.]?\s?[A-HJNP-SUVW]\s?-?\s?\d{2}/u],
  [
    'MX',
    /(?<!\p{L})(?:RFC\s?:?\s?[A-ZÑ&]{3,4}\d{6}|S\.?\s?A\.?\s?(?:P\.?\s?I\.?\s)?de\s?C\.?\s?V|S\.? de R\.?\s?L)/u,
  ],
  ['AR', /(?<!\p{L})CUIT\s?(?:N[º°]\s?)?:?\s?\d{2}-/u],
  ['PT', /(?<!\p{L})(?:NIPC|NIF)\s?:?\s?5\d{2}\s?\d{3}\s?\d{3}/u],
  ['BR', /(?<!\p{L})CNPJ/u],
  ['IT', /(?<!\p{L})(?:P\.?\s?IVA|Partita IVA)\s?:?\s?(?:IT\s?)?\d|(?<!\p{L})REA\s[A-Z]{2}\s?-/iu],
  [
    'GB',
    /(?<!\p{L})Registered in (?:England|Scotland|Wales|Northern Ireland)|(?<!\p{L})VAT (?:no|number|reg)[.:\s]{1,3}GB\s?\d/iu,
  ],
  ['BE', /(?<!\p{L})(?:KBO|BCE|RPR|RPM)(?!\p{L})|(?<!\p{L})BE\s?0\d{3}[.\s]?\d{3}[.\s]?\d{3}/u],
  ['IN', /(?<!\p{L})(?:GSTIN|CIN\s?:?\s?[LU]\d{5})/u],
  ['AU', /(?<!\p{L})A[BC]N\s?:?\s?\d{2,3}\s?\d{3}/u],
  ['ZA', /(?<!\d)(?:19|20)\d{2}\/\d{6}\/\d{2}(?!\d)/u],
]

/** ISO country that the line's register, plate or form belongs to; undefined where none is printed. */
export function countryOfRegister(line: string): string | undefined {
  return REGISTERS.find(([, expression]) => expression.test(line))?.[0]
}
