// @vitest-environment jsdom
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { expect, it } from 'vitest'
import { SpeechContext, spoken } from '@/components/hooks/speech.ts'
import { NumberField } from '@/components/parts/NumberField.tsx'
import { languages } from '@/lib/i18n/languages.ts'
import { localeOf } from '@/lib/i18n/locales.ts'
import { typeInto } from './type-into.ts'

/** Renders a field in a language, with a log of the values it reports. */
async function field(id: string, start: number | undefined, onLeaving: boolean, whole = true, least = 1) {
  const speech = spoken(await localeOf(languages.find((one) => one.id === id)!))
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  const told: (number | undefined)[] = []
  const draw = (value: number | undefined) =>
    flushSync(() =>
      root.render(
        <SpeechContext value={speech}>
          <NumberField
            value={value}
            least={least}
            most={3650}
            whole={whole}
            onLeaving={onLeaving}
            onNumber={(number) => told.push(number)}
          />
        </SpeechContext>,
      ),
    )
  draw(start)
  const input = place.querySelector('input')!
  const type = (text: string) => flushSync(() => typeInto(input, text))
  const leave = () => flushSync(() => input.dispatchEvent(new FocusEvent('focusout', { bubbles: true })))
  const press = (key: string) => flushSync(() => input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))) // prettier-ignore
  return { input, told, type, leave, press, end: () => root.unmount() }
}

it('shows and reads the digits of the rep’s language', async () => {
  const { input, told, type, leave, end } = await field('fa', 90, true)
  expect(input.value).toBe('۹۰')
  type('۱۸۰')
  expect(told).toEqual([])
  leave()
  expect(told).toEqual([180])
  end()
})

it('reports nothing out of bounds or non-numeric, and reverts to the last valid value', async () => {
  const { input, told, type, leave, end } = await field('en', 90, true)
  for (const wrong of ['0', '3651', 'many', '-4']) {
    type(wrong)
    expect(input.getAttribute('aria-invalid')).toBe('true')
    leave()
    expect(input.value).toBe('90')
  }
  expect(told).toEqual([])
  end()
})

it('steps with the arrow keys within its bounds, and reads the language’s decimal separator', async () => {
  const { told, press, type, end } = await field('de', 3650, false, false)
  press('ArrowUp')
  press('ArrowDown')
  type('12,5')
  expect(told).toEqual([3649, 12.5])
  end()
})

it('exposes its bounds to screen readers, and steps only to values that can be displayed', async () => {
  const { input, told, press, end } = await field('fr', 0.23, false, false, 1e-10)
  expect(input.value).toBe('0,23')
  expect(input.getAttribute('aria-valuemin')).toBe('0')
  press('ArrowDown')
  expect(told).toEqual([1e-10])
  expect(input.value).toBe('0,0000000001')
  end()
})
