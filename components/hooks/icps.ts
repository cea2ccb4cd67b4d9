import { useMemo } from 'react'
import {
  activateIcp,
  createIcp,
  deleteIcp,
  exportIcp,
  importIcp,
  restoreIcp,
  undoIcp,
} from '@/lib/actions/icps.ts'
import type { Icp } from '@/lib/model/index.ts'
import type { StoredIcp } from '@/lib/storage/icps.ts'
import { watchActiveIcp, watchIcps } from '@/lib/storage/live.ts'
import { useCommand } from './commands.ts'
import { sharedLive, useLive, type Answer } from './live.ts'
import { saveFile } from './save-file.ts'
import { useSpeech } from './speech.ts'

export function useIcps(): Answer<readonly StoredIcp[]> {
  return useLive(() => watchIcps(), 'icps')
}

const useStoredActive = sharedLive(() => watchActiveIcp())

/** The active ideal customer profile, if there is one. */
export function useActiveIcp(): Icp | undefined {
  const answer = useStoredActive()
  return answer.state === 'ready' ? answer.value : undefined
}

/** Actions on a whole ideal customer profile. */
export function useIcpVerbs() {
  const command = useCommand()
  const { say } = useSpeech()
  return useMemo(
    () => ({
      create: async (start: Partial<Icp>) => {
        const id = crypto.randomUUID()
        await command(
          (now) => createIcp(id, start, now),
          () => ({ words: say('done.icpCreated') }),
        )
        return id
      },
      remove: (icp: Icp, active: boolean) =>
        command(
          (now) => deleteIcp(icp.id, now),
          () => ({
            words: say('done.icpDeleted', { name: icp.name || say('icp.unnamed') }),
            undo: () =>
              void command(
                () => restoreIcp(icp.id, active),
                () => ({ words: say('done.undone') }),
              ),
          }),
        ),
      undo: (id: string) =>
        command(
          (now) => undoIcp(id, now),
          () => ({ words: say('done.undone') }),
        ),
      activate: (icp: Icp) =>
        command(
          () => activateIcp(icp.id),
          () => ({ words: say('done.icpActive', { name: icp.name || say('icp.unnamed') }) }),
        ),
      save: (icp: Icp) =>
        command(
          async () => exportIcp(icp),
          ({ name, text }) => {
            saveFile(name, 'application/json', [text])
            return { words: say('done.icpSaved', { file: name }) }
          },
        ),
      read: (text: string) =>
        command(
          (now, id) => importIcp(text, id, now),
          () => ({ words: say('done.icpImported') }),
        ),
    }),
    [command, say],
  )
}
