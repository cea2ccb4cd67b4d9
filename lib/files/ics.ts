import type { FieldId, PersonView } from '../model/index.ts'
import { personKeyOf } from './cells/crm-cells.ts'
import { contentLine, escapedText as escaped } from './cells/fold-lines.ts'
import { oneText, type FileEntry, type FileFormat, type FileOptions } from './file-format.ts'

/** People's birthdays as yearly events (RFC 5545). */
const ics: FileFormat = {
  id: 'ics',
  extension: 'ics',
  suffix: '-birthdays',
  mime: 'text/calendar;charset=utf-8',
  labelKey: 'file.ics',
  group: 'contacts',
  open: (options) =>
    oneText({
      start: lines(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Dossier//Birthdays//EN', 'CALSCALE:GREGORIAN']), // prettier-ignore
      rows: (entries) =>
        entries
          .flatMap((entry) => entry.draft.people.flatMap((person) => eventOf(entry, person, options)))
          .join(''),
      end: lines(['END:VCALENDAR']),
    }),
}

export default ics

const BIRTHDAY = 'person.birthday' as FieldId
const lines = (all: readonly string[]) => all.map(contentLine).join('')

function eventOf({ draft }: FileEntry, person: PersonView, { now, say }: FileOptions): string[] {
  const day = birthdayOf(person.fields[BIRTHDAY]?.standing[0]?.value ?? '')
  if (!day) return []
  const leapDay = day.month === 2 && day.day === 29
  // Starts this year rather than at birth, so as not to disclose the age. 29 February recurs on the last day of the month, and
  // the first event must match that rule.
  const year = Number(now.slice(0, 4))
  const first = leapDay && !isLeap(year) ? { month: 2, day: 28 } : day
  const two = (number: number) => String(number).padStart(2, '0')
  return [
    lines([
      'BEGIN:VEVENT',
      `UID:birthday-${personKeyOf(draft.profileId, person)}@dossier.invalid`,
      `DTSTAMP:${now.replace(/[-:]|\.\d+/g, '')}`,
      `DTSTART;VALUE=DATE:${year}${two(first.month)}${two(first.day)}`,
      `RRULE:FREQ=YEARLY${leapDay ? ';BYMONTH=2;BYMONTHDAY=-1' : ''}`,
      `SUMMARY:${escaped(say('file.ics.event', { person: person.name, company: draft.name }))}`,
      'TRANSP:TRANSPARENT',
      'CLASS:PRIVATE',
      'END:VEVENT',
    ]),
  ]
}

/** Month and day of `05-17`, `--05-17` or `1980-05-17`; undefined if invalid. */
function birthdayOf(value: string): { readonly month: number; readonly day: number } | undefined {
  const found = /^(?:--|\d{4}-)?(\d{2})-?(\d{2})$/.exec(value.trim())
  const month = Number(found?.[1])
  const day = Number(found?.[2])
  // 2024 is a leap year.
  const date = new Date(Date.UTC(2024, month - 1, day))
  return found && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { month, day } : undefined
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
