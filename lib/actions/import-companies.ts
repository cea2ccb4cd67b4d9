import { companyRowOf } from '../imports/company-row.ts'
import type { DamagedRow } from '../imports/sheet.ts'
import type { Target } from '../imports/targets.ts'
import { problem, type CompanyRow, type Problem, type Profile } from '../model/index.ts'
import { profileIdOf } from '../profile/identity.ts'
import { ImportPlan, type PlannedCompany } from '../profile/import-plan.ts'
import { profileOfRows, withRows } from '../profile/import-row.ts'
import { allowedClaims, namesNobody } from '../profile/never.ts'
import { database, type Database } from '../storage/database.ts'
import { listedInChunks } from '../storage/queries.ts'
import { readNeverList } from '../storage/suppressions.ts'
import { writeEach, type Pace } from '../storage/writing-each.ts'
import { hash } from '../text/hash.ts'
import { breather } from './breath.ts'
import { attempted } from './outcome.ts'
import type { ReadSheet } from './read-sheet.ts'

/** What an import would do, before anything is written. */
export interface PlannedImport {
  readonly file: string
  readonly at: string
  readonly companies: readonly PlannedCompany[]
  /** Records left out, with their lines, including those that name no company. */
  readonly damaged: readonly DamagedRow[]
  /** Cells left out because they do not fit their column. */
  readonly oddities: readonly { readonly line: number; readonly heading: string; readonly cell: string }[]
}

/** What to do with existing companies: matched by number or domain (`same`), or possibly the same (`maybe`). */
export interface ImportChoice {
  readonly same: 'join' | 'skip'
  readonly maybe: 'join' | 'new' | 'skip'
}

/** Parses the rows by their columns and matches each company with the profiles; yields to the event loop in between. */
export async function planImport(
  sheet: ReadSheet,
  targets: readonly Target[],
  now: Date,
  db: Database = database,
): Promise<PlannedImport> {
  const breath = breather()
  const at = now.toISOString()
  const plan = new ImportPlan({ file: sheet.name, at })
  for await (const some of listedInChunks(db)) plan.know(some)
  const damaged: DamagedRow[] = [...sheet.damaged]
  const oddities: PlannedImport['oddities'][number][] = []
  for (const row of sheet.rows) {
    const read: CompanyRow | undefined = companyRowOf(row, sheet.headings, targets)
    if (!read) damaged.push({ ...row, problem: 'noCompany' })
    else {
      plan.add(read)
      for (const oddity of read.oddities) oddities.push({ line: row.line, ...oddity })
    }
    await breath()
  }
  const companies: PlannedCompany[] = []
  for (const company of plan.companies()) {
    companies.push(company)
    await breath()
  }
  damaged.sort((a, b) => a.line - b.line)
  return { file: sheet.name, at, companies, damaged, oddities }
}

/** Files the planned companies in one step of the undo log. Idempotent. */
export async function importCompanies(
  plan: PlannedImport,
  choice: ImportChoice,
  commandId: string,
  pace: Pace = {},
  db: Database = database,
) {
  const { at } = plan
  return attempted(async () => {
    const places = new Map<string, PlannedCompany[]>()
    const breath = breather()
    const never = await readNeverList(db)
    for (const company of plan.companies) {
      const id = placeOf(company, choice)
      if (id === undefined) continue
      const allowed = namesNobody(never) ? company : await withoutNever(company, id, never)
      const there = places.get(id)
      if (there) there.push(allowed)
      else places.set(id, [allowed])
      await breath()
    }
    if (places.size === 0) return problem('nothingToDo') as Problem<'nothingToDo'>
    const added = (row: Profile, companies: readonly PlannedCompany[]) =>
      companies.reduce((whole, { claims, domains }) => withRows(whole, claims, domains, at), row)
    return writeEach(
      { id: commandId, label: 'importedProfiles', at },
      [...places.keys()],
      (row) => added(row, places.get(row.id) ?? []),
      pace,
      db,
      'leave',
      (id) => {
        const [first, ...others] = places.get(id) ?? []
        return first && added(profileOfRows(id, first.claims, first.domains, at), others)
      },
    )
  })
}

/** The id of the target profile of a company; undefined if it is left out. */
function placeOf(company: PlannedCompany, { same, maybe }: ImportChoice): string | undefined {
  const { match, domains, name, lines } = company
  const own = profileIdOf(domains[0] ?? '', name)
  if (match.kind === 'new') return own
  if (match.kind === 'same') return same === 'join' ? match.id : undefined
  if (maybe === 'skip') return undefined
  if (maybe === 'join') return match.ids[0]
  // A different company of the same name: an id derived from its name would be that of the existing profile.
  return match.ids.includes(own) ? hash('apart', own, String(lines[0])) : own
}

async function withoutNever(
  company: PlannedCompany,
  id: string,
  never: Awaited<ReturnType<typeof readNeverList>>,
): Promise<PlannedCompany> {
  const { claims, domains } = company
  const said = { id, domains: [...domains], claims: [...claims], pages: [] }
  const allowed = await allowedClaims(said, never)
  return allowed === said ? company : { ...company, claims: allowed.claims }
}
