import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the CRMs' own API descriptions, outside the project: they are not ours to redistribute. */
const folder =
  process.env['CRM_SPECS'] ?? fileURLToPath(new URL('../../../shared/crm-specs', import.meta.url))

/** A description or recording by its path; undefined if it does not exist. */
export function described(path: string): Description | undefined {
  const file = join(folder, path)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Description) : undefined
}

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> } }>>>> // prettier-ignore
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
  readonly exchanges?: readonly Exchange[]
}

export interface Exchange {
  readonly name: string
  readonly request: { readonly method: string; readonly path: string; readonly body?: unknown }
  readonly response: {
    readonly status: number
    readonly headers: Record<string, string>
    readonly body: unknown
  }
}

/** What is wrong with a request according to its description: an unknown path, or a body that does not conform. */
export function wrongs(spec: Description, method: string, path: string, body: unknown): string[] {
  const plain = path.split('?')[0]!
  const found =
    spec.paths[plain] ?? Object.entries(spec.paths).find(([template]) => matches(template, plain))?.[1]
  const operation = found?.[method.toLowerCase()]
  if (!operation) return [`${method} ${path} is not described`]
  const schema = operation.requestBody?.content['application/json']?.schema
  return schema ? misfits(spec, schema, body, 'body') : body === undefined ? [] : [`${path} takes no body`]
}

function matches(template: string, path: string): boolean {
  const own = path.split('/')
  const parts = template.split('/')
  return parts.length === own.length && parts.every((part, at) => part.startsWith('{') || part === own[at])
}

function misfits(spec: Description, schema: Schema, value: unknown, at: string): string[] {
  if (schema.$ref) return misfits(spec, spec.components.schemas[schema.$ref.split('/').at(-1)!]!, value, at)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices)
    return choices.some((each) => misfits(spec, each, value, at).length === 0) ? [] : [`${at} fits none`]
  const types = schema.type === undefined ? [] : [schema.type].flat()
  if (types.length > 0 && !types.some((type) => isOf(type, value)))
    return [`${at} is no ${types.join(' or ')}`]
  if (schema.enum && !schema.enum.includes(value)) return [`${at} is none of ${schema.enum.join(', ')}`]
  if (Array.isArray(value)) return value.flatMap((each, index) => (schema.items ? misfits(spec, schema.items, each, `${at}[${index}]`) : [])) // prettier-ignore
  if (typeof value !== 'object' || value === null) return []
  const missing = (schema.required ?? [])
    .filter((name) => !(name in value))
    .map((name) => `${at}.${name} is missing`)
  const inner = Object.entries(value).flatMap(([name, each]) => {
    const own = schema.properties?.[name]
    if (own) return misfits(spec, own, each, `${at}.${name}`)
    if (typeof schema.additionalProperties === 'object') return misfits(spec, schema.additionalProperties, each, `${at}.${name}`) // prettier-ignore
    return schema.properties && schema.additionalProperties !== true ? [`${at}.${name} is unknown`] : []
  })
  return [...missing, ...inner]
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value)
  if (type === 'null') return value === null
  if (type === 'integer') return Number.isInteger(value)
  return type === 'object' ? typeof value === 'object' && value !== null && !Array.isArray(value) : typeof value === type // prettier-ignore
}
