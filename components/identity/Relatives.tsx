import { Network } from 'lucide-react'
import { useMemo } from 'react'
import type { Draft } from '@/lib/model/index.ts'
import { relativeKeysOf, relativesAmong } from '@/lib/profile/relatives.ts'
import { watchCandidates } from '@/lib/storage/live.ts'
import { useLive } from '../hooks/live.ts'
import { useSpeech } from '../hooks/speech.ts'

/** The parent and the subsidiaries that have profiles of their own: linked by the names that pages give, never merged. */
export function Relatives({ draft }: { readonly draft: Draft }) {
  const { say, list } = useSpeech()
  const keys = useMemo(() => relativeKeysOf(draft), [draft])
  const wanted = useMemo(() => [...keys.parent, ...keys.subsidiaries], [keys])
  const answer = useLive(() => watchCandidates(wanted), `relatives ${wanted.join(' ')}`)
  if (answer.state !== 'ready') return null
  const relatives = relativesAmong(draft.profileId, keys, answer.value)
  const kinds = (['parents', 'subsidiaries'] as const).filter((kind) => relatives[kind].length > 0)
  if (kinds.length === 0) return null
  return (
    <ul className="relatives">
      {kinds.map((kind) => (
        <li key={kind}>
          <Network size={13} aria-hidden="true" />
          {say(`relatives.${kind}`, {
            names: list(
              relatives[kind].map(({ name, domain }) => (domain === '' ? name : `${name} (${domain})`)),
            ),
          })}
        </li>
      ))}
    </ul>
  )
}
