import { useEffect, useMemo, useRef } from 'react'
import { useSpeech } from '../hooks/speech.ts'
import { useOffer, type PaletteCommand } from '../palette/commands.ts'
import { useCommonCommands } from '../palette/common-commands.ts'

interface Verbs {
  readonly add: (() => void) | undefined
  readonly undo: (() => void) | undefined
  readonly workspace: () => void
}

/** The panel's commands in the palette. */
export function usePanelCommands(verbs: Verbs): void {
  const { say } = useSpeech()
  const latest = useRef(verbs)
  useEffect(() => {
    latest.current = verbs
  })
  const canAdd = verbs.add !== undefined
  const canUndo = verbs.undo !== undefined
  const commands = useMemo(
    (): PaletteCommand[] => [
      ...(canAdd ? [{ id: 'add', label: say('action.add'), run: () => latest.current.add?.() }] : []),
      ...(canUndo ? [{ id: 'undo', label: say('action.undo'), run: () => latest.current.undo?.() }] : []),
      { id: 'workspace', label: say('action.openWorkspace'), run: () => latest.current.workspace() },
    ],
    [say, canAdd, canUndo],
  )
  useOffer(commands)
  useCommonCommands()
}
