import type { Draft } from '@/lib/model/index.ts'
import { BASIC } from '@/lib/templates/shelf.ts'
import type { Template } from '@/lib/templates/template.ts'
import { isMessageKey } from '@/lib/i18n/keys.ts'
import { useFields } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'

/** The profile's template; the basic one if none was chosen or it no longer exists. */
export function useTemplate({ fields }: Pick<Draft, 'fields'>): Template {
  const { templates } = useFields()
  const chosen = fields['company.template']?.standing[0]?.parts?.['option'] ?? BASIC
  return templates.find(({ id }) => id === chosen) ?? templates.find(({ id }) => id === BASIC)!
}

export function useTemplateName(): (template: Template) => string {
  const { say } = useSpeech()
  return ({ id, name, nameKey }) =>
    name ?? (nameKey !== undefined && isMessageKey(nameKey) ? say(nameKey) : id)
}
