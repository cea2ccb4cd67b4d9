import * as check from './check-digits.ts'
import { fold } from './fold.ts'

export interface CompanyNumber {
  /** The register's own short name: `NIP`, `KRS`, `ИНН`. */
  readonly register: string
  readonly country: string
  readonly field: 'vatId' | 'registrationNumber'
  /** Capitals, without spaces and punctuation. */
  readonly value: string
  /** Offsets of the number as printed. */
  readonly start: number
  readonly end: number
  /** Whether the register has check digits and they are correct. */
  readonly checked: boolean
}

interface Register {
  readonly register: string
  readonly country: string
  readonly field: CompanyNumber['field']
  /** Label before the number, folded; regular expression source. */
  readonly label: string
  /** Matches the printed number at the start of the remaining text. */
  readonly shape: RegExp
  /** Validates the bare value; undefined if the register has no check digits. */
  readonly check?: (value: string) => boolean
}

const d = (digits: string) => new RegExp(`^(?:[A-Z]{2} ?)?\\d(?:[ .\\-/]?\\d){${digits}}(?!\\d)`)
const bare = (value: string) => value.replace(/^[A-Z]{2}/, '')

/** Longer labels come before shorter ones that they contain. */
const REGISTERS: readonly Register[] = [
  { register: 'NIP', country: 'PL', field: 'vatId', label: 'nip', shape: d('9'), check: (v) => check.nip(bare(v)) },
  { register: 'REGON', country: 'PL', field: 'registrationNumber', label: 'regon', shape: /^\d(?:[ -]?\d){8}(?:(?:[ -]?\d){5})?(?!\d)/, check: check.regon },
  { register: 'KRS', country: 'PL', field: 'registrationNumber', label: 'krs', shape: /^\d(?:[ ]?\d){9}(?!\d)/ },
  { register: 'ИНН/КПП', country: 'RU', field: 'vatId', label: 'инн ?[/\\\\] ?кпп', shape: /^\d{10}(?!\d)/, check: check.inn },
  { register: 'ИНН', country: 'RU', field: 'vatId', label: 'инн', shape: /^(?:\d{12}|\d{10})(?!\d)/, check: check.inn },
  { register: 'ОГРНИП', country: 'RU', field: 'registrationNumber', label: 'огрнип', shape: /^\d{15}(?!\d)/, check: check.ogrn },
  { register: 'ОГРН', country: 'RU', field: 'registrationNumber', label: 'огрн', shape: /^\d{13}(?!\d)/, check: check.ogrn },
  { register: 'БИН', country: 'KZ', field: 'registrationNumber', label: 'бин', shape: /^\d{12}(?!\d)/, check: check.bin },
  { register: 'УНП', country: 'BY', field: 'vatId', label: 'унп', shape: /^\d{9}(?!\d)/, check: check.unp },
  { register: 'ЄДРПОУ', country: 'UA', field: 'registrationNumber', label: '[єе]дрпоу', shape: /^\d{8}(?!\d)/, check: check.edrpou },
  { register: 'USCC', country: 'CN', field: 'registrationNumber', label: '(?:统一)?社会信用代[码碼]|税号', shape: /^[0-9A-HJ-NPQRTUWXY]{18}(?![0-9A-Z])/, check: check.uscc },
  { register: '統一編號', country: 'TW', field: 'vatId', label: '統一編號|統編', shape: /^\d{8}(?!\d)/, check: check.ubn },
  { register: '法人番号', country: 'JP', field: 'registrationNumber', label: '法人番号', shape: /^\d(?:[ -]?\d){12}(?!\d)/, check: check.houjin },
  { register: 'インボイス登録番号', country: 'JP', field: 'vatId', label: '(?:適格請求書発行事業者)?登録番号', shape: /^T\d{13}(?!\d)/, check: (v) => check.houjin(v.slice(1)) },
  { register: '사업자등록번호', country: 'KR', field: 'registrationNumber', label: '사업자 ?등록 ?번호|사업자 ?번호', shape: /^\d{3}[ -]?\d{2}[ -]?\d{5}(?!\d)/, check: check.brn },
  { register: '법인등록번호', country: 'KR', field: 'registrationNumber', label: '법인 ?등록 ?번호', shape: /^\d{6}[ -]?\d{7}(?!\d)/ },
  { register: 'شناسه ملی', country: 'IR', field: 'registrationNumber', label: 'شناسه ملی', shape: /^\d{11}(?!\d)/, check: check.shenase },
  { register: 'کد اقتصادی', country: 'IR', field: 'vatId', label: 'کد اقتصادی|شماره اقتصادی', shape: /^\d{11,14}(?!\d)/ },
  { register: 'شماره ثبت', country: 'IR', field: 'registrationNumber', label: 'شماره ثبت', shape: /^\d{1,7}(?!\d)/ },
  { register: 'السجل التجاري', country: '', field: 'registrationNumber', label: '(?:رقم )?السجل التجاری|س\\. ?ت\\.?', shape: /^\d{4,12}(?!\d)/ },
  { register: 'الرقم الضريبي', country: '', field: 'vatId', label: '(?:الرقم الضریبی|الرقم الضریبی للقیمه المضافه|رقم التسجیل الضریبی)', shape: /^\d{9,15}(?!\d)/ },
  { register: 'UID', country: 'CH', field: 'vatId', label: 'uid|mwst|(?=che[ -]?\\d)', shape: /^CHE[ -]?\d{3}[. ]?\d{3}[. ]?\d{3}(?!\d)/, check: (v) => check.uid(v.slice(3, 12)) },
  { register: 'ATU', country: 'AT', field: 'vatId', label: 'uid|ust|umsatzsteuer|(?=atu ?\\d)', shape: /^ATU ?\d{8}(?!\d)/, check: (v) => check.atu(v.slice(3)) },
  { register: 'Firmenbuch', country: 'AT', field: 'registrationNumber', label: '(?=fn ?\\d{5})', shape: /^FN ?\d{5,6} ?[a-z](?![a-z])/i },
  { register: 'USt-IdNr.', country: 'DE', field: 'vatId', label: 'ust\\.? ?-? ?id|umsatzsteuer|ust|vat|(?=de ?\\d{3} ?\\d{3} ?\\d{3}(?!\\d))', shape: /^DE ?\d(?: ?\d){8}(?!\d)/, check: (v) => check.mod11x10(v.slice(2)) },
  { register: 'Handelsregister', country: 'DE', field: 'registrationNumber', label: '(?=hr[ab]\\b)', shape: /^HR[AB](?: ?(?:-|:|Nr\.?) ?| )?\d{1,7}(?: ?[A-Z]{1,2})?(?![\dA-Za-z])/ },
  { register: 'SIRET', country: 'FR', field: 'registrationNumber', label: 'siret', shape: /^\d(?:[ .]?\d){13}(?!\d)/, check: check.luhn },
  { register: 'SIREN', country: 'FR', field: 'registrationNumber', label: 'siren|r\\.?c\\.?s\\.?(?: (?:de |d\')?[a-z\\p{L} \\-]{2,25}?)?(?: [ab])?', shape: /^\d{3}[ .]?\d{3}[ .]?\d{3}(?!\d)/, check: check.luhn },
  { register: 'TVA', country: 'FR', field: 'vatId', label: 'tva|(?=fr ?\\d{2} ?\\d{3} ?\\d{3} ?\\d{3}(?!\\d))', shape: /^FR ?[0-9A-Z]{2} ?\d{3} ?\d{3} ?\d{3}(?!\d)/, check: (v) => check.frVat(v.slice(2)) },
  { register: 'NIF', country: 'ES', field: 'vatId', label: '(?:n\\.?i\\.?f|c\\.?i\\.?f)\\.?', shape: /^(?:ES)?[ABCDEFGHJNPQRSUVW][ -]?\d(?:[ .]?\d){6}[ -]?[0-9A-J](?![\dA-Za-z])/, check: (v) => check.cif(v.replace(/^ES/, '')) },
  { register: 'NIPC', country: 'PT', field: 'vatId', label: 'nipc|n\\.?i\\.?f\\.?|contribuinte|pessoa coletiva', shape: d('8'), check: (v) => check.nipc(bare(v)) },
  { register: 'CNPJ', country: 'BR', field: 'registrationNumber', label: 'cnpj', shape: /^\d{2}\.?\d{3}\.?\d{3}[/ ]?\d{4}-?\d{2}(?!\d)/, check: check.cnpj },
  { register: 'P. IVA', country: 'IT', field: 'vatId', label: 'p\\.? ?iva|partita iva|(?:c\\.?f\\.?|codice fiscale) ?(?:e|/|-|,|&) ?p\\.? ?iva|part\\. ?iva|vat|c\\.?f\\.?|codice fiscale', shape: /^(?:IT ?)?\d{11}(?!\d)/, check: (v) => check.luhn(bare(v)) },
  { register: 'REA', country: 'IT', field: 'registrationNumber', label: 'r\\.?e\\.?a\\.?', shape: /^[A-Z]{2}[ -]{0,3}\d{5,7}(?!\d)/ },
  { register: 'KvK', country: 'NL', field: 'registrationNumber', label: 'k\\.?v\\.?k\\.?|kamer van koophandel|chamber of commerce', shape: /^\d{8}(?!\d)/ },
  { register: 'BTW', country: 'NL', field: 'vatId', label: 'btw|vat|(?=nl ?\\d{9} ?b)', shape: /^NL ?\d(?:[ .]?\d){8}[ .]?B[ .]?\d{2}(?!\d)/, check: (v) => check.rsin(v.slice(2, 11)) },
  { register: 'BTW', country: 'BE', field: 'vatId', label: 'btw|tva|ondernemingsnummer|vat', shape: /^BE ?[01]\d{3}[ .]?\d{3}[ .]?\d{3}(?!\d)/, check: (v) => check.kbo(v.slice(2)) },
  { register: 'KBO', country: 'BE', field: 'registrationNumber', label: 'ondernemings(?:nummer|nr)|kbo|bce|num[ée]ro d\'entreprise|r\\.?p\\.?[rm]\\.?', shape: /^[01]\d{3}[ .]?\d{3}[ .]?\d{3}(?!\d)/, check: check.kbo },
  { register: 'TVA', country: 'LU', field: 'vatId', label: 'tva|(?=lu ?\\d{8}(?!\\d))', shape: /^LU ?\d{8}(?!\d)/, check: (v) => Number(v.slice(2, 8)) % 89 === Number(v.slice(8)) },
  { register: 'MERSİS', country: 'TR', field: 'registrationNumber', label: 'mersis', shape: /^\d(?:[ -]?\d){15}(?!\d)/ },
  { register: 'Vergi No', country: 'TR', field: 'vatId', label: 'vergi(?: kimlik)?(?: dairesi ve| dairesi /)?|v\\.?k\\.?n', shape: /^\d{3} ?\d{3} ?\d{4}(?!\d)/, check: (v) => check.vkn(v) },
  { register: 'Ticaret Sicil', country: 'TR', field: 'registrationNumber', label: 'ticaret sicil', shape: /^\d{1,7}(?:-\d{1,6})?(?!\d)/ },
  { register: 'VAT', country: 'GB', field: 'vatId', label: 'vat', shape: /^(?:GB ?)?\d{3} ?\d{4} ?\d{2}(?!\d)/, check: (v) => check.gbVat(bare(v)) },
  { register: 'Company number', country: 'GB', field: 'registrationNumber', label: 'compan(?:y|ies house)(?: registration| reg\\.?)?|registered(?: in [a-z ,&]{2,30})?(?: under)?|registration|reg\\.?', shape: /^(?:SC|NI|OC|SO)?\d{6,8}(?!\d)/ },
  { register: 'VAT', country: 'IE', field: 'vatId', label: 'vat|(?=ie ?\\d{7}[a-w])', shape: /^IE ?\d{7}[A-W][A-I]?(?![\dA-Z])/, check: (v) => check.ieVat(v.slice(2)) },
  { register: 'CUIT', country: 'AR', field: 'vatId', label: 'c\\.?u\\.?i\\.?t\\.?', shape: /^\d{2}[ -]?\d{8}[ -]?\d(?!\d)/, check: check.cuit },
  { register: 'RUT', country: 'CL', field: 'vatId', label: 'r\\.?u\\.?t\\.?', shape: /^\d{1,2}\.?\d{3}\.?\d{3}-?[\dK](?![\dA-Z])/, check: check.rut },
  { register: 'RUC', country: 'PE', field: 'vatId', label: 'r\\.?u\\.?c\\.?', shape: /^\d{11}(?!\d)/, check: check.ruc },
  { register: 'NIT', country: 'CO', field: 'vatId', label: 'n\\.?i\\.?t\\.?', shape: /^\d{3}\.?\d{3}\.?\d{3}[ -]{0,3}\d(?!\d)/, check: check.nit },
  { register: 'RFC', country: 'MX', field: 'vatId', label: 'r\\.?f\\.?c\\.?', shape: /^[A-Z&]{3}[ -]?\d{6}[ -]?[0-9A-Z]{3}(?![\dA-Z])/ },
  { register: 'TRN', country: 'AE', field: 'vatId', label: 'trn', shape: /^\d{15}(?!\d)/ },
  { register: 'GST', country: 'IN', field: 'vatId', label: 'gst(?:in)?', shape: /^\d{2}[A-Z]{5}\d{4}[A-Z]\d?[A-Z]\d?[0-9A-Z]?(?![0-9A-Z])/ },
  { register: 'CIN', country: 'IN', field: 'registrationNumber', label: 'cin', shape: /^[LU]\d{5}[A-Z]{2}\d{4}[A-Z]{3}\d{6}(?!\d)/ },
  { register: 'ABN', country: 'AU', field: 'registrationNumber', label: 'abn', shape: /^\d{2} ?\d{3} ?\d{3} ?\d{3}(?!\d)/, check: check.abn },
] // prettier-ignore

