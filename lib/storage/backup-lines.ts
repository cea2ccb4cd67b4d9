import { hash } from '../text/hash.ts'

/** Characters; longer lines are rejected. */
const LONGEST_LINE = 20_000_000
const DEEPEST = 40

export type Row = Record<string, unknown>

/** One line of a backup: its content and a checksum. */
export function lineOf(content: object): string {
  const body = JSON.stringify(content)
  return `{"proof":"${hash(body)}","is":${body}}\n`
}

const LINE = /^\{"proof":"([a-z0-9]{1,16})","is":(.*)\}$/s

/** The content of a line; undefined if its checksum fails. */
export function proven(line: string | undefined): Row | undefined {
  if (line === undefined || line.length > LONGEST_LINE) return undefined
  const match = LINE.exec(line)
  if (!match || hash(match[2]!) !== match[1]) return undefined
  try {
    const is: unknown = JSON.parse(match[2]!)
    return typeof is === 'object' && is !== null ? (is as Row) : undefined
  } catch {
    return undefined
  }
}

export function isRow(row: unknown): row is Row {
  return typeof row === 'object' && row !== null && !Array.isArray(row) && isPlain(row, 0)
}

/** Whether data is of bounded depth and free of prototype keys. */
function isPlain(part: unknown, depth: number): boolean {
  if (typeof part !== 'object' || part === null) return true
  if (depth > DEEPEST) return false
  if (Array.isArray(part)) return part.every((one) => isPlain(one, depth + 1))
  return Object.entries(part).every(
    ([key, value]) =>
      key !== '__proto__' && key !== 'constructor' && key !== 'prototype' && isPlain(value, depth + 1),
  )
}
