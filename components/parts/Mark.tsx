import { Check, Plus, TriangleAlert } from 'lucide-react'
import { useSpeech } from '../hooks/speech.ts'

export type News = 'new' | 'known' | 'differs'
const pictures = { new: Plus, known: Check, differs: TriangleAlert }

/** Whether a value is new, known or at odds with the profile: a picture, a colour and a word. */
export function Mark({ news }: { readonly news: News }) {
  const { say } = useSpeech()
  const Picture = pictures[news]
  return (
    <span className={`mark ${news}`}>
      <Picture size={11} aria-hidden="true" strokeWidth={2.5} />
      {say(`news.${news}`)}
    </span>
  )
}
