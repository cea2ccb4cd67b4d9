import { withoutBirthdays } from '../profile/without-birthdays.ts'
import { database, type Database } from '../storage/database.ts'
import { write, type Written } from '../storage/writing.ts'
import { attempted, type StoreProblem } from './outcome.ts'

/** Deletes the birthday of every person in every profile, in one undoable step. */
export async function deleteBirthdays(
  now: Date,
  commandId: string,
  db: Database = database,
): Promise<Written | StoreProblem> {
  const at = now.toISOString()
  return attempted(async () => {
    const ids = await db.listed.where('birthdays').above('').primaryKeys()
    return write(
      { id: commandId, label: 'deletedValue', at },
      [...new Set(ids)],
      (rows) => new Map([...rows].flatMap(([id, row]) => (row ? [[id, withoutBirthdays(row, at)]] : []))),
      db,
      'leave',
    )
  })
}
