import { useMemo, useState } from 'react'
import type { PersonKey, Reading } from '@/lib/model/index.ts'
import { tickedPeople } from '@/lib/profile/ticked.ts'
import type { PersonSighting } from './page-sheet.ts'

/** Which people on the page are to be filed. */
export interface Ticks {
  readonly has: (person: PersonKey) => boolean
  readonly set: (person: PersonKey, ticked: boolean) => void
}

const nobody: ReadonlyMap<PersonKey, boolean> = new Map()

/** Executives are ticked by default, until the rep changes it for this view of the page. */
export function useTicks(viewId: string, reading: Reading | undefined): Ticks {
  const [said, saySo] = useState({ viewId, by: nobody })
  const by = said.viewId === viewId ? said.by : nobody
  return useMemo(() => {
    const first = new Set(reading ? tickedPeople(reading) : [])
    return {
      has: (person) => by.get(person) ?? first.has(person),
      set: (person, ticked) => saySo({ viewId, by: new Map(by).set(person, ticked) }),
    }
  }, [viewId, by, reading])
}

export function tickedOf(people: readonly PersonSighting[], ticks: Ticks): PersonKey[] {
  return people.map(({ key }) => key).filter((key) => ticks.has(key))
}
