import { startTransition, useEffect, useState } from 'react'

/** Rows of the first render and of each further step: more than a screen shows. */
const AT_ONCE = 30

/**
 * How many rows of a long list to render: a screenful first, the rest in transitions, which input interrupts. Once all rows
 * were rendered, added ones are rendered at once.
 */
export function useGrowing(all: number): number {
  const [drawn, draw] = useState(AT_ONCE)
  useEffect(() => {
    if (all > AT_ONCE && drawn < Infinity)
      startTransition(() => draw(drawn < all ? drawn + AT_ONCE : Infinity))
  }, [drawn, all])
  return drawn
}
