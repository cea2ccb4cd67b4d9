import { createContext, useCallback, useContext, useMemo, type ReactNode } from 'react'
import { isMessageKey } from '@/lib/i18n/messages.ts'
import type { Catalogue, CatalogueField, FieldId } from '@/lib/model/index.ts'
import { catalogueOf } from '@/lib/profile/catalogue.ts'
import { watchDefinitions } from '@/lib/storage/live.ts'
import { useLive } from './live.ts'
import { useSpeech } from './speech.ts'

const CatalogueContext = createContext<Catalogue>(catalogueOf([]))

/** Follows the definitions of fields once for a whole page of the extension. */
export function CatalogueProvider({ children }: { readonly children: ReactNode }) {
  const answer = useLive(watchDefinitions, 'definitions')
  const catalogue = useMemo(
    () =>
      answer.state === 'ready'
        ? catalogueOf(answer.value.definitions, answer.value.visibility)
        : catalogueOf([]),
    [answer],
  )
  return <CatalogueContext value={catalogue}>{children}</CatalogueContext>
}

/** Every field there is: see lib/profile/catalogue.ts. */
export function useCatalogue(): Catalogue {
  return useContext(CatalogueContext)
}

/** The name of a field: in the rep's language where it is the product's own, in the rep's words otherwise. */
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
