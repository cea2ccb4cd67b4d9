import type { LocalRecord } from '../../exporting/local.ts'
import { without } from '../../exporting/without.ts'
import type { ExportRecord } from '../../model/index.ts'
import { recordsOfJob } from '../../storage/outbox.ts'
import type { Database } from '../../storage/database.ts'

/**
 * What the records of one run have claimed so far: CRM ids, domains and e-mails. Otherwise two drafts of one company in the
 * same run would create two records that no search finds yet.
 */
export class RunMemory {
  readonly #holders = new Map<string, string>()

  static async of(jobId: string, db: Database): Promise<RunMemory> {
    const memory = new RunMemory()
    for (const record of await recordsOfJob(jobId, db))
      if (record.object !== 'link') for (const mark of marksOf(record)) memory.#holder(mark, record.key)
    return memory
  }

  /** An address shared by several people of a run is a role address: the first keeps it. */
  unshared(local: LocalRecord): LocalRecord {
    if (local.object === 'company') return local
    const taken = new Set(local.emails.filter((email) => this.#holder(`email ${email}`, local.key) !== local.key)) // prettier-ignore
    if (taken.size === 0) return local
    return {
      ...local,
      emails: local.emails.filter((email) => !taken.has(email)),
      value: (source) => {
        const value = local.value(source)
        if (source !== 'person.email' || !value) return value
        const texts = value.texts.filter((text) => !taken.has(text.toLowerCase()))
        return texts.length === 0 ? undefined : { ...value, texts }
      },
    }
  }

  /** The record, or a question if another record of this run is the same. */
  claimed(record: ExportRecord): ExportRecord {
    const met = marksOf(record).some((mark) => this.#holder(mark, record.key) !== record.key)
    if (!met || record.state === 'conflict') return record
    return { ...without(record, 'remoteId'), state: 'conflict', why: 'sameInRun', changes: [] }
  }

  #holder(mark: string, key: string): string {
    const holder = this.#holders.get(mark)
    if (holder === undefined) this.#holders.set(mark, key)
    return holder ?? key
  }
}

function marksOf({ object, remoteId, domains, emails }: ExportRecord): string[] {
  return [
    ...(remoteId === undefined ? [] : [`${object} ${remoteId}`]),
    ...(object === 'company' ? domains.map((domain) => `domain ${domain}`) : emails.map((email) => `email ${email}`)), // prettier-ignore
  ]
}
