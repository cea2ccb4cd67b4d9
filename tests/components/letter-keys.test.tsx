// @vitest-environment jsdom
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { isLetter } from '@/components/hooks/letter-key.ts'
import { useWorkspaceKeys } from '@/components/workspace/workspace-keys.ts'

it.each([
  ['as typed', { key: 'k', code: 'KeyK' }, true],
  ['with Caps Lock', { key: 'K', code: 'KeyK' }, true],
  ['on a Russian layout', { key: 'л', code: 'KeyK' }, true],
  ['on a Persian layout', { key: 'ن', code: 'KeyK' }, true],
  ['where another Latin letter stands in its place', { key: 't', code: 'KeyK' }, false],
  ['where it stands in another place', { key: 'k', code: 'KeyV' }, true],
  ['by another key', { key: 'о', code: 'KeyJ' }, false],
])('the letter of a shortcut is pressed %s', (_how, event, is) => {
  expect(isLetter(event, 'k')).toBe(is)
})

it('undoes on a Russian layout', () => {
  const undo = vi.fn()
  const Page = () => {
    useWorkspaceKeys({ search: vi.fn(), help: vi.fn(), remove: vi.fn(), close: vi.fn(), undo })
    return null
  }
  const root = createRoot(document.createElement('div'))
  flushSync(() => root.render(<Page />))
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'я', code: 'KeyZ', ctrlKey: true }))
  expect(undo).toHaveBeenCalledOnce()
  flushSync(() => root.unmount())
})
