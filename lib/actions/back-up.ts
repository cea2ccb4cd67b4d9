import { problem, type Problem, type Profile } from '../model/index.ts'
import { leaving } from '../profile/leaving.ts'
import { allowedProfile } from '../profile/never.ts'
import { backupText, readBackup } from '../storage/backup.ts'
import { database, type Database } from '../storage/database.ts'
import { drill } from '../storage/drill.ts'
import { readNeverList } from '../storage/suppressions.ts'
import { importBackup, type ImportedBackup } from '../storage/import-backup.ts'
import { readCatalogue } from './catalogue.ts'
import { leavingLimits } from './limits.ts'
import { attempted, type StoreProblem } from './outcome.ts'
import { sentAllowed } from './sent-allowed.ts'

const SETTING = 'backup'
const DAY_MS = 86_400_000
/** Without automatic backups, the rep is reminded when the last file is this old. */
const OLD_DAYS = 14

/** The backup settings, and when the last file was written. */
export interface BackupChoice {
  /** Days between two automatic backups; 0: off. */
  readonly everyDays: number
  /** ISO time; '' if there is none. */
  readonly lastAt: string
  /** ISO time of the last successful restore drill. */
  readonly provenAt: string
}

export async function backupChoice(db: Database = database): Promise<BackupChoice> {
  return choiceIn((await db.settings.get(SETTING))?.value)
}

/** The stored settings, validated. */
export function choiceIn(stored: unknown): BackupChoice {
  const value = (stored ?? {}) as Partial<Record<keyof BackupChoice, unknown>>
  const text = (part: unknown) => (typeof part === 'string' ? part : '')
  return {
    everyDays: typeof value.everyDays === 'number' ? value.everyDays : 0,
    lastAt: text(value.lastAt),
    provenAt: text(value.provenAt),
  }
}

export async function chooseBackup(choice: Partial<BackupChoice>, db: Database = database): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    await db.settings.put({ key: SETTING, value: { ...(await backupChoice(db)), ...choice } })
  })
}

/**
 * Whether an automatic backup is due, or (`old`) a reminder. Nothing is due while there are no profiles; before the first
 * backup, the reminder counts from the oldest profile.
 *
 * @param oldest ISO time of the oldest profile; '' for none
 */
export function backupDue(
  { everyDays, lastAt }: BackupChoice,
  oldest: string,
  now: Date,
): 'write' | 'old' | undefined {
  if (oldest === '') return undefined
  const since = (iso: string) => (now.getTime() - Date.parse(iso)) / DAY_MS
  if (everyDays > 0) return lastAt === '' || since(lastAt) >= everyDays ? 'write' : undefined
  return since(lastAt || oldest) >= OLD_DAYS ? 'old' : undefined
}

export interface BackupFile {
  readonly ok: true
  readonly name: string
  readonly mime: string
  readonly parts: readonly Blob[]
}

/** Exports the store, without fields that must never leave this machine, as a file for `saveFile`; resets the reminder. */
export async function backUp(now: Date, db: Database = database): Promise<BackupFile | StoreProblem> {
  return attempted(async () => {
    const parts: Blob[] = []
    const [catalogue, limits] = await Promise.all([readCatalogue(db), leavingLimits(now, db)])
    const included = {
      profile: (row: Profile) => leaving(row, catalogue, 'backup', limits),
      sent: await sentAllowed(catalogue, db),
    }
    for await (const text of backupText(now.toISOString(), included, db)) parts.push(new Blob([text]))
    await chooseBackup({ lastAt: now.toISOString() }, db)
    const name = `dossier-backup-${now.toISOString().slice(0, 10)}.jsonl`
    return { ok: true as const, name, mime: 'application/jsonl', parts }
  })
}

/** Restores a backup: it adds and deletes nothing. `whole` is false where part of the file is damaged or missing. */
export async function restoreBackup(
  text: string,
  now: Date,
  db: Database = database,
): Promise<
  | ({ readonly ok: true; readonly whole: boolean } & ImportedBackup)
  | Problem<'notABackup' | 'newerVersion'>
  | StoreProblem
> {
  const backup = readBackup(text)
  if (!backup) return problem('notABackup')
  return attempted(async () => {
    const never = await readNeverList(db)
    const imported = await importBackup(
      backup,
      now.toISOString(),
      (profile) => allowedProfile(profile, never),
      db,
    )
    if (imported === 'newerVersion') return problem('newerVersion')
    return { ok: true as const, ...imported, whole: backup.complete && imported.damaged === 0 }
  })
}

/** Verifies a file without touching the store. */
export async function verifyBackup(
  text: string,
  now: Date,
  db: Database = database,
): Promise<
  { readonly ok: true; readonly profiles: number } | Problem<'notABackup' | 'backupDamaged'> | StoreProblem
> {
  const backup = readBackup(text)
  if (!backup) return problem('notABackup')
  return attempted(async () => {
    const { profiles, proven } = await drill(backup, now.toISOString())
    if (!proven) return problem('backupDamaged', String(profiles))
    await chooseBackup({ provenAt: now.toISOString() }, db)
    return { ok: true as const, profiles }
  })
}
