import type * as z from 'zod/mini'

/** Whether a schema would return the value unchanged. `false` is inconclusive: ask the schema itself. */
export type StandsAsItIs = (value: unknown) => boolean

/**
 * A quick check for the shapes of stored rows, several times faster than the schema, which copies what it parses. Only for
 * values that nothing else references, such as rows just read. It rejects everything it does not understand: refinements,
 * unions, unknown keys.
 */
export function asItStands(schema: z.core.$ZodType): StandsAsItIs {
  const { def } = schema._zod as z.core.$ZodTypes['_zod']
  if ('checks' in def && def.checks && def.checks.length > 0 && def.type !== 'custom') return () => false
  switch (def.type) {
    case 'string':
      return (value) => typeof value === 'string'
    case 'number':
      return (value) => typeof value === 'number' && Number.isFinite(value)
    case 'enum': {
      const entries = new Set<unknown>(Object.values(def.entries))
      return (value) => entries.has(value)
    }
    case 'custom': {
      const { fn } = def as z.core.$ZodCustomDef
      return (value) => fn(value) === true
    }
    case 'optional': {
      const inner = asItStands(def.innerType)
      return (value) => value === undefined || inner(value)
    }
    case 'array': {
      const one = asItStands(def.element)
      return (value) => Array.isArray(value) && value.every(one)
    }
    case 'record': {
      const one = asItStands(def.valueType)
      return (value) =>
        isPlain(value) && Object.keys(value).every((key) => key !== '__proto__' && one(value[key]))
    }
    case 'object':
      return ofShape(def.shape)
    default:
      return () => false
  }
}

function ofShape(shape: Readonly<Record<string, z.core.$ZodType>>): StandsAsItIs {
  const fields = Object.entries(shape).map(([key, schema]) => [key, asItStands(schema)] as const)
  const known = new Set(Object.keys(shape))
  return (value) =>
    isPlain(value) &&
    Object.keys(value).every((key) => known.has(key)) &&
    fields.every(([key, stands]) => stands(value[key]))
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
