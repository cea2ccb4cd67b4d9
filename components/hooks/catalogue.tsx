import { createContext, useCallback, useContext, useMemo, type ReactNode } from 'react'
import { isMessageKey } from '@/lib/i18n/keys.ts'
import type { Catalogue, CatalogueField, FieldId } from '@/lib/model/index.ts'
import { catalogueFrom, templatesFrom } from '@/lib/actions/catalogue.ts'
import type { FieldKnowledge } from '@/lib/storage/definitions.ts'
import type { Template } from '@/lib/templates/template.ts'
import { watchDefinitions } from '@/lib/storage/live.ts'
import { useLive } from './live.ts'
import { useSpeech } from './speech.ts'

interface Fields {
  readonly catalogue: Catalogue
  readonly templates: readonly Template[]
  readonly knowledge: FieldKnowledge
  /** False until the store has answered: the catalogue then lacks the rep's own fields. */
  readonly isRead: boolean
}

const nothing: FieldKnowledge = { definitions: [], visibility: {}, turnedOn: {}, templates: { own: [], hidden: {} }, painPoints: {} } // prettier-ignore
const fieldsFrom = (knowledge: FieldKnowledge, isRead = true): Fields => ({
  isRead,
  knowledge,
  catalogue: catalogueFrom(knowledge),
  templates: templatesFrom(knowledge),
})

const FieldsContext = createContext<Fields>(fieldsFrom(nothing))

/** Subscribes to the field definitions, once per page. */
export function CatalogueProvider({ children }: { readonly children: ReactNode }) {
  const answer = useLive(watchDefinitions, 'definitions')
  const fields = useMemo(
    () => fieldsFrom(answer.state === 'ready' ? answer.value : nothing, answer.state !== 'loading'),
    [answer],
  )
  return <FieldsContext value={fields}>{children}</FieldsContext>
}

/** Every field: see lib/profile/catalogue.ts. */
export function useCatalogue(): Catalogue {
  return useContext(FieldsContext).catalogue
}

/** Templates, built-in ones first, and the rep's field settings. */
export function useFields(): Fields {
  return useContext(FieldsContext)
}

/** The label of a field: translated if built in, otherwise as the rep wrote it. */
export function useFieldName(): (field: FieldId) => string {
  const catalogue = useCatalogue()
  const { say } = useSpeech()
  return useCallback((field) => fieldName(catalogue.of(field), say), [catalogue, say])
}

export function fieldName(
  { id, name, nameKey }: CatalogueField,
  say: ReturnType<typeof useSpeech>['say'],
): string {
  return name ?? (nameKey !== undefined && isMessageKey(nameKey) ? say(nameKey) : id)
}
