import { useEffect, useState } from 'react'

const MINUTE = 60_000

/** The current time, to the minute: enough for "today" and "3 days ago". */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), MINUTE)
    return () => clearInterval(timer)
  }, [])
  return now
}
