import { useMemo } from 'react'
import { isMessageKey } from '@/lib/i18n/keys.ts'
import { divisionOfOption, fieldOf, isCustom, type FieldId, type Option } from '@/lib/model/index.ts'
import { useCatalogue, useFieldName } from '../hooks/catalogue.tsx'
import { Picker, type PickerItem } from '../parts/Picker.tsx'
import { useSpeech } from '../hooks/speech.ts'
import { useIndustryHere, usePeopleHere, useWordingHere } from './people-here.ts'
import { useSuggestedCode } from './suggested-code.ts'
import { useValueWords } from './value-words.ts'
import type { EditorProps, Parts } from './editor.ts'

/** Selects one item: of the rep's or the predefined values, or of the people in the profile. */
export function ChoiceEditor({ field, onDone }: EditorProps) {
  const name = useFieldName()(field)
  const items = useChoices(field)
  const grows = isCustom(field) && fieldOf(field).type === 'choice'
  return (
    <Picker
      label={name}
      items={items}
      onPick={({ key, words }) => onDone(divisionOfOption(key) ?? words, partsOf(field, key))}
      {...(grows ? { onWords: (words: string) => onDone(words) } : {})}
      onClose={() => onDone(undefined)}
    />
  )
}

/** Prefix of the key of a value entered by the rep. */
const OWN = 'own:'

/** The items of a field; a predefined value's key is its option, a person's the mention. */
export function useChoices(field: FieldId): readonly PickerItem[] {
  const { options } = useCatalogue().of(field)
  const people = usePeopleHere()
  const wordsOf = useValueWords()
  const { say } = useSpeech()
  const suggested = useSuggestedCode(field, useWordingHere())
  const industry = useIndustryHere()
  return useMemo(
    () =>
      fieldOf(field).type === 'person'
        ? people.map(({ id, name }) => ({ key: id, words: name }))
        : firstOf(options, industry, suggested?.key).map(({ value, key, list }) => ({
            key: key ?? `${OWN}${value}`,
            words: key === undefined ? value : wordsOf(field, { value, parts: { option: key } }),
            ...(list === undefined ? {} : { hint: listName(list, say) }),
            ...(key !== undefined && key === suggested?.key
              ? { hint: say('industry.suggested', { words: suggested.because }) }
              : {}),
          })),
    [field, options, people, wordsOf, industry, say, suggested],
  )
}

/** Suggested values, or those of the profile's industry, come first. */
function firstOf(
  options: readonly Option[],
  industry: string | undefined,
  suggested: string | undefined,
): readonly Option[] {
  if (suggested !== undefined)
    return [
      ...options.filter(({ key }) => key === suggested),
      ...options.filter(({ key }) => key !== suggested),
    ]
  if (industry === undefined) return options
  const own = options.filter(({ list }) => list === industry)
  return own.length === 0 ? options : [...own, ...options.filter(({ list }) => list !== industry)]
}

function listName(list: string, say: ReturnType<typeof useSpeech>['say']): string {
  const key = `pains.${list}`
  return isMessageKey(key) ? say(key) : list
}

export function partsOf(field: FieldId, key: string): Parts | undefined {
  if (fieldOf(field).type === 'person') return { person: key }
  return key.startsWith(OWN) ? undefined : { option: key }
}
