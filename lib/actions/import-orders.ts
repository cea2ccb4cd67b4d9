import { orderOf, type OrderProblem, type OrderTarget } from '../imports/orders.ts'
import type { DateOrder } from '../imports/dates.ts'
import type { FileRow } from '../imports/rows.ts'
import type { RowProblem } from '../imports/sheet.ts'
import { problem, type Order } from '../model/index.ts'
import { customerFinder } from '../profile/customer-match.ts'
import { mergeOrders } from '../profile/orders.ts'
import { derived } from '../profile/profile.ts'
import { database, type Database } from '../storage/database.ts'
import { writeEach, type Pace } from '../storage/writing-each.ts'
import { breather } from './breath.ts'
import { attempted } from './outcome.ts'
import type { ReadSheet } from './read-sheet.ts'

/** A row of an order file that matches no profile, and why: reported, never dropped silently. */
export interface LeftRow extends FileRow {
  readonly problem: RowProblem | OrderProblem | 'unmatched' | 'several'
}

/** What an import of orders would do. */
export interface PlannedOrders {
  readonly at: string
  readonly byProfile: ReadonlyMap<string, readonly Order[]>
  readonly orders: number
  readonly left: readonly LeftRow[]
}

/** Parses the orders of a file and matches their customers with the profiles; yields to the event loop in between. */
export async function planOrders(
  sheet: ReadSheet,
  targets: readonly OrderTarget[],
  dateOrder: DateOrder,
  now: Date,
  db: Database = database,
): Promise<PlannedOrders> {
  const breath = breather()
  const find = customerFinder(await db.listed.toArray())
  const byProfile = new Map<string, Order[]>()
  const left: LeftRow[] = [...sheet.damaged]
  let orders = 0
  for (const row of sheet.rows) {
    const read = orderOf(row, targets, dateOrder)
    const match = typeof read === 'string' ? read : find(read.customer)
    if (typeof read === 'string') left.push({ ...row, problem: read })
    else if (typeof match === 'string')
      left.push({ ...row, problem: match === 'several' ? 'several' : 'unmatched' }) // prettier-ignore
    else {
      const known = byProfile.get(match.id)
      if (known) known.push(read.order)
      else byProfile.set(match.id, [read.order])
      orders += 1
    }
    await breath()
  }
  left.sort((a, b) => a.line - b.line)
  return { at: now.toISOString(), byProfile, orders, left }
}

/** Adds the orders to their profiles, in one step of the undo log. Existing orders are not counted twice. */
export async function importOrders(
  { at, byProfile }: PlannedOrders,
  commandId: string,
  pace: Pace = {},
  db: Database = database,
) {
  if (byProfile.size === 0) return problem('nothingToDo')
  return attempted(() =>
    writeEach(
      { id: commandId, label: 'importedOrders', at },
      [...byProfile.keys()],
      (row) => {
        const orders = mergeOrders(row.orders, byProfile.get(row.id))
        const same = JSON.stringify(orders) === JSON.stringify(row.orders)
        return same ? row : { ...derived({ ...row, orders }), updatedAt: at }
      },
      pace,
      db,
    ),
  )
}
