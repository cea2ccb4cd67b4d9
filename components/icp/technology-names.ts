import { useEffect, useState } from 'react'
import { technologyNames } from '@/lib/actions/technology-names.ts'

const none: ReadonlyMap<string, string> = new Map()

/** All known technologies with their categories; empty until they are loaded. */
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
