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
      return (value) => Array.isArray(value) && all(value, one)
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
  const stands = new Map(Object.entries(shape).map(([key, schema]) => [key, asItStands(schema)]))
  const needed = [...stands].filter(([, one]) => !one(undefined)).map(([key]) => key)
  return (value) => {
    if (!isPlain(value)) return false
    const keys = Object.keys(value)
    for (let at = 0; at < keys.length; at += 1) {
      const one = stands.get(keys[at]!)
      if (!one?.(value[keys[at]!])) return false
    }
    return all(needed, (key) => Object.hasOwn(value, key))
  }
}

/** `every`, which is slower, and which passes over what an array lacks. */
function all<T>(items: readonly T[], stands: (item: T) => boolean): boolean {
  for (let at = 0; at < items.length; at += 1) if (!stands(items[at]!)) return false
  return true
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
