import { useEffect, useState } from 'react'
import { technologyNames } from '@/lib/actions/technology-names.ts'

const none: ReadonlyMap<string, string> = new Map()

/** Every technology that is recognised, with its category; empty until they are read. */
export function useTechnologyNames(): ReadonlyMap<string, string> {
  const [names, know] = useState(none)
  useEffect(() => {
    let wanted = true
    void technologyNames().then((found) => wanted && know(found))
    return () => {
      wanted = false
    }
  }, [])
  return names
}
