// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { SpeechContext, spoken } from '@/components/hooks/speech.ts'
import { useAddPerson } from '@/components/profile/AddPerson.tsx'
import { VerbsContext, type ProfileVerbs } from '@/components/profile/verbs.ts'
import { TypingContext } from '@/components/unfinished/typing.ts'
import { addToProfile } from '@/lib/actions/add-to-profile.ts'
import { unfinishedOf } from '@/lib/actions/unfinished.ts'
import { languages } from '@/lib/i18n/languages.ts'
import { localeOf } from '@/lib/i18n/locales.ts'
import { finding, reading } from '../profile/invented.ts'
import { typeInto } from './type-into.ts'

const english = spoken(await localeOf(languages[0]!))

function People({ id }: { readonly id: string }) {
  const { button, form } = useAddPerson(id)
  return (
    <div>
      {button}
      {form}
    </div>
  )
}

it('keeps unfinished input when the page closes, restores it, and forgets it once added or cancelled', async () => {
  const made = await addToProfile(reading('/', [finding('company.name', 'Nordwind')]), new Date(), 'file')
  if (!made.ok) throw new Error(made.problem)
  const id = made.profileId
  const added: string[] = []
  const verbs = { addPerson: (name: string, title: string) => added.push(`${name}, ${title}`) } as unknown as ProfileVerbs // prettier-ignore
  const open = () => {
    const place = document.createElement('div')
    document.body.append(place)
    const root = createRoot(place)
    flushSync(() =>
      root.render(
        <SpeechContext value={english}>
          <TypingContext value={id}>
            <VerbsContext.Provider value={verbs}>
              <People id={id} />
            </VerbsContext.Provider>
          </TypingContext>
        </SpeechContext>,
      ),
    )
    const inputs = () => [...place.querySelectorAll('input')]
    const type = (input: HTMLInputElement, text: string) => flushSync(() => typeInto(input, text))
    const press = (name: string) => flushSync(() => [...place.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent).includes(name))!.click()) // prettier-ignore
    return { inputs, type, press, close: () => root.unmount() }
  }

  const first = open()
  first.press(english.say('people.add'))
  first.type(first.inputs()[0]!, 'Jonas Bra')
  first.type(first.inputs()[1]!, 'CE')
  first.close()
  await vi.waitFor(async () => expect(await unfinishedOf(id)).toHaveLength(1), 20_000)

  const second = open()
  await vi.waitFor(() => expect(second.inputs().map(({ value }) => value)).toEqual(['Jonas Bra', 'CE']), 20_000) // prettier-ignore
  second.type(second.inputs()[0]!, 'Jonas Brandt')
  second.press(english.say('people.addThis'))
  expect(added).toEqual(['Jonas Brandt, CE'])
  expect(second.inputs()).toEqual([])
  await vi.waitFor(async () => expect(await unfinishedOf(id)).toEqual([]), 20_000)
  second.close()
})
