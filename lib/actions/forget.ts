import { problem } from '../model/index.ts'
import { marksOf, personToForget } from '../profile/forget.ts'
import { database, type Database } from '../storage/database.ts'
import { forgetPersonIn, forgetProfileIn, type ForgetProblem } from '../storage/forgetting.ts'
import { keepJournal } from '../storage/journal.ts'
import type { JournalFiles } from '../storage/journal-files.ts'
import { journalFiles } from '../storage/mend.ts'
import { isDamaged } from '../storage/parse.ts'
import { profileById } from '../storage/queries.ts'
import { domainRow, personRows } from '../storage/suppressions.ts'
import { attempted, type StoreProblem } from './outcome.ts'

type Forgot = { readonly ok: true } | ForgetProblem | StoreProblem

/**
 * Forgets a person: when it resolves they are gone from profile, list, undo log, export records and journal, with no undo.
 * `never`: they are not collected again either, for which only keyed hashes are kept.
 */
export async function forgetPerson(
  profileId: string,
  mention: string,
  { never }: { readonly never: boolean },
  now: Date,
  db: Database = database,
  files: JournalFiles = journalFiles,
): Promise<Forgot> {
  return forgotten(db, files, async () => {
    const row = await profileById(profileId, db)
    if (!row) return problem('noSuchProfile', profileId)
    if (isDamaged(row)) return row
    const person = personToForget(row.claims, mention)
    if (!person) return problem('noSuchProfile', mention)
    const suppress = never
      ? await personRows(marksOf(person, row), row.domains[0] ?? row.columns.name, now.toISOString())
      : []
    return forgetPersonIn(db, profileId, mention, suppress)
  })
}

/** Forgets a company and everyone in it. `never`: its sites are not read again either. */
export async function forgetProfile(
  profileId: string,
  { never }: { readonly never: boolean },
  now: Date,
  db: Database = database,
  files: JournalFiles = journalFiles,
): Promise<Forgot> {
  return forgotten(db, files, async () => {
    const row = await profileById(profileId, db)
    if (!row) return problem('noSuchProfile', profileId)
    const domains = never && !isDamaged(row) ? row.domains : []
    return forgetProfileIn(db, profileId, domains.map((domain) => domainRow('site', domain, now.toISOString()))) // prettier-ignore
  })
}

/** Brings the journal up to date at once: until then it would still contain what was forgotten. */
async function forgotten(db: Database, files: JournalFiles, forget: () => Promise<Forgot>): Promise<Forgot> {
  return attempted(async () => {
    const done = await forget()
    if (done.ok) await keepJournal(db, files)
    return done
  })
}
