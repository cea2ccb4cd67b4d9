import { useEffect, useMemo, useRef } from 'react'
import { useSpeech } from '../hooks/speech.ts'
import type { PaletteCommand } from '../palette/commands.ts'

interface Verbs {
  readonly search: () => void
  readonly help: () => void
  readonly undo: (() => void) | undefined
  readonly importFile: () => void
  readonly clear: () => void
}

/** The profile list's commands in the palette. */
export function useProfilesCommands(verbs: Verbs): readonly PaletteCommand[] {
  const { say } = useSpeech()
  const latest = useRef(verbs)
  useEffect(() => {
    latest.current = verbs
  })
  const canUndo = verbs.undo !== undefined
  return useMemo(
    () => [
      { id: 'search', label: say('workspace.search'), keys: ['/'], run: () => latest.current.search() },
      ...(canUndo
        ? [
            {
              id: 'undo',
              label: say('action.undo'),
              keys: ['Ctrl', 'Z'],
              run: () => latest.current.undo?.(),
            },
          ]
        : []),
      { id: 'usual', label: say('palette.usual'), run: () => latest.current.clear() },
      { id: 'import', label: say('action.import'), run: () => latest.current.importFile() },
      { id: 'keys', label: say('panel.shortcuts'), keys: ['?'], run: () => latest.current.help() },
    ],
    [say, canUndo],
  )
}
