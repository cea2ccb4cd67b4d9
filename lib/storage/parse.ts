import {
  asItStands,
  profileSchema,
  saidSchema,
  SCHEMA_EPOCH,
  type Problem,
  type Profile,
} from '../model/index.ts'
import { derived } from '../profile/profile.ts'
import { upgraded } from './upgrades/shelf.ts'

const isSound = asItStands(profileSchema)

export type DamagedRow = Problem<'damagedRow'>

/**
 * Validates a stored row. Rows of older versions are upgraded to this epoch, and invalid columns, which are a cache, are
 * recomputed from the claims. A damaged row is a problem with its id, never a throw.
 */
export function parseProfile(row: unknown): Profile | DamagedRow {
  const fresh = upgraded(row, SCHEMA_EPOCH)
  if (fresh === row && isSound(row)) return row as Profile
  const parsed = profileSchema.safeParse(fresh)
  if (parsed.success && fresh === row) return parsed.data
  const said = saidSchema.safeParse(fresh)
  if (said.success) return derived(said.data)
  const id = typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : ''
  return { ok: false, problem: 'damagedRow', about: id }
}

export function isDamaged(row: Profile | DamagedRow): row is DamagedRow {
  return 'problem' in row
}
