import type { CustomFieldId, CustomType, DefinedField } from '../model/index.ts'

/**
 * A field of the company that a template adds, named `adds.<slug>` in every language. `options` are keys of messages
 * `option.<key>`; what is the same in every language (`ISO 9001`) stands as it is, after `=`.
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
