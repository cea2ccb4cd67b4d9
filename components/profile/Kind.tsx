import { Gauge } from 'lucide-react'
import type { Value } from '@/lib/model/index.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Calculator, Keyboard, Quote } from '../parts/outlines.tsx'

const pictures = { stated: Quote, derived: Calculator, judged: Gauge, typed: Keyboard }

export const kinds = ['stated', 'derived', 'judged', 'typed'] as const

/** The kind of a value: stated, derived, judged or typed. */
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

/** The same as an icon only, with the word as its accessible name. */
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
