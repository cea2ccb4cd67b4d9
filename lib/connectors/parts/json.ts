import type { CrmAnswer, Json } from '../../model/index.ts'
import { RefusedReading } from '../connector.ts'

/** Reads an answer's JSON defensively: what is missing is empty, never a throw. */
export type JsonObject = { readonly [name: string]: Json }

export function object(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {}
}

export function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : []
}

export function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '' // prettier-ignore
}

/** An own member by name; inherited names are ignored. */
export function member(value: Json | undefined, name: string): Json | undefined {
  const found = object(value)
  return Object.hasOwn(found, name) ? found[name] : undefined
}

/** An object with this one member, or without it if the value is ''. */
export function optional<K extends string>(name: K, value: string): { readonly [name in K]?: string } {
  return value === '' ? {} : ({ [name]: value } as { readonly [name in K]: string })
}

/** The CRM's message, truncated for display. */
export function words(value: string): string {
  return value.replace(/\s+/g, ' ').trim().slice(0, 300)
}

/** The field of ours that the CRM's message names, so that only its value is left out. */
export function namedIn(said: string, names: readonly string[]): string | undefined {
  return names.find((name) => {
    const plain = name.replace(/[^\w-]/g, String.raw`\$&`)
    return new RegExp(`(?:["'\`]|\\b(?:property|parameter|attribute|slug|column|field) )${plain}(?![\\w-])`, 'i').test(said) // prettier-ignore
  })
}

/** The body of a successful read; anything else ends the read. */
export function read(answer: CrmAnswer): Json | undefined {
  if (answer.status >= 200 && answer.status < 300) return answer.body
  throw new RefusedReading(answer.status, words(JSON.stringify(answer.body ?? '')))
}

export function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size)) // prettier-ignore
}
