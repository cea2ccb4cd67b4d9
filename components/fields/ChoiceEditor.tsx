import { useMemo } from 'react'
import { fieldOf, isCustom, type FieldId } from '@/lib/model/index.ts'
import { useCatalogue, useFieldName } from '../hooks/catalogue.tsx'
import { Picker, type PickerItem } from '../parts/Picker.tsx'
import { usePeopleHere } from './people-here.ts'
import { useValueWords } from './value-words.ts'
import type { EditorProps, Parts } from './editor.ts'

/** One of a list: of the rep's own values, of the product's, or of the people of the profile. */
export function ChoiceEditor({ field, onDone }: EditorProps) {
  const name = useFieldName()(field)
  const items = useChoices(field)
  const grows = isCustom(field) && fieldOf(field).type === 'choice'
  return (
    <Picker
      label={name}
      items={items}
      onPick={({ key, words }) => onDone(words, partsOf(field, key))}
      {...(grows ? { onWords: (words: string) => onDone(words) } : {})}
      onClose={() => onDone(undefined)}
    />
  )
}

/** Before the key of a value that the rep wrote. */
const OWN = 'own:'

/** What may be chosen in a field; the key of a value of the product's own lists is its option, of a person the mention. */
export function useChoices(field: FieldId): readonly PickerItem[] {
  const { options } = useCatalogue().of(field)
  const people = usePeopleHere()
  const wordsOf = useValueWords()
  return useMemo(
    () =>
      fieldOf(field).type === 'person'
        ? people.map(({ id, name }) => ({ key: id, words: name }))
        : options.map(({ value, key }) => ({
            key: key ?? `${OWN}${value}`,
            words: key === undefined ? value : wordsOf(field, { value, parts: { option: key } }),
          })),
    [field, options, people, wordsOf],
  )
}

export function partsOf(field: FieldId, key: string): Parts | undefined {
  if (fieldOf(field).type === 'person') return { person: key }
  return key.startsWith(OWN) ? undefined : { option: key }
}
