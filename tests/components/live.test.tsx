// @vitest-environment jsdom
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { sharedLive } from '@/components/hooks/live.ts'
import type { Live } from '@/lib/storage/live.ts'

/** A live query that is told what to answer. */
function asked() {
  const following = new Set<(answer: string) => void>()
  const open = vi.fn((): Live<string> => ({
    subscribe(next) {
      following.add(next)
      return { unsubscribe: () => void following.delete(next) }
    },
  }))
  const tell = (answer: string) => flushSync(() => following.forEach((next) => next(answer)))
  return { open, tell, following }
}

function drawn(useAnswer: ReturnType<typeof sharedLive<string>>) {
  const Row = () => {
    const answer = useAnswer()
    return <p>{answer.state === 'ready' ? answer.value : answer.state}</p>
  }
  const place = document.createElement('div')
  const root = createRoot(place)
  const draw = (rows: number) =>
    flushSync(() => root.render(Array.from({ length: rows }, (_, at) => <Row key={at} />)))
  return { draw, words: () => [...place.children].map(({ textContent }) => textContent) }
}

it('asks the store once for all rows, tells each of them, and asks anew after the last has gone', () => {
  const { open, tell, following } = asked()
  const { draw, words } = drawn(sharedLive(open))
  draw(3)
  expect(words()).toEqual(['loading', 'loading', 'loading'])
  tell('30 days')
  draw(4)
  expect(words()).toEqual(['30 days', '30 days', '30 days', '30 days'])
  draw(1)
  tell('40 days')
  expect(words()).toEqual(['40 days'])
  expect(open).toHaveBeenCalledTimes(1)
  draw(0)
  expect(following.size).toBe(0)
  draw(1)
  expect(words()).toEqual(['loading'])
  expect(open).toHaveBeenCalledTimes(2)
})
