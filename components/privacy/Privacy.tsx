import { ErasureState } from './ErasureState.tsx'
import { NeverList } from './NeverList.tsx'
import { Retention } from './Retention.tsx'

/** Retention of people, and the never-collect list. */
export function Privacy() {
  return (
    <>
      <Retention />
      <ErasureState />
      <NeverList />
    </>
  )
}
