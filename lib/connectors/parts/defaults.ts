import type { CrmObject, ExportRule, FieldRule, Mapping, RemoteSchema } from '../../model/index.ts'

/** A line of a default mapping: our field, theirs, and the rule if it is not `fill`. */
export type Default = readonly [from: string, to: string, rule?: ExportRule]

/** The lines whose field exists in this account. */
export function mappingOf(
  schema: RemoteSchema,
  lines: Readonly<Record<CrmObject, readonly Default[]>>,
): Mapping {
  const rules = (object: CrmObject): FieldRule[] => {
    const has = new Set(schema[object].map(({ name }) => name))
    return lines[object].filter(([, to]) => has.has(to)).map(([from, to, rule]) => ({ from, to, rule: rule ?? 'fill' })) // prettier-ignore
  }
  return { company: rules('company'), person: rules('person') }
}
