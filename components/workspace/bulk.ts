import { useCallback } from 'react'
import { deleteProfiles } from '@/lib/actions/delete-profiles.ts'
import { removeTagOfMany, setFieldOfMany } from '@/lib/actions/edit-many.ts'
import { mergeProfiles } from '@/lib/actions/merge-profiles.ts'
import type { FieldId, TableRow } from '@/lib/model/index.ts'
import { useFieldName } from '../hooks/catalogue.tsx'
import { useCommand, useUndo } from '../hooks/commands.ts'
import { useSpeech } from '../hooks/speech.ts'
import { useTask } from '../hooks/task.ts'

/** Deletes profiles, with Undo beside the message. */
export function useDelete(): (ids: readonly string[]) => Promise<unknown> {
  const task = useTask()
  const undo = useUndo()
  const { say } = useSpeech()
  return useCallback(
    (ids) => {
      let changeId = ''
      return task(
        say('bulk.deleting'),
        ids.length,
        (now, id, pace) => deleteProfiles(ids, now, (changeId = id), undefined, pace),
        () => ({
          words: say('done.profilesDeleted', { count: ids.length }),
          undo: () => undo({ changeId }),
        }),
      )
    },
    [task, undo, say],
  )
}

/** Merges profiles into the first one in table order. */
export function useMerge(): (rows: readonly TableRow[]) => Promise<unknown> {
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
        ({ name }) => ({
          words: say('done.profilesMerged', { count: others.length + 1, name: name || into.name }),
          undo: () => undo({ changeId }),
        }),
      )
    },
    [command, undo, say],
  )
}

/** Sets a field of many profiles to one value; also removes a tag. */
export function useSetField(): (
  ids: readonly string[],
  field: FieldId,
  value: Parameters<typeof setFieldOfMany>[2],
) => Promise<unknown> {
  const task = useTask()
  const undo = useUndo()
  const { say } = useSpeech()
  const nameOf = useFieldName()
  return useCallback(
    (ids, field, value) => {
      let changeId = ''
      return task(
        say('bulk.setting', { field: nameOf(field) }),
        ids.length,
        (now, id, pace) => setFieldOfMany(ids, field, value, now, (changeId = id), pace),
        ({ profiles }) => ({
          words: say('done.manySet', { field: nameOf(field), count: profiles }),
          undo: () => undo({ changeId }),
        }),
      )
    },
    [task, undo, say, nameOf],
  )
}

export function useUntag(): (ids: readonly string[], tag: string) => Promise<unknown> {
  const task = useTask()
  const undo = useUndo()
  const { say } = useSpeech()
  return useCallback(
    (ids, tag) => {
      let changeId = ''
      return task(
        say('bulk.untagging', { tag }),
        ids.length,
        (now, id, pace) => removeTagOfMany(ids, tag, now, (changeId = id), pace),
        ({ profiles }) => ({
          words: say('done.untagged', { tag, count: profiles }),
          undo: () => undo({ changeId }),
        }),
      )
    },
    [task, undo, say],
  )
}
