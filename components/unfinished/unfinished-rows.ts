import { useEffect, useState } from 'react'
import { unfinishedOf } from '@/lib/actions/unfinished.ts'

type Rows = Awaited<ReturnType<typeof unfinishedOf>>

/** Unfinished input about a profile at the time its page opened; undefined until it is loaded. */
export function useUnfinishedRows(profileId: string): Rows | undefined {
  const [left, setLeft] = useState<Rows>()
  useEffect(() => {
    let wanted = true
    void unfinishedOf(profileId).then((rows) => wanted && setLeft(rows))
    return () => {
      wanted = false
    }
  }, [profileId])
  return left
}
