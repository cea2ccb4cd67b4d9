import { profileSchema, type Problem, type Profile } from '../model/index.ts'

export type DamagedRow = Problem<'damagedRow'>

/** A row as read from the disk, checked. A damaged one is a problem that names its id, never a throw. */
export function parseProfile(row: unknown): Profile | DamagedRow {
  const parsed = profileSchema.safeParse(row)
  if (parsed.success) return parsed.data
  const id = typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : ''
  return { ok: false, problem: 'damagedRow', about: id }
}

export function isDamaged(row: Profile | DamagedRow): row is DamagedRow {
  return 'problem' in row
}
