export interface Sentence {
  readonly text: string
  /** Offsets in the original text. */
  readonly start: number
  readonly end: number
}

/** Abbreviations whose full stop does not end a sentence. */
const SHORT =
  /(?:^|[\s(])(?:\p{L}|[A-Z]{2}|dr|mr|mrs|ms|st|no|nr|inc|ltd|co|corp|bzw|ca|ggf|inkl|mio|mrd|tel|str|ul|al|prof|inż|mgr|tys|tsd|mln|zł|pkt|art|ул|пр|руб|млн|млрд|тыс|сек|av|avda|sr|sra|dra|núm|pág|bd|env|apr|aug|sept|oct|okt|nov|dec|dez|jan|feb|mrt|z\.b|d\.h|u\.a|o\.o|s\.a|s\.p\.a|a\.ş|şti|tic|san|est|estd|estab|gegr|zał|осн)$/iu

/**
 * Sentences of a line, in one pass: ended by . ! ? and their equivalents in other scripts, except after an abbreviation or
 * initial or inside a number.
 */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = []
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at]!
    const isEnd =
      unit === '。' || unit === '！' || unit === '？' || unit === '؟' || unit === '۔'
        ? true
        : (unit === '.' || unit === '!' || unit === '?') &&
          /^["'»”’)\]]{0,2}(?:\s|$)/u.test(text.slice(at + 1, at + 5)) &&
          !(
            unit === '.' &&
            (SHORT.test(text.slice(Math.max(start, at - 8), at)) || isOrdinal(text, at) || isForm(text, at))
          )
    if (!isEnd) continue
    let end = at + 1
    while (end < text.length && /["'»”’)\]」』]/u.test(text[end]!)) end += 1
    push(found, text, start, end)
    start = end
    at = end - 1
  }
  push(found, text, start, text.length)
  return found
}

/** "12. Mai", "3. Quartal": no sentence end if the next word is in lower case or a month. */
function isOrdinal(text: string, stop: number): boolean {
  return (
    /(?:^|[^\d.])\d{1,2}$/u.test(text.slice(Math.max(0, stop - 4), stop)) &&
    /^\s\p{L}/u.test(text.slice(stop + 1, stop + 3))
  )
}

/** "Nordwind B.V. is", "Nordwind S.r.l. è": letters with stops, and the sentence goes on in small letters. */
function isForm(text: string, stop: number): boolean {
  return (
    /\.\p{L}{1,3}$/u.test(text.slice(Math.max(0, stop - 4), stop)) &&
    /^\s\p{Ll}/u.test(text.slice(stop + 1, stop + 3))
  )
}

function push(found: Sentence[], text: string, from: number, to: number) {
  const raw = text.slice(from, to)
  const trimmed = raw.trim()
  if (trimmed === '') return
  const start = from + raw.indexOf(trimmed)
  found.push({ text: trimmed, start, end: start + trimmed.length })
}
