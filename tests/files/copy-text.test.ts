import { expect, it } from 'vitest'
import { personText } from '../../lib/files/cells/copy-text.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { emptyProfile, withReading } from '../../lib/profile/profile.ts'
import { day, everyone, person, reading } from '../profile/invented.ts'

const page = reading(
  '/team',
  person('0', 'Jonas Brandt', 'Head\u202e of\nSales\u0007', 'j.brandt@nordwind.example'),
)
const [jonas] = draftOf(withReading(emptyProfile('p', [], day(0)), page, everyone(page), day(0))).people

it('copies a person as plain lines, without what would turn or hide the text after them', () => {
  expect(personText(jonas!, 'Nordwind\u2066', () => true)).toBe(
    'Jonas Brandt\nHead of Sales, Nordwind\nj.brandt@nordwind.example',
  )
})

it('leaves out what may not leave', () => {
  expect(personText(jonas!, '', (field) => field !== 'person.email')).toBe('Jonas Brandt\nHead of Sales')
})
