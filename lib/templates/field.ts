import type { CustomFieldId, CustomType, DefinedField } from '../model/index.ts'

/**
 * A company field added by a template; its label is the message `adds.<slug>`. `options` are keys of messages
 * `option.<key>`; options that are the same in every language (`ISO 9001`) are literal, after `=`.
 */
export function adds(
  nameKey: `adds.${string}`,
  type: CustomType,
  { unit, options = [] }: { readonly unit?: string; readonly options?: readonly string[] } = {},
): DefinedField & { readonly id: CustomFieldId } {
  return {
    id: `custom.company.${type}.${nameKey.slice('adds.'.length).toLowerCase()}`,
    nameKey,
    ...(unit === undefined ? {} : { unit }),
    options: options.map((key) => (key.startsWith('=') ? { value: key.slice(1) } : { value: key, key })),
  }
}
