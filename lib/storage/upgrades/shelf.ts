import type { Upgrade } from './upgrade.ts'

const shelf = import.meta.glob<Upgrade>('./*-*.ts', { eager: true, import: 'default' })

/** The upgrade to each epoch, by the number that begins its file name. */
export const upgrades: ReadonlyMap<number, Upgrade> = new Map(
  Object.entries(shelf).map(([file, upgrade]) => [Number(/(\d{1,6})-/.exec(file)![1]), upgrade]),
)

/** Upgrades a row of any older epoch to epoch `to`. Rows of that or a later epoch are returned unchanged. */
export function upgraded(row: unknown, to: number): unknown {
  if (!isRecord(row) || typeof row['epoch'] !== 'number') return row
  let now = row
  for (let epoch = row['epoch'] + 1; epoch <= to; epoch += 1)
    now = { ...(upgrades.get(epoch)?.(now) ?? now), epoch }
  return now
}

function isRecord(row: unknown): row is Readonly<Record<string, unknown>> {
  return typeof row === 'object' && row !== null && !Array.isArray(row)
}
