import { Calculator, Gauge, Keyboard, Quote } from 'lucide-react'
import type { Value } from '@/lib/model/index.ts'
import { useSpeech } from '../hooks/speech.ts'

const pictures = { stated: Quote, derived: Calculator, judged: Gauge, typed: Keyboard }

export const kinds = ['stated', 'derived', 'judged', 'typed'] as const

/** What sort of truth a value is: printed, worked out, somebody's judgement, or typed. */
export function Kind({ kind }: { readonly kind: Value['kind'] }) {
  const { say } = useSpeech()
  const Picture = pictures[kind]
  return (
    <span className={`kind ${kind}`} title={say(`kind.${kind}.hint`)}>
      <Picture size={11} aria-hidden="true" />
      {say(`kind.${kind}`)}
    </span>
  )
}

/** The same where there is room for the picture alone; the word is its name. */
export function KindSign({ kind }: { readonly kind: Value['kind'] }) {
  const { say } = useSpeech()
  const Picture = pictures[kind]
  return (
    <span className={`kind ${kind}`} title={`${say(`kind.${kind}`)}: ${say(`kind.${kind}.hint`)}`}>
      <Picture size={12} aria-hidden="true" />
      <span className="unseen">{say(`kind.${kind}`)}</span>
    </span>
  )
}
