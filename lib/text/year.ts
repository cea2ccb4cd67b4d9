import { fold } from './fold.ts'

export interface Year {
  /** Gregorian. */
  readonly value: number
  /** As printed: `昭和16年`, `۱۳۸۷`. */
  readonly printed: string
  readonly start: number
  readonly end: number
}

const ERAS: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  民國: 1911,
  民国: 1911,
}
const KANJI_ERA = /(明治|大正|昭和|平成|令和|民[國国])([一二三四五六七八九十]{1,3})年/gu
const KANJI = '一二三四五六七八九'

/** 六 is 6, 十二 is 12, 二十三 is 23. */
function kanjiNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
  const digit = (sign = '') => KANJI.indexOf(sign) + 1
  return (text.includes('十') ? 10 * (tens === '' ? 1 : digit(tens)) : 0) + digit(ones)
}

const EARLIEST = 1400
const LATEST = 2099

/**
 * Years in a text, in order: Gregorian, Japanese and Republic of China eras, solar Hijri (1250 to 1420, plus 621, on Persian
 * pages). An era year with its Gregorian year in brackets counts once.
 */
export function yearsIn(text: string, lang = ''): Year[] {
  const folded = fold(text)
  const found: Year[] = []
  const eras = /(明治|大正|昭和|平成|令和|民[國国])\s?(元|\d{1,3})\s?年?/g
  for (const era of folded.matchAll(eras)) {
    const count = era[2] === '元' ? 1 : Number(era[2])
    found.push(year(text, era.index, era[0], ERAS[era[1]!]! + count))
  }
  for (const era of folded.matchAll(KANJI_ERA))
    found.push(year(text, era.index, era[0], ERAS[era[1]!]! + kanjiNumber(era[2]!)))
  for (const plain of folded.matchAll(/(?<![\d.,/-])(\d{4})(?!\d)(?:\s?[年년])?/g)) {
    const number = Number(plain[1])
    const persian = lang === 'fa' && number >= 1250 && number <= 1420
    const value = persian ? number + 621 : number
    if (value < EARLIEST || value > LATEST) continue
    if (
      found.some((other) => other.value === value && plain.index >= other.end && plain.index - other.end < 4)
    )
      continue
    found.push(year(text, plain.index, plain[0], value))
  }
  // 12.05.1998 and 12/05/1998: the year ends a date.
  for (const date of folded.matchAll(/(?<!\d)\d{1,2}[./-]\s?\d{1,2}[./-]\s?(\d{4})(?!\d)/g)) {
    const value = Number(date[1])
    const start = date.index + date[0].length - 4
    if (value >= EARLIEST && value <= LATEST && !found.some((other) => other.start === start))
      found.push(year(text, start, date[1]!, value))
  }
  // Dates that begin with the year (1387/05/12, 1998-05-12) were matched above.
  return found.sort((a, b) => a.start - b.start)
}

function year(text: string, start: number, words: string, value: number): Year {
  const end = start + words.length
  return { value, printed: text.slice(start, end).trim(), start, end }
}
