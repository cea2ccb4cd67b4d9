import { problem, type Problem } from '../model/index.ts'
import { registrableDomain } from '../text/domain.ts'
import { domainInAddress } from '../text/web-host.ts'
import { database, type Database } from '../storage/database.ts'
import { domainRow, dropSuppressions, putSuppressions } from '../storage/suppressions.ts'
import { attempted, type StoreProblem } from './outcome.ts'

/** Puts a site, or the e-mail addresses of a domain, on the never-collect list. Existing data stays until it is forgotten. */
export async function neverCollect(
  kind: 'site' | 'mailDomain',
  typed: string,
  now: Date,
  db: Database = database,
): Promise<{ readonly ok: true; readonly about: string } | Problem<'noDomain'> | StoreProblem> {
  const host = typed.trim().toLowerCase().replace(/^[a-z]+:\/\//, '').replace(/^.*@/, '').replace(/[/?#:].*/s, '') // prettier-ignore
  const domain = host.replace(/^www\./, '')
  // Pages are compared by their addresses, but e-mail addresses keep the letters they are written in.
  const about = kind === 'site' ? domainInAddress(domain) : domain
  if (registrableDomain(about) === '') return problem('noDomain', typed)
  return attempted(async () => {
    await putSuppressions([domainRow(kind, about, now.toISOString())], db)
    return { ok: true as const, about }
  })
}

/** Removes an entry from the list, so that it may be collected again. */
export async function collectAgain(
  group: string,
  db: Database = database,
): Promise<{ readonly ok: true } | StoreProblem> {
  return attempted(async () => {
    await dropSuppressions(group, db)
    return { ok: true as const }
  })
}
