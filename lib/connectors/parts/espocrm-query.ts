import type { Json } from '../../model/index.ts'
import { text } from './json.ts'

/** A nested list in PHP's query string syntax. */
export function queryOf(name: string, value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap((each, at) => queryOf(`${name}[${at}]`, each))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([part, each]) => queryOf(`${name}[${part}]`, each as Json))
  return [`${encodeURIComponent(name)}=${encodeURIComponent(text(value))}`]
}
