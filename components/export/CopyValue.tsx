import type { FieldId, PersonView } from '@/lib/model/index.ts'
import { personText } from '@/lib/files/cells/copy-text.ts'
import { mayLeave } from '@/lib/profile/catalogue.ts'
import { useCatalogue, useFieldName } from '../hooks/catalogue.tsx'
import { useCopy } from '../hooks/copy.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Copy } from '../parts/outlines.tsx'

/** Copies a value as displayed; absent for a field that may not be exported. */
export function CopyValue({ field, value }: { readonly field: FieldId; readonly value: string }) {
  const { say } = useSpeech()
  const copy = useCopy()
  const nameOf = useFieldName()
  const catalogue = useCatalogue()
  if (!mayLeave(catalogue.of(field), 'clipboard')) return null
  return (
    <Button
      label={say('copy.value', { field: nameOf(field), value })}
      icon={Copy}
      look="quiet"
      bare
      onClick={() => void copy(value)}
    />
  )
}

/** Copies a person: name, title, company, and all contact details that may be exported. */
export function CopyPerson({ person, company }: { readonly person: PersonView; readonly company: string }) {
  const { say } = useSpeech()
  const copy = useCopy()
  const catalogue = useCatalogue()
  const may = (field: FieldId) => mayLeave(catalogue.of(field), 'clipboard')
  if (!may('person.name')) return null
  return (
    <Button
      label={say('copy.person', { name: person.name })}
      icon={Copy}
      look="quiet"
      bare
      onClick={() => void copy(personText(person, may('company.name') ? company : '', may))}
    />
  )
}
