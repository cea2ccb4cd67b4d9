import { useEffect } from 'react'
import { backUp, backupChoice, backupDue } from '@/lib/actions/back-up.ts'
import { watchSetting } from '@/lib/storage/live.ts'
import { oldestProfile } from '@/lib/storage/queries.ts'
import type { LastRestore } from '@/lib/storage/mend.ts'
import { useLive } from '../hooks/live.ts'
import { saveFile } from '../hooks/save-file.ts'
import { useSpeech } from '../hooks/speech.ts'
import { useStatus } from '../parts/Status.tsx'

const watch = () => watchSetting('lastRestore')
/** By then the page has rendered. */
const WAIT_MS = 5000

/** Reports restored rows, saves a scheduled backup when it is due, or reminds of an old one. */
export function StoreWatch() {
  const { say } = useSpeech()
  const { show } = useStatus()
  const setting = useLive(watch, 'lastRestore')
  const last = setting.state === 'ready' ? (setting.value?.value as LastRestore | undefined) : undefined

  useEffect(() => {
    if (!last || localStorage.getItem('saidRestore') === last.at) return
    localStorage.setItem('saidRestore', last.at)
    show({ words: say('backup.returned', { count: last.profiles }), tone: 'bad' })
  }, [last, say, show])

  useEffect(() => {
    const timer = setTimeout(() => {
      void navigator.locks.request('dossier.backup', async () => {
        const due = backupDue(await backupChoice(), await oldestProfile(), new Date())
        if (due === 'old') return show({ words: say('backup.old'), tone: 'bad' })
        const file = due === 'write' ? await backUp(new Date()) : undefined
        if (!file?.ok) return
        saveFile(file.name, file.mime, file.parts)
        show({ words: say('done.backedUp', { file: file.name }) })
      })
    }, WAIT_MS)
    return () => clearTimeout(timer)
  }, [say, show])

  return null
}
