import type { Problem } from '../model/index.ts'
import type { WriteProblem, Written } from '../storage/writing.ts'
import { isFull } from '../storage/writing.ts'

/** The result of an action: the step that Undo reverses, or a problem with a message key. */
export type Done = Extract<Written, { ok: true }> & { readonly profileId: string }
export type Outcome = Done | WriteProblem | StoreProblem
export type StoreProblem = Problem<'storageFull' | 'storageFailed'>

/** Runs a write; a full disk or a store that does not open is returned as a problem, not thrown. */
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
