import type { Wanted } from '@/lib/profile/fit/next-fields.ts'
import { useFieldName } from './catalogue.tsx'
import { useSpeech } from './speech.ts'

/** Labels for missing fields; a missing person name is shown as "people". */
export function useWantedWords(): (wanted: Wanted) => string {
  const { say } = useSpeech()
  const nameOf = useFieldName()
  return (wanted) => {
    if ('role' in wanted) return say(`role.${wanted.role}`)
    return wanted.field === 'person.name' ? say('group.people') : nameOf(wanted.field)
  }
}