const compiled = REGISTERS.map((register) => ({
  ...register,
  expression: new RegExp(`(?<![\\p{L}\\p{N}])(?:${register.label})`, 'gu'),
}))

/** Up to 30 characters between a label and its number: "number", "nr.", brackets, colons; no digits, no new sentence. */
const BETWEEN = /^(?:[^\d\n;|]{0,30}?)(?=[\dA-Z])/u

/**
 * Register and tax numbers after their label. Numbers with wrong check digits are skipped, so that a phone number beside a
 * label does not match.
 */
export function companyNumbersIn(text: string, country?: string): CompanyNumber[] {
  if (!/\d(?:\D?\d){3}/.test(fold(text))) return []
  const folded = fold(text)
  // Digits and Latin capitals of any script as ASCII, keeping offsets.
  const plain = [...folded].length === folded.length ? restoreCapitals(text, folded) : folded
  const found: CompanyNumber[] = []
  for (const register of compiled) {
    for (const { index, 0: words } of folded.matchAll(register.expression)) {
      const number = numberAfter(plain, index + words.length, register)
      if (!number) continue
      const overlaps = found.findIndex((other) => other.start < number.end && number.start < other.end)
      if (overlaps < 0) found.push(number)
      else if (rank(number, country) > rank(found[overlaps]!, country)) found[overlaps] = number
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function rank(number: CompanyNumber, country: string | undefined): number {
  return (number.checked ? 2 : 0) + (number.country === country ? 1 : 0)
}

function numberAfter(plain: string, from: number, register: Register): CompanyNumber | undefined {
  const rest = plain.slice(from, from + 80)
  const skipped = BETWEEN.exec(rest)?.[0].length
  if (skipped === undefined) return undefined
  // The shortest skip ends at the first capital; the number itself may be a few words further on.
  for (let at = skipped; at <= 32 && at < rest.length; at += 1) {
    if (at > 0 && /[\p{L}\p{N}]/u.test(rest[at - 1]!)) {
      if (/\d/.test(rest[at - 1]!)) return undefined
      continue
    }
    const shape = register.shape.exec(rest.slice(at))
    if (!shape) continue
    const value = shape[0]
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, '')
      .replace(/^(HR[AB])NR/, '$1')
    const checked = register.check?.(value)
    if (checked === false) continue
    const { field, country, register: name } = register
    const start = from + at
    return {
      register: name,
      country,
      field,
      value,
      start,
      end: start + shape[0].length,
      checked: checked === true,
    }
  }
  return undefined
}

function restoreCapitals(text: string, folded: string): string {
  let plain = ''
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at]!
    plain +=
      unit >= 'A' && unit <= 'Z' ? unit : /[Ａ-Ｚ]/.test(unit) ? folded[at]!.toUpperCase() : folded[at]!
  }
  return plain
}
