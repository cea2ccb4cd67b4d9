/** Check digits of registers and tax offices, as published by each authority. All take bare digits (or capitals). */

const digitsOf = (text: string): number[] => [...text].map(Number)

function weighted(text: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(text[at]), 0)
}

const last = (text: string): number => Number(text.at(-1))

/** Luhn (ISO/IEC 7812-1): SIREN, SIRET, partita IVA. */
export function luhn(text: string): boolean {
  const sum = digitsOf(text)
    .reverse()
    .reduce((total, digit, at) => total + (at % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0)
  return sum % 10 === 0
}

/** ISO/IEC 7064 MOD 11,10: the German Umsatzsteuer-Identifikationsnummer. */
export function mod11x10(text: string): boolean {
  let product = 10
  for (const digit of digitsOf(text.slice(0, -1))) {
    const sum = (digit + product) % 10 || 10
    product = (sum * 2) % 11
  }
  return (11 - product) % 10 === last(text)
}

export function nip(text: string): boolean {
  return weighted(text, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === last(text)
}

export function regon(text: string): boolean {
  const weights = text.length === 9 ? [8, 9, 2, 3, 4, 5, 6, 7] : [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]
  return (weighted(text, weights) % 11) % 10 === last(text)
}

/** ИНН of an organisation (10 digits) or of a sole trader (12). */
export function inn(text: string): boolean {
  const check = (weights: readonly number[]) => (weighted(text, weights) % 11) % 10
  if (text.length === 10) return check([2, 4, 10, 3, 5, 9, 4, 6, 8]) === last(text)
  return (
    check([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(text[10]) &&
    check([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(text[11])
  )
}

/** ОГРН (13 digits, modulo 11) and ОГРНИП (15 digits, modulo 13). */
export function ogrn(text: string): boolean {
  const modulus = text.length === 13 ? 11 : 13
  return (Number(text.slice(0, -1)) % modulus) % 10 === last(text)
}

/** 统一社会信用代码, GB 32100-2015. */
export function uscc(text: string): boolean {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
  const sum = weights.reduce((total, weight, at) => total + weight * alphabet.indexOf(text[at]!), 0)
  return alphabet[(31 - (sum % 31)) % 31] === text[17]
}

/** Spanish NIF of a legal entity: letter, seven digits, digit or letter. */
export function cif(text: string): boolean {
  const body = digitsOf(text.slice(1, 8))
  const sum = body.reduce(
    (total, digit, at) => total + (at % 2 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2),
    0,
  )
  const check = (10 - (sum % 10)) % 10
  return text[8] === String(check) || text[8] === 'JABCDEFGHI'[check]
}

/** Portuguese NIF / NIPC. */
export function nipc(text: string): boolean {
  const check = 11 - (weighted(text, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)
  return (check > 9 ? 0 : check) === last(text)
}

/** Brazilian CNPJ, numeric form. */
export function cnpj(text: string): boolean {
  const digit = (weights: readonly number[]) => {
    const rest = weighted(text, weights) % 11
    return rest < 2 ? 0 : 11 - rest
  }
  const first = [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]
  return digit(first) === Number(text[12]) && digit([6, ...first]) === Number(text[13])
}

/** Dutch RSIN, the digits of a btw number before the B. */
export function rsin(text: string): boolean {
  return weighted(text, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 === last(text)
}

/** Turkish vergi kimlik numarası, ten digits. */
export function vkn(text: string): boolean {
  let sum = 0
  for (let at = 0; at < 9; at += 1) {
    const shifted = (Number(text[at]) + 9 - at) % 10
    if (shifted === 0) continue
    const product = (shifted * 2 ** (9 - at)) % 9
    sum += product === 0 ? 9 : product
  }
  return (10 - (sum % 10)) % 10 === last(text)
}

/** 法人番号: the first of thirteen digits is the check digit. */
export function houjin(text: string): boolean {
  const sum = digitsOf(text.slice(1))
    .reverse()
    .reduce((total, digit, at) => total + digit * (at % 2 === 0 ? 1 : 2), 0)
  return 9 - (sum % 9) === Number(text[0])
}

/** 사업자등록번호, ten digits. */
export function brn(text: string): boolean {
  const sum =
    weighted(text, [1, 3, 7, 1, 3, 7, 1, 3]) +
    Math.floor((Number(text[8]) * 5) / 10) +
    ((Number(text[8]) * 5) % 10)
  return (10 - (sum % 10)) % 10 === last(text)
}

/** شناسه ملی of a legal person in Iran, eleven digits. */
export function shenase(text: string): boolean {
  const tens = Number(text[9]) + 2
  const weights = [29, 27, 23, 19, 17, 29, 27, 23, 19, 17]
  const sum = weights.reduce((total, weight, at) => total + weight * (tens + Number(text[at])), 0)
  const rest = sum % 11
  return (rest === 10 ? 0 : rest) === last(text)
}

/** Taiwanese 統一編號, eight digits, modulo 5 since 2023. */
export function ubn(text: string): boolean {
  const sum = [1, 2, 1, 2, 1, 2, 4, 1].reduce((total, weight, at) => {
    const product = weight * Number(text[at])
    return total + Math.floor(product / 10) + (product % 10)
  }, 0)
  return sum % 5 === 0 || (text[6] === '7' && (sum + 1) % 5 === 0)
}

/** British VAT number, nine digits: modulo 97, or modulo 97 with 55 since 2009. */
export function gbVat(text: string): boolean {
  const sum = weighted(text, [8, 7, 6, 5, 4, 3, 2]) + Number(text.slice(7, 9))
  return sum % 97 === 0 || (sum + 55) % 97 === 0
}

/** Swiss UID, nine digits. */
export function uid(text: string): boolean {
  const rest = 11 - (weighted(text, [5, 4, 3, 2, 7, 6, 5, 4]) % 11)
  return (rest === 11 ? 0 : rest) === last(text)
}

/** Austrian UID after the U, eight digits. */
export function atu(text: string): boolean {
  const sum = [1, 2, 1, 2, 1, 2, 1].reduce((total, weight, at) => {
    const product = weight * Number(text[at])
    return total + Math.floor(product / 10) + (product % 10)
  }, 0)
  return (10 - ((sum + 4) % 10)) % 10 === last(text)
}

const AMERICAN = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]

/** Argentine CUIT, eleven digits. */
export function cuit(text: string): boolean {
  const rest = 11 - (weighted(text, AMERICAN) % 11)
  return (rest === 11 ? 0 : rest === 10 ? 9 : rest) === last(text)
}

/** Peruvian RUC, eleven digits. */
export function ruc(text: string): boolean {
  return (11 - (weighted(text, AMERICAN) % 11)) % 10 === last(text)
}

/** Chilean RUT: seven or eight digits and a digit or K. */
export function rut(text: string): boolean {
  const sum = digitsOf(text.slice(0, -1))
    .reverse()
    .reduce((total, digit, at) => total + digit * (2 + (at % 6)), 0)
  return '0K987654321'[sum % 11] === text.at(-1)
}

/** Colombian NIT, nine digits and the check digit. */
export function nit(text: string): boolean {
  const rest = weighted(text, [41, 37, 29, 23, 19, 17, 13, 7, 3]) % 11
  return (rest < 2 ? rest : 11 - rest) === last(text)
}

/** Belarusian УНП of an organisation, nine digits. */
export function unp(text: string): boolean {
  return weighted(text, [29, 23, 19, 17, 13, 7, 5, 3]) % 11 === last(text)
}

/** Modulo 11; where ten is left over, again with each weight two higher, those above eleven from one on. */
function mod11(text: string, weights: readonly number[]): boolean {
  const first = weighted(text, weights) % 11
  const higher = weights.map((weight) => ((weight + 1) % 11) + 1)
  return (first === 10 ? (weighted(text, higher) % 11) % 10 : first) === last(text)
}

/** Kazakh БИН, twelve digits. */
export function bin(text: string): boolean {
  return mod11(text, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
}

/** Ukrainian ЄДРПОУ, eight digits; those from 30 to 60 million have weights of their own. */
export function edrpou(text: string): boolean {
  return mod11(text, /^[345]/.test(text) ? [7, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7])
}

/** Irish VAT number after the country: seven digits, a check letter, and a second letter since 2013. */
export function ieVat(text: string): boolean {
  const letters = 'WABCDEFGHIJKLMNOPQRSTUV'
  const sum = weighted(text, [8, 7, 6, 5, 4, 3, 2]) + 9 * Math.max(0, letters.indexOf(text[8] ?? 'W'))
  return letters[sum % 23] === text[7]
}

/** Belgian enterprise number, ten digits. */
export function kbo(text: string): boolean {
  return 97 - (Number(text.slice(0, 8)) % 97) === Number(text.slice(8))
}

/** French VAT number after the country: a key of two digits (or letters, without a check) and the SIREN. */
export function frVat(text: string): boolean {
  const siren = text.slice(2)
  return (
    luhn(siren) &&
    (/[A-Z]/.test(text.slice(0, 2)) || (12 + 3 * (Number(siren) % 97)) % 97 === Number(text.slice(0, 2)))
  )
}

/** Australian Business Number, eleven digits. */
export function abn(text: string): boolean {
  return (weighted(text, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0
}
