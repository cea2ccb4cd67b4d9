import { Check, Plus, TriangleAlert } from 'lucide-react'
import { useSpeech } from '../hooks/speech.ts'

export type News = 'new' | 'known' | 'differs'
const pictures = { new: Plus, known: Check, differs: TriangleAlert }

/**
 * Whether a value is new, known or different from the profile: icon, colour and word. `quiet`: the word is for screen
 * readers only, if all are alike.
 */
export function Mark({ news, quiet }: { readonly news: News; readonly quiet: boolean }) {
  const { say } = useSpeech()
  const Picture = pictures[news]
  return (
    <span className={`mark ${news} ${quiet ? 'quiet' : ''}`} title={say(`news.${news}`)}>
      <Picture size={11} aria-hidden="true" strokeWidth={2.5} />
      <span className={quiet ? 'unseen' : undefined}>{say(`news.${news}`)}</span>
    </span>
  )
}
