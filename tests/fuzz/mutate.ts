import type { Random } from './loop.ts'

/** Texts that parsers have stumbled over: of markup, of numbers, of other alphabets, of what is no text at all. */
const TOKENS = [
  ...['<', '>', '</', '<!--', ']]>', '&', '&#x', '&#0;', '"', "'", '`', '\\', '\\u', '${', '{', '}', '[', ']', '{}', '[]'],
  ...['null', 'true', 'NaN', '-0', '1e999', '00', '0x', '1,5', '1.000.000', '2024-13-45', '31.02.2024', '十二', '一九七三', '۱۳۵۲', '٣٤'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '@type', '@graph', '@id', 'itemprop'],
  ...['\u0000', '\u202e', '\u200b', '\u00ad', '\ufeff', '\u2028', '\ud800', '\udc00', '👩‍👩‍👧‍👦', 'e\u0301\u0301\u0301', 'İ', 'ß', 'ﬁ', 'ǆ', '\u0130'],
  ...['GmbH', 'Sp. z o.o.', '株式会社', 'ООО', 'شرکت', 'Inc.', 'S.A. de C.V.', 'CEO', '代表取締役', 'مدیرعامل', 'Geschäftsführer'],
  ...['+49', '(0)', 'Tel.', 'ext.', '@', 'mailto:', 'javascript:', 'data:', 'https://', 'xn--', '//', '..', '.example', '%', '%zz', '?', '#', ':99999'],
  ...['€', '$', '£ 1.2 bn', 'Mio.', '万', 'год', 'since', 'seit', '\n', '\r', '\t', ';', ',', '|', '"\n"', '=', '+', '-', '@SUM(1)'],
] // prettier-ignore

const LONGEST = 20_000

/** A text not far from `text`: one to six small things are done to it, at random. */
export function mutated(text: string, other: string, random: Random): string {
  let made = text
  for (let times = 1 + random.below(6); times > 0; times -= 1) made = once(made, other, random)
  return made.slice(0, LONGEST)
}

function once(text: string, other: string, random: Random): string {
  const at = random.below(text.length + 1)
  const end = Math.min(text.length, at + 1 + random.below(random.below(4) === 0 ? 200 : 8))
  const token = TOKENS[random.below(TOKENS.length)]!
  switch (random.below(9)) {
    case 0:
      return text.slice(0, at) + text.slice(end)
    case 1:
      return text.slice(0, at) + token + text.slice(at)
    case 2:
      return text.slice(0, at) + token + text.slice(end)
    case 3:
      return text.slice(0, end) + text.slice(at, end).repeat(1 + random.below(20)) + text.slice(end)
    case 4:
      return text.slice(0, at) + String.fromCharCode(random.below(0x10000)) + text.slice(end)
    case 5: {
      const from = random.below(other.length + 1)
      return text.slice(0, at) + other.slice(from, from + 1 + random.below(300)) + text.slice(end)
    }
    case 6:
      return text.slice(0, at) + text.slice(at, end).toUpperCase() + text.slice(end)
    case 7:
      return inJson(text, random)
    default:
      return text.slice(0, at) + String.fromCharCode((text.charCodeAt(at) || 65) ^ (1 << random.below(7))) + text.slice(at + 1) // prettier-ignore
  }
}

/** Of a text that is JSON, one value is put in the place of another. */
function inJson(text: string, random: Random): string {
  let root: unknown
  try {
    root = JSON.parse(text)
  } catch {
    return text
  }
  const places: [Record<string, unknown>, string][] = []
  const walk = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > 40) return
    for (const key of Object.keys(value)) {
      places.push([value as Record<string, unknown>, key])
      walk((value as Record<string, unknown>)[key], depth + 1)
    }
  }
  walk(root, 0)
  if (places.length === 0) return text
  const [parent, key] = places[random.below(places.length)]!
  const [from, name] = places[random.below(places.length)]!
  const odd = [null, -1, 1e308, '', [], {}, true, TOKENS[random.below(TOKENS.length)]]
  const value = random.below(2) === 0 ? JSON.parse(JSON.stringify(from[name] ?? null)) : odd[random.below(odd.length)] // prettier-ignore
  if (random.below(5) === 0) Reflect.deleteProperty(parent, key)
  else Object.defineProperty(parent, random.below(6) === 0 ? TOKENS[random.below(TOKENS.length)]! : key, { value, enumerable: true, configurable: true, writable: true }) // prettier-ignore
  return JSON.stringify(root)
}
