import type { Upgrade } from './upgrade.ts'

const shelf = import.meta.glob<Upgrade>('./*-*.ts', { eager: true, import: 'default' })

/** The upgrade to each epoch, by the number that begins its file name. */
export const upgrades: ReadonlyMap<number, Upgrade> = new Map(
  Object.entries(shelf).map(([file, upgrade]) => [Number(/(\d{1,6})-/.exec(file)![1]), upgrade]),
)

/**
 * Upgrades a row of any older epoch to epoch `to`. Rows of that or a later epoch are returned unchanged; undefined for an epoch
 * that no version had, as in a forged backup.
 */
export function upgraded(row: unknown, to: number): unknown {
  if (!isRecord(row) || typeof row['epoch'] !== 'number') return row
  const from = row['epoch']
  if (!Number.isInteger(from) || from < 1) return undefined
  let now = row
  for (let epoch = from + 1; epoch <= to; epoch += 1) now = { ...(upgrades.get(epoch)?.(now) ?? now), epoch }
  return now
}

function isRecord(row: unknown): row is Readonly<Record<string, unknown>> {
  return typeof row === 'object' && row !== null && !Array.isArray(row)
}
