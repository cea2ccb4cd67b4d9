import { useCallback } from 'react'
import { undoLast } from '@/lib/actions/undo.ts'
import { keepTyping, type Typing } from '@/lib/actions/unfinished.ts'
import { isFieldId } from '@/lib/model/index.ts'
import { useCopy } from '../hooks/copy.ts'
import { useSpeech } from '../hooks/speech.ts'
import { useShow } from '../parts/Status.tsx'

/** Characters of the text in the sentence. */
const SHOWN = 160

/** Says that the profile was deleted during typing. The text can be copied, or continued once the deletion is undone. */
export function useGone(): (typing: Typing, text: string) => void {
  const show = useShow()
  const { say } = useSpeech()
  const copyText = useCopy()
  return useCallback(
    (typing, text) => {
      const shown = isFieldId(typing.field) ? text : wordsOfForm(text)
      const brief = shown.length > SHOWN ? `${shown.slice(0, SHOWN)}…` : shown
      const copy = { label: say('copy.person', { name: brief }), run: () => void copyText(shown) }
      const undo = async () => {
        const { ok } = await undoLast(typing.profileId)
        if (ok) await keepTyping(typing, text, new Date())
        // What was forgotten does not come back: the text can still be copied.
        show(ok ? { words: say('done.undone') } : { words: say('problem.nothingToUndo'), tone: 'bad', copy })
      }
      show({ words: say('unfinished.gone', { text: brief }), tone: 'bad', copy, undo: () => void undo() })
    },
    [show, say, copyText],
  )
}

/** Forms keep their inputs as one text. */
function wordsOfForm(text: string): string {
  const words: string[] = []
  JSON.parse(text, (_, value: unknown) => {
    if (typeof value === 'string' && value !== '') words.push(value)
    return value
  })
  return words.join('\n')
}
