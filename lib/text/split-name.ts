const FAMILY_FIRST = /^[\p{sc=Han}\p{sc=Hang}]{2,4}$/u
const TWO_LETTER_FAMILY = new Set(
  '欧阳 上官 司马 诸葛 夏侯 皇甫 尉迟 公孙 慕容 令狐 司徒 东方 歐陽 司馬 諸葛 남궁 황보 제갈 선우 독고'.split(
    ' ',
  ),
)
/** Titles before a name, which importers keep in a separate field. */
const TITLES =
  /^(?:(?:(?:prof|dr|mr|mrs|ms|ing|dipl|mag|inż|hab|mgr|lic|herr|frau|pan|pani|mme|sr|sra)(?:\.-?|(?=\s))\s*)+)(?=\S)/iu
const PARTICLES = new Set(
  'van von de der den del della di da dos das du la le el al bin ibn ter ten te zu zur af av'.split(' '),
)

/**
 * Given and family name for importers that need both. The reading's own parts (`given`, `family`, `order`) take precedence;
 * else the last word with its particles is the family name or, in Chinese and Korean, the first one or two characters.
 */
export function splitName(
  name: string,
  parts?: Readonly<Record<string, string>>,
): { readonly given: string; readonly family: string } {
  if (parts?.['given'] && parts['family']) return { given: parts['given'], family: parts['family'] }
  const whole = name.trim().replace(TITLES, '')
  if (FAMILY_FIRST.test(whole)) {
    const length = TWO_LETTER_FAMILY.has(whole.slice(0, 2)) && whole.length > 2 ? 2 : 1
    return { given: whole.slice(length), family: whole.slice(0, length) }
  }
  const words = whole.split(/\s+/)
  if (parts?.['order'] === 'family-given' && words.length > 1)
    return { given: words.slice(1).join(' '), family: words[0]! }
  let at = words.length - 1
  while (at > 1 && PARTICLES.has(words[at - 1]!.toLowerCase())) at -= 1
  return words.length < 2
    ? { given: '', family: whole }
    : { given: words.slice(0, at).join(' '), family: words.slice(at).join(' ') }
}
