import type { Problem } from '../model/index.ts'
import type { WriteProblem, Written } from '../storage/writing.ts'
import { isFull } from '../storage/writing.ts'

/** What a verb answers: the step that Undo takes back, or a problem whose key the panel speaks. */
export type Done = Extract<Written, { ok: true }> & { readonly profileId: string }
export type Outcome = Done | WriteProblem | StoreProblem
export type StoreProblem = Problem<'storageFull' | 'storageFailed'>

/** Runs a write; a full disk and a store that does not open are problems, not throws. */
export async function attempted<T>(write: () => Promise<T>): Promise<T | StoreProblem> {
  try {
    return await write()
  } catch (failure) {
    return {
      ok: false,
      problem: isFull(failure) ? 'storageFull' : 'storageFailed',
      about: failure instanceof Error ? failure.message : String(failure),
    }
  }
}
