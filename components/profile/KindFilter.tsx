import { createContext, useCallback, useContext, useState, type ReactNode } from 'react'
import type { Draft, Value, Views } from '@/lib/model/index.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Kind, kinds } from './Kind.tsx'

type Kinds = Value['kind']

const Shown = createContext<Kinds | undefined>(undefined)

/** Returns whether a value passes the kind filter. */
export function useShownKinds(): (value: Pick<Value, 'kind'>) => boolean {
  const wanted = useContext(Shown)
  return useCallback(({ kind }) => wanted === undefined || kind === wanted, [wanted])
}

/** Whether no kind is filtered out. Only then are empty fields shown, which have no kind. */
export function useShowsAll(): boolean {
  return useContext(Shown) === undefined
}

/** Filters a profile's values by kind; shows the number of each. */
export function KindFilter({ draft, children }: { readonly draft: Draft; readonly children: ReactNode }) {
  const { say, number } = useSpeech()
  const [wanted, want] = useState<Kinds>()
  const counts = countKinds(draft)
  const there = kinds.filter((kind) => counts[kind] > 0)
  const shown = wanted !== undefined && counts[wanted] > 0 ? wanted : undefined
  return (
    <>
      {there.length > 1 && (
        <div className="kind-filter" role="group" aria-label={say('kinds.filter')}>
          <button type="button" aria-pressed={shown === undefined} onClick={() => want(undefined)}>
            {say('kinds.all')}
          </button>
          {there.map((kind) => (
            <button key={kind} type="button" aria-pressed={kind === shown} onClick={() => want(kind)}>
              <Kind kind={kind} />
              <span className="number faint">{number(counts[kind])}</span>
            </button>
          ))}
        </div>
      )}
      <Shown value={shown}>{children}</Shown>
    </>
  )
}

function countKinds({ fields, people }: Draft): Record<Kinds, number> {
  const counts = { stated: 0, derived: 0, judged: 0, typed: 0 }
  const count = (views: Views) => {
    for (const { standing } of Object.values(views)) for (const { kind } of standing) counts[kind] += 1
  }
  count(fields)
  for (const person of people) count(person.fields)
  return counts
}
