import { fold } from './fold.ts'
import { yearsIn } from './year.ts'

const NEAR_AFTER = 34
const NEAR_BEFORE = 70
/** Q1 2024, H1/2024: the part right before its year. */
const PART = /(?<![\p{L}\d])([qhs])([1-4])[\s./-]{1,2}$/u
const ORDINALS: readonly RegExp[] = [
  /^(?:1st|1er|1ère|1\.|1-?[йом]+|i|first|pierwsz\p{L}+|перв\p{L}+|erste[nsr]?|premier|première|prim\p{L}+|اول|نخست|第?[一1１])$/u,
  /^(?:2nd|2e|2ème|2\.|2-?[йом]+|ii|second|drugi\p{L}*|втор\p{L}+|zweite[nsr]?|deuxième|second\p{L}*|segund\p{L}+|دوم|第?[二2２])$/u,
  /^(?:3rd|3e|3ème|3\.|3-?[йем]+|iii|third|trzeci\p{L}*|трет\p{L}+|dritte[nsr]?|troisième|tercer?\p{L}*|سوم|第?[三3３])$/u,
  /^(?:4th|4e|4ème|4\.|4-?[йом]+|iv|fourth|czwart\p{L}+|четв\p{L}+|vierte[nsr]?|quatrième|cuart\p{L}+|چهارم|第?[四4４])$/u,
]
const QUARTER =
  /^(?:quarter|kw(?:artał\p{L}*|\.)?|кв(?:артал\p{L}*|\.)?|quartals?|trimestre|سه ?ماهه|季度|四半期|분기)$/u
const HALF = /^(?:half|półrocz\p{L}+|полугоди\p{L}+|halbjahr\p{L}*|semestre|شش ?ماهه|半年|半期|반기)$/u
/** A part of a year in words, before or after the year: "third quarter of", "II квартале", "سه‌ماهه نخست", 上半年, 第三季度. */
const IN_WORDS =
  /(?:(\p{L}+|\d(?:st|nd|rd|th|er|e|ème|ère|\.|-?\p{L})?)\s(?:the\s)?(quarter|half|kw(?:artał\p{L}*|\.)|półrocz\p{L}+|кв(?:артал\p{L}*|\.)|полугоди\p{L}+|quartals?|halbjahr\p{L}*|trimestre|semestre)|(سه ?ماهه|شش ?ماهه)\s(\p{L}+)|(第?[一二三四1-4])(季度|四半期)|(上|下)(半年|半期))/u

/**
 * The period of a figure: the nearest year, preferring one after it ("12 mln zł (2024)"), or `2024-Q1` with a quarter.
 * Undefined if the text gives none; never assumed to be the current year.
 */
export function periodOf(
  text: string,
  start: number,
  end: number,
  lang: string,
  lookBack = true,
): string | undefined {
  const after = text.slice(end, end + NEAR_AFTER)
  // A year in the clause of the next figure belongs to that figure.
  const own = after.split(/[;•|]|,\s(?=\D{0,20}\d[\d.,]*\s?(?:m|k|t|b|м|т|%|€|\$))/u)[0]!
  const following = yearsIn(own, lang).find(isPeriod)
  if (following) return withPart(text, end + following.start, end + following.end, following.value)
  if (!lookBack) return undefined
  const before = text.slice(Math.max(0, start - NEAR_BEFORE), start)
  const preceding = yearsIn(before, lang).filter(isPeriod).at(-1)
  const at = start - before.length
  return preceding && withPart(text, at + preceding.start, at + preceding.end, preceding.value)
}

const isPeriod = ({ value }: { readonly value: number }) => value >= 1985 && value <= 2045

/** After the first year of a business year: "/24", "-2024". */
const SECOND_YEAR = /^[/-](?:20)?(\d\d)(?!\d)/

/** `2024-Q1`, `2024-H1`; a business year spanning two years is `2023/24`. */
function withPart(text: string, yearAt: number, yearEnd: number, year: number): string {
  const before = fold(text.slice(Math.max(0, yearAt - 24), yearAt))
  const found = PART.exec(before)
  if (found) return `${year}-${found[1] === 's' ? 'H' : found[1]!.toUpperCase()}${found[2]}`
  const next = String((year + 1) % 100).padStart(2, '0')
  const after = fold(text.slice(yearEnd, yearEnd + 16))
  if (SECOND_YEAR.exec(after)?.[1] === next) return `${year}/${next}`
  return `${year}${partIn(before.slice(-22)) ?? partIn(after) ?? ''}`
}

const MONTHS =
  /(?<!\d)(\d{1,2})\s(?:months|месяц\p{L}*|miesięcy|miesiące|monate\p{L}*|mois|meses|mesi|maanden|ماهه?)(?!\p{L})|(?<!\d)(\d{1,2})\s?(?:か月|ヶ月|个月|개월)/u

/** `-Q1`, `-H1`, `-9M`. */
function partIn(text: string): string | undefined {
  const months = MONTHS.exec(text)
  const count = Number(months?.[1] ?? months?.[2] ?? 0)
  if (count > 0 && count < 12) return `-${count}M`
  const found = IN_WORDS.exec(text)
  if (!found) return undefined
  const [, spaced, unit, persian, persianNth, han, hanUnit, half] = found
  if (half !== undefined) return half === '上' ? '-H1' : '-H2'
  const nth = ORDINALS.findIndex((ordinal) => ordinal.test(spaced ?? persianNth ?? han ?? ''))
  const what = unit ?? persian ?? hanUnit ?? ''
  if (nth < 0) return undefined
  return QUARTER.test(what) ? `-Q${nth + 1}` : HALF.test(what) && nth < 2 ? `-H${nth + 1}` : undefined
}
