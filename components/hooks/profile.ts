import { useMemo } from 'react'
import type { Draft, Profile } from '@/lib/model/index.ts'
import { rankCandidates, type Candidate } from '@/lib/profile/candidates.ts'
import { historyOf, type ChangeLine } from '@/lib/profile/history.ts'
import { draftOf } from '@/lib/profile/draft.ts'
import { watchCandidates, watchLastChange, watchProfile, watchProfileOfDomain } from '@/lib/storage/live.ts'
import type { ListedProfile } from '@/lib/storage/database.ts'
import { useFields } from './catalogue.tsx'
import { useLive, type Answer } from './live.ts'

export interface OpenProfile {
  readonly profile: Profile
  readonly draft: Draft
  readonly history: readonly ChangeLine[]
}

export type ProfileAnswer =
  { readonly state: 'loading' | 'none' | 'damaged' } | ({ readonly state: 'open' } & OpenProfile)

/**
 * The profile with this id, or the one that has this domain. It is loading until the field definitions are loaded
 * too: otherwise every row would render twice.
 */
export function useProfile(by: { readonly id: string } | { readonly domain: string }): ProfileAnswer {
  const answer = useLive(
    () => ('id' in by ? watchProfile(by.id) : watchProfileOfDomain(by.domain)),
    'id' in by ? `id ${by.id}` : `domain ${by.domain}`,
  )
  const { isRead } = useFields()
  return useMemo(() => (isRead ? opened(answer) : { state: 'loading' }), [answer, isRead])
}

function opened(answer: Answer<Profile | { readonly ok: false } | undefined>): ProfileAnswer {
  if (answer.state === 'loading') return { state: 'loading' }
  if (answer.state === 'failed') return { state: 'damaged' }
  const found = answer.value
  if (found === undefined) return { state: 'none' }
  if ('ok' in found) return { state: 'damaged' }
  return { state: 'open', profile: found, draft: draftOf(found), history: historyOf(found) }
}

/** Whether a step of this profile can be undone. */
export function useCanUndo(profileId: string | undefined): boolean {
  const answer = useLive(() => watchLastChange(profileId), `change ${profileId ?? ''}`)
  return answer.state === 'ready' && answer.value !== undefined
}

const nobody: readonly Candidate<ListedProfile>[] = []

/** Profiles that a page may be about, by numbers, domains and names on it; most likely first, each with its reasons. */
export function useCandidates(keys: readonly string[]): readonly Candidate<ListedProfile>[] {
  const answer = useLive(() => watchCandidates(keys), `keys ${keys.join(' ')}`)
  return useMemo(
    () => (answer.state === 'ready' ? rankCandidates(keys, answer.value) : nobody),
    [answer, keys],
  )
}
