import { startTransition, useEffect, useState } from 'react'

/** Rows of the first render: more than a screen shows. */
const AT_ONCE = 30

/** Every step lays out the whole list again, so each doubles it, up to this number of rows. */
const STEP_AT_MOST = 120

/**
 * How many rows of a long list to render: a screenful first, the rest in transitions, which input interrupts. Once all rows
 * were rendered, added ones are rendered at once.
 */
export function useGrowing(all: number): number {
  const [drawn, draw] = useState(AT_ONCE)
  useEffect(() => {
    if (all > AT_ONCE && drawn < Infinity)
      startTransition(() => draw(drawn < all ? drawn + Math.min(drawn, STEP_AT_MOST) : Infinity))
  }, [drawn, all])
  return drawn
}
