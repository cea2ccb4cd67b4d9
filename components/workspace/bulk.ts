import { useCallback } from 'react'
import { deleteProfiles } from '@/lib/actions/delete-profiles.ts'
import { mergeProfiles } from '@/lib/actions/merge-profiles.ts'
import type { ListedProfile } from '@/lib/storage/database.ts'
import { useCommand, useUndo } from '../hooks/commands.ts'
import { useSpeech } from '../hooks/speech.ts'

/** Deletes with the way back beside the message. */
export function useDelete(): (ids: readonly string[]) => Promise<unknown> {
  const command = useCommand()
  const undo = useUndo()
  const { say } = useSpeech()
  return useCallback(
    (ids) => {
      let changeId = ''
      return command(
        (now, id) => deleteProfiles(ids, now, (changeId = id)),
        () => ({
          words: say('done.profilesDeleted', { count: ids.length }),
          undo: () => undo({ changeId }),
        }),
      )
    },
    [command, undo, say],
  )
}

/** Makes one profile of several: the first in the table takes in the others. */
export function useMerge(): (rows: readonly ListedProfile[]) => Promise<unknown> {
  const command = useCommand()
  const undo = useUndo()
  const { say } = useSpeech()
  return useCallback(
    async ([into, ...others]) => {
      if (!into) return
      let changeId = ''
      await command(
        (now, id) =>
          mergeProfiles(
            into.id,
            others.map((other) => other.id),
            now,
            (changeId = id),
          ),
        () => ({
          words: say('done.profilesMerged', { count: others.length + 1, name: into.name }),
          undo: () => undo({ changeId }),
        }),
      )
    },
    [command, undo, say],
  )
}
