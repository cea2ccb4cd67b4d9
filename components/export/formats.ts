import { fileFormats } from '@/lib/files/shelf.ts'
import type { FileFormat, FileGroup } from '@/lib/files/file-format.ts'
import { isMessageKey } from '@/lib/i18n/keys.ts'
import type { MessageKey } from '@/lib/i18n/messages.ts'

const all = [...fileFormats.values()]
const order: readonly FileGroup[] = ['spreadsheet', 'crm', 'contacts', 'reading', 'data']

/** The formats most reps use, in the menu. */
export const usualFormats = ['xlsx', 'csv-spreadsheet', 'csv-hubspot', 'vcard', 'brief', 'json']

/** All formats, grouped by purpose. */
export const formatGroups = order.map((group) => ({
  group,
  formats: all.filter((format) => format.group === group),
}))

export function formatOf(id: string): FileFormat {
  return fileFormats.get(id) ?? all[0]!
}

/** Message keys of a format's name and description. */
export function wordsOf({ labelKey }: FileFormat): { readonly label: MessageKey; readonly hint: MessageKey } {
  const hint = `${labelKey}.hint`
  if (!isMessageKey(labelKey) || !isMessageKey(hint)) throw new Error(`${labelKey} has no words`)
  return { label: labelKey, hint }
}
