import { ErasureState } from './ErasureState.tsx'
import { NeverList } from './NeverList.tsx'
import { Retention } from './Retention.tsx'

/** How long people are kept, and what is never read or kept. */
export function Privacy() {
  return (
    <>
      <Retention />
      <ErasureState />
      <NeverList />
    </>
  )
}
