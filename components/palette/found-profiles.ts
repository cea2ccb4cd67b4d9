import { useMemo } from 'react'
import { watchProfilesNamed } from '@/lib/storage/live.ts'
import { useLive } from '../hooks/live.ts'
import { go } from '../hooks/route.ts'
import type { PaletteCommand } from './commands.ts'

const none: readonly PaletteCommand[] = []

/** Profiles whose name begins with the query; choosing one opens it. Only available in the workspace. */
export function useFoundProfiles(query: string): readonly PaletteCommand[] {
  const answer = useLive(() => watchProfilesNamed(query), `named ${query}`)
  const rows = answer.state === 'ready' ? answer.value : undefined
  return useMemo(
    () =>
      rows?.map(({ id, name, domain }) => ({
        id: `profile ${id}`,
        label: name || domain,
        hint: domain,
        run: () => go('profiles', id),
      })) ?? none,
    [rows],
  )
}
