import { startTransition, useEffect, useState } from 'react'

/** Rows of the first render: more than a screen shows. */
const AT_ONCE = 20

/**
 * How many rows of a long list to render: a screenful first, then all in a transition, which input interrupts: each further step
 * would lay out the whole list again. Rows beyond the screen are laid out too: with `content-visibility` screen readers miss them.
 */
export function useGrowing(all: number): number {
  const [drawn, draw] = useState(AT_ONCE)
  useEffect(() => {
    if (all > AT_ONCE) startTransition(() => draw(Infinity))
  }, [all])
  return drawn
}
