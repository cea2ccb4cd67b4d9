// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { SavedText } from '@/components/fields/SavedText.tsx'
import { typeInto } from './type-into.ts'

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))
afterEach(() => vi.unstubAllGlobals())

function drawn() {
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  const kept: string[] = []
  const draw = (start: string) =>
    act(() => root.render(<SavedText label="Name" start={start} onKeep={(next) => kept.push(next)} />))
  draw('Region')
  const input = place.querySelector('input')!
  const type = (text: string) => act(() => typeInto(input, text))
  const press = (key: string, isComposing = false) =>
    act(() => void input.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing, bubbles: true })))
  const leave = () => act(() => void input.dispatchEvent(new FocusEvent('focusout', { bubbles: true })))
  const end = () => act(() => root.unmount())
  return { input, kept, draw, type, press, leave, end }
}

it('follows a name that was taken back, and does not store it once more', () => {
  const { input, kept, draw, type, press, leave, end } = drawn()
  type('Area')
  press('Enter')
  draw('Area')
  draw('Region')
  expect(input.value).toBe('Region')
  leave()
  expect(kept).toEqual(['Area'])
  end()
})

it('leaves Enter to the input method while it composes', () => {
  const { kept, type, press, end } = drawn()
  type('qu')
  press('Enter', true)
  expect(kept).toEqual([])
  end()
})
