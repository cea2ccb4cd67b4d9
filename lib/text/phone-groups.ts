import { fold } from './fold.ts'

/** Calling codes of one and two digits (ITU-T E.164); all others have three. */
const SHORT_CODE = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/
/** Digits and what may stand between those of one number. */
const PRINTED = /\d[\d\s()./-]{5,40}/g

/**
 * An E.164 number in groups that can be read out: those in which one of the quotes prints it, else groups of three behind the
 * country code. Anything else is returned as it is.
 */
export function phoneInGroups(phone: string, quotes: readonly string[] = []): string {
  if (!/^\+\d{7,15}$/.test(phone)) return phone
  const digits = phone.slice(1)
  const code = SHORT_CODE.exec(digits)?.[0] ?? digits.slice(0, 3)
  const national = digits.slice(code.length)
  for (const quote of quotes)
    for (const [printed] of fold(quote).matchAll(PRINTED)) {
      const groups = groupsOf(national, printed)
      if (groups.length > 1) return [`+${code}`, ...groups].join(' ')
    }
  return [`+${code}`, ...(national.match(/\d{3}(?:\d(?!\d))?|\d+/g) ?? [])].join(' ')
}

/** The groups of a number's digits in a printed text; none if the text does not contain it. */
function groupsOf(national: string, printed: string): string[] {
  const start = printed.replace(/\D/g, '').indexOf(national)
  if (start < 0) return []
  let seen = 0
  const own = [...printed].map((character) => {
    if (!/\d/.test(character)) return ' '
    seen += 1
    return seen > start && seen <= start + national.length ? character : ' '
  })
  return own.join('').split(' ').filter(Boolean)
}
