import { FileDown, Send } from 'lucide-react'
import type { Profile } from '@/lib/model/index.ts'
import { crmStanding } from '@/lib/profile/crm-standing.ts'
import { watchSavedFile, watchSent } from '@/lib/storage/watch-exports.ts'
import { useConnectorName } from '../exports/crm-name.ts'
import { useLive } from '../hooks/live.ts'
import { useNow } from '../hooks/now.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Sign } from './Sign.tsx'

/** Where the profile was last sent or saved, and whether it has changed since. */
export default function SentSign({ profile }: { readonly profile: Profile }) {
  const { say, when } = useSpeech()
  const now = useNow()
  const nameOf = useConnectorName()
  const answer = useLive(() => watchSent(profile.id), `sent ${profile.id}`)
  const kept = useLive(() => watchSavedFile(profile.id), `saved ${profile.id}`)
  if (answer.state !== 'ready' || kept.state !== 'ready') return null
  const standing = crmStanding(answer.value)
  const file = kept.value
  if (file && (standing === undefined || standing.at < file.at))
    return profile.updatedAt > file.at ? (
      <Sign icon={FileDown} look="warn">
        {say('head.changedSinceFile', { file: file.file })}
      </Sign>
    ) : (
      <Sign icon={FileDown} look="good">
        {say('head.inFile', { file: file.file, when: when(file.at, now) })}
      </Sign>
    )
  if (!standing) return <Sign icon={Send}>{say('head.unsent')}</Sign>
  const name = nameOf(standing.connector)
  if (standing.undone)
    return <Sign icon={Send}>{say('head.undone', { name, when: when(standing.at, now) })}</Sign>
  return profile.updatedAt > standing.at ? (
    <Sign icon={Send} look="warn">
      {say('head.changedSince', { name })}
    </Sign>
  ) : (
    <Sign icon={Send} look="good">
      {say('head.sent', { name, when: when(standing.at, now) })}
    </Sign>
  )
}
