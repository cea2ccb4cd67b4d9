// eslint-disable-next-line no-control-regex -- The whole range is meant.
const ASCII = /^[\u0000-\u007f]*$/

/**
 * Folds text for comparison, keeping its length in UTF-16 code units, so that offsets are valid in the original: lower case,
 * full-width to ASCII, Arabic and Persian letter forms and digits unified, joiners and no-break spaces to spaces, typographic
 * quotes and dashes to ASCII. Accents stay.
 */
export function fold(text: string): string {
  // Fast path: for ASCII, folding is just lower case.
  if (ASCII.test(text)) return text.toLowerCase()
  let folded = ''
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    folded +=
      code < 0x80
        ? code >= 0x41 && code <= 0x5a
          ? String.fromCharCode(code + 32)
          : text[at]!
        : foldUnit(text[at]!, code)
  }
  return folded
}

const SINGLE: Readonly<Record<string, string>> = {
  ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', ۀ: 'ه', أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ؤ: 'و',
  ё: 'е', Ё: 'е', İ: 'i', ı: 'i',
  '\u200c': ' ', '\u00a0': ' ', '\u3000': ' ', '\u202f': ' ', '\u2009': ' ',
  '‘': "'", '’': "'", 'ʼ': "'", '´': "'", '′': "'", '‛': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"',
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-', '：': ':', '，': ',', '。': '.', '・': '·', 'ㆍ': '·', '‧': '·', '،': ',', '؛': ';',
} // prettier-ignore

function foldUnit(unit: string, code: number): string {
  const single = SINGLE[unit]
  if (single !== undefined) return single
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase()
  if (code >= 0x06f0 && code <= 0x06f9) return String.fromCharCode(code - 0x06f0 + 0x30)
  if (code >= 0x0660 && code <= 0x0669) return String.fromCharCode(code - 0x0660 + 0x30)
  const lower = unit.toLowerCase()
  return lower.length === 1 ? lower : unit
}

/** Folded, without accents, punctuation and runs of spaces as one space: for keys and search, not for offsets. */
export function foldKey(text: string): string {
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  return fold(text.normalize('NFKC'))
    .normalize('NFD')
    .replace(/[\p{M}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\u0640]/gu, '')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/đ/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
