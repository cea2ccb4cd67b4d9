// @vitest-environment jsdom
import { useLayoutEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { useGrowing } from '@/components/hooks/growing.ts'

it('draws a screenful of a long list, then all of it, and what is added then at once', async () => {
  const seen: number[] = []
  const List = ({ all }: { readonly all: number }) => {
    const rows = Array.from({ length: all }, (_, at) => <li key={at} />).slice(0, useGrowing(all))
    useLayoutEffect(() => void seen.push(rows.length))
    return <ul>{rows}</ul>
  }
  const place = document.createElement('div')
  const root = createRoot(place)
  root.render(<List all={100} />)
  await vi.waitFor(() => expect(place.querySelectorAll('li')).toHaveLength(100))
  expect(seen[0]).toBe(20)
  expect(seen).toEqual([...seen].sort((a, b) => a - b))
  await vi.waitFor(() => expect(seen).toEqual([20, 100]))
  seen.length = 0
  root.render(<List all={300} />)
  await vi.waitFor(() => expect(place.querySelectorAll('li')).toHaveLength(300))
  expect(seen[0]).toBe(300)
  root.unmount()
})
