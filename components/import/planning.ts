import { useRef, useState } from 'react'

interface Planning<Plan> {
  /** `busy` while it is made. */
  readonly plan: Plan | 'busy' | undefined
  readonly make: (planned: Promise<Plan>) => Promise<void>
  /** To be called whenever what it was made from is chosen otherwise. */
  readonly drop: () => void
}

/** What an import would do by the latest choices: a plan of earlier ones is never shown, even if it comes later. */
export function usePlanning<Plan>(): Planning<Plan> {
  const [plan, setPlan] = useState<Plan | 'busy'>()
  const turn = useRef(0)
  return {
    plan,
    make: async (planned) => {
      const own = (turn.current += 1)
      setPlan('busy')
      const made = await planned
      if (own === turn.current) setPlan(made)
    },
    drop: () => {
      turn.current += 1
      setPlan(undefined)
    },
  }
}
