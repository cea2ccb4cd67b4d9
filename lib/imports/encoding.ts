import { likelihood } from './letters.ts'

/** Encodings of company files, by their names in the Encoding standard. */
export const encodings = [
  'utf-8', 'utf-16le', 'utf-16be', 'windows-1250', 'windows-1251', 'windows-1252', 'windows-1253', 'windows-1254', 'windows-1256', 'gb18030', 'koi8-r',
] as const // prettier-ignore
export type Encoding = (typeof encodings)[number]

/** Bytes sampled to detect the encoding. */
const SAMPLE = 200_000
/** Bytes scored, from the first non-ASCII one on. */
const TELLING = 20_000
const SINGLE_BYTE: readonly Encoding[] = ['windows-1252', 'windows-1250', 'windows-1251', 'windows-1254', 'windows-1256', 'windows-1253', 'koi8-r', 'gb18030'] // prettier-ignore

/**
 * Detects the encoding of a text file: a byte order mark decides; zeros in every second byte mean UTF-16; valid UTF-8 is UTF-8,
 * also with a few broken bytes; otherwise the encoding whose text looks most like its languages. The rep sees the first rows and can choose another.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, SAMPLE)
  if (sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf) return 'utf-8'
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le'
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be'
  const wide = wideOf(sample)
  if (wide) return wide
  if (decodes(sample, 'utf-8') || isMostlyUtf8(sample)) return 'utf-8'
  let best: Encoding = 'windows-1252'
  let most = -Infinity
  const first = sample.findIndex((byte) => byte > 0x7f)
  const telling = sample.subarray(first, first + TELLING)
  for (const encoding of SINGLE_BYTE) {
    if (!decodes(sample, encoding)) continue
    const score = likelihood(new TextDecoder(encoding).decode(telling), encoding)
    if (score > most) [best, most] = [encoding, score]
  }
  return best
}

/** The text without byte order mark; invalid bytes become U+FFFD. */
export function decoded(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes)
}

/** UTF-16 text has many zero bytes in one half: separators, digits and line ends are ASCII in every language. */
function wideOf(sample: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0]
  for (let at = 0; at < sample.length; at += 1) if (sample[at] === 0) zeros[at % 2]! += 1
  const [even = 0, odd = 0] = zeros
  if (even + odd < sample.length / 50 || even === odd) return undefined
  return odd > even ? 'utf-16le' : 'utf-16be'
}

/** UTF-8 with some rows of another encoding pasted in: other encodings hardly ever form its sequences by chance. */
function isMostlyUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(sample, { stream: true })
  const broken = text.match(/\ufffd/g)?.length ?? 0
  const whole = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0
  return whole > broken * 3
}

function decodes(sample: Uint8Array, encoding: Encoding): boolean {
  try {
    // Streaming, as the sample may end inside a character.
    new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true })
    return true
  } catch {
    return false
  }
}
