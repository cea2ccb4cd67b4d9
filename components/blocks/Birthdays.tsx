import { lazy, Suspense } from 'react'
import { useFields } from '../hooks/catalogue.tsx'

const BirthdayReminder = lazy(() => import('./BirthdayReminder.tsx'))

/** The reminder of birthdays; its code is loaded only if the rep turned birthdays on. */
export function Birthdays() {
  const isOn = useFields().knowledge.turnedOn['person.birthday'] !== undefined
  return isOn ? (
    <Suspense fallback={null}>
      <BirthdayReminder />
    </Suspense>
  ) : null
}
