import { fieldOf, isCustom, problem, type FieldId, type Problem } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import { typedNumber } from '../text/typed-number.ts'

export type TypedProblem = Problem<'notANumber' | 'notADate' | 'notALink' | 'notARating' | 'notYesOrNo'>

const LONGEST = 5000

/**
 * Typed text in the field's stored form: plain numbers (`1234.5`), ISO dates, absolute links, anything else unchanged. A
 * problem if the field cannot hold it. Built-in fields that pages also fill take any text, as pages print it.
 */
export function typedValue(field: FieldId, text: string, decimal: '.' | ','): string | TypedProblem {
  const typed = text.trim().slice(0, LONGEST)
  switch (fieldOf(field).type) {
    case 'number':
      return typedNumber(typed, decimal) ?? problem('notANumber', typed)
    case 'date':
      return isDay(fold(typed)) ? fold(typed) : problem('notADate', typed)
    case 'dayMonth':
      return isDayMonth(fold(typed)) ? fold(typed) : problem('notADate', typed)
    case 'rating':
      return /^[1-5]$/.test(fold(typed)) ? fold(typed) : problem('notARating', typed)
    case 'yesNo':
      return typed === 'yes' || typed === 'no' ? typed : problem('notYesOrNo', typed)
    case 'url':
      return isCustom(field) ? (wholeLink(typed) ?? problem('notALink', typed)) : typed
    default:
      return typed
  }
}

/** Only links with an allowed scheme; `example.com/a` gains `https:`. */
function wholeLink(typed: string): string | undefined {
  const address = /^[a-z][a-z\d+.-]*:/i.test(typed) ? typed : `https://${typed}`
  if (/\s/.test(address) || !URL.canParse(address)) return undefined
  const { protocol, hostname, href } = new URL(address)
  return (protocol === 'https:' || protocol === 'http:') && hostname.includes('.') ? href : undefined
}

function isDay(iso: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  return match !== null && dayExists(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** `--02-29` is a valid day; `1985-02-29` is not. */
function isDayMonth(iso: string): boolean {
  const match = /^(?:(\d{4})|-)-(\d{2})-(\d{2})$/.exec(iso)
  // A leap year, as the year is unknown.
  return match !== null && dayExists(Number(match[1] ?? 2000), Number(match[2]), Number(match[3]))
}

function dayExists(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!
}
