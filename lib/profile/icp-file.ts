import * as z from 'zod/mini'
import { icpSchema, problem, type Icp, type Problem } from '../model/index.ts'

const FORMAT = 'dossier-icp'
const VERSION = 1

const fileSchema = z.object({ format: z.literal(FORMAT), version: z.number(), icp: z.unknown() })

/** An ICP as a JSON file to share; unknown keys are kept. */
export function icpFile(icp: Icp): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, icp }, null, 2)}\n`
}

/** Parses an ICP file; unknown keys are kept. */
export function icpInFile(text: string): { readonly icp: Icp } | Problem<'notAnIcp' | 'newerFile'> {
  const file = fileSchema.safeParse(parsed(text))
  if (!file.success) return problem('notAnIcp')
  if (file.data.version > VERSION) return problem('newerFile')
  const read = icpSchema.safeParse(file.data.icp)
  return read.success ? { icp: read.data } : problem('notAnIcp')
}

/** Whether two ICPs are equal apart from version and times. */
export function sameIcp(one: Icp, other: Icp): boolean {
  const said = (icp: Icp) => JSON.stringify({ ...icp, version: 0, updatedAt: '', createdAt: '' }, inOrder)
  return said(one) === said(other)
}

function inOrder(_: string, value: unknown): unknown {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
}

function parsed(text: string): unknown {
  try {
    // Assigning it would change the object's prototype.
    return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value))
  } catch {
    return undefined
  }
}
