import type { Json, RemoteField } from '../../model/index.ts'
import { list, text } from './json.ts'

/** Values in the form that most CRMs use: text, number, boolean, list. Connectors with other forms override this. */
export function shownPlainly(_field: RemoteField, value: Json | undefined): readonly string[] {
  if (value === null || value === undefined) return []
  const texts = (Array.isArray(value) ? list(value) : [value]).map(text)
  return texts.map((each) => each.trim()).filter((each) => each !== '')
}

/** The value in the field's form, or undefined if the texts do not fit. Length and options are checked beforehand. */
export function encodedPlainly(
  field: RemoteField,
  texts: readonly string[],
  beside?: Json,
): Json | undefined {
  const before = shownPlainly(field, beside)
  const all = [...before, ...texts.filter((each) => !before.some((old) => contains(field, old, each)))]
  if (field.type === 'number') return numberIn(texts[0] ?? '')
  if (field.type === 'date') return /^\d{4}-\d\d-\d\d$/.test(texts[0] ?? '') ? texts[0] : undefined
  if (field.type === 'boolean') return booleanIn(texts[0] ?? '')
  if (field.type === 'choices' || field.many) return all
  return beside === undefined ? texts.join(field.type === 'long' ? '\n' : '; ') : all.join(field.type === 'long' ? '\n' : '; ') // prettier-ignore
}

function contains(field: RemoteField, old: string, added: string): boolean {
  return field.type === 'long' ? old.includes(added) : old === added
}

function booleanIn(written: string): boolean | undefined {
  if (/^(?:yes|true|1)$/i.test(written)) return true
  return /^(?:no|false|0)$/i.test(written) ? false : undefined
}

/** Digits in groups of three; `0.125` and `1234.567` are none. */
const GROUPED = /^\s*-?[1-9]\d{0,2}(?:[\s.,'’٬]\d{3}(?!\d))+/u

/** `1,200` and `1 200` are 1200; ranges and words are not numbers. */
export function numberIn(written: string): number | undefined {
  const plain = GROUPED.test(written) ? written.replace(/[\s.,'’٬](?=\d{3}(?!\d))/gu, '') : written
  return /^\s*-?\d+(?:\.\d+)?\s*$/.test(plain) ? Number(plain) : undefined
}

/** `billingAddressCity` → `Billing address city`, if the CRM gives no label. */
export function labelFrom(name: string): string {
  const spaced = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase()
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}
