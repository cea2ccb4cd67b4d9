import type { Value } from '@/lib/model/index.ts'
import { judgeOf } from '@/lib/profile/judge.ts'
import { useNow } from '../hooks/now.ts'
import { useSpeech } from '../hooks/speech.ts'

/** The author and date of a judgement. */
export function Judge({ value }: { readonly value: Value }) {
  const { say, when } = useSpeech()
  const now = useNow()
  const { author, at } = judgeOf(value)
  const seen = when(value.parts?.['at'] ?? at, now)
  const other = value.parts?.['with']
  return (
    <span>
      {author === undefined
        ? say('source.you', { when: seen })
        : say('source.author', { author, when: seen })}
      {other !== undefined && ` · ${say('note.with', { name: other })}`}
    </span>
  )
}
