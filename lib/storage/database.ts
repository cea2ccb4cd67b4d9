import { Dexie, type EntityTable, type PromiseExtended, type Table } from 'dexie'
import { coarse } from './coarse.ts'
import { Home } from './home.ts'
import { ledger, type LedgerRow, type MovedRow } from './ledger.ts'
import { DATABASE, ownHome } from './own-home.ts'
import type { Before, Change, Setting, StoredIcp, Unfinished } from './rows.ts'
import {
  SCHEMA_EPOCH,
  type Connection,
  type ExportJob,
  type ExportRecord,
  type FieldDefinition,
  type ListedProfile,
  type Profile,
  type Receipt,
  type RemoteIdentity,
  type SavedFile,
  type Segment,
  type Suppression,
} from '../model/index.ts'

export type { ListedProfile }
export type { Before, Change, ChangeLabel, Setting } from './rows.ts'

export class Database extends Dexie {
  declare readonly profiles: EntityTable<Profile, 'id'>
  declare readonly listed: EntityTable<ListedProfile, 'id'>
  declare readonly changes: EntityTable<Change, 'id'>
  declare readonly befores: Table<Before, [string, string]>
  declare readonly settings: EntityTable<Setting, 'key'>
  declare readonly customFields: EntityTable<FieldDefinition, 'id'>
  declare readonly segments: EntityTable<Segment, 'id'>
  declare readonly icps: EntityTable<StoredIcp, 'id'>
  declare readonly suppressions: EntityTable<Suppression, 'id'>
  /** Exports to CRMs: see lib/storage/outbox.ts. */
  declare readonly connections: EntityTable<Connection, 'id'>
  declare readonly jobs: EntityTable<ExportJob, 'id'>
  declare readonly records: Table<ExportRecord, [string, string]>
  declare readonly receipts: Table<Receipt, [string, string]>
  declare readonly remotes: Table<RemoteIdentity, [string, string]>
  /** The last file that each profile was exported to: see lib/storage/saved-files.ts. */
  declare readonly savedFiles: EntityTable<SavedFile, 'profileId'>
  /** See lib/storage/unfinished.ts. */
  declare readonly unfinished: EntityTable<Unfinished, 'id'>
  declare readonly ledger: EntityTable<LedgerRow, 'id'>
  declare readonly moved: EntityTable<MovedRow, 'id'>

  constructor(
    name = DATABASE,
    readonly home: Home = name === DATABASE ? ownHome : new Home(name),
  ) {
    const indexedDB = home.factory
    // Strict: what the panel shows as saved, and what a run marks as being sent, survives a power cut. It costs 0.7 ms per
    // transaction; an export of 900 records took no longer (13.6 s, relaxed 14.1 s).
    super(name, { chromeTransactionDurability: 'strict', ...(indexedDB ? { indexedDB, IDBKeyRange } : {}) })
    this.version(1).stores({
      profiles: 'id, *domains, updatedAt',
      listed: 'id, *domains, *keys, sortName, updatedAt',
      changes: 'id, *profileIds, number',
      befores: '[changeId+profileId], changeId',
      settings: 'key',
    })
    this.version(2)
      .stores({
        customFields: 'id',
        segments: 'id, name',
        icps: 'id',
        // Every index slows every write, so only queried keys are indexed. `befores` are found by key prefix.
        profiles: 'id, *domains',
        listed: 'id, *keys, sortName, updatedAt, fitBy, *birthdays',
        befores: '[changeId+profileId]',
        suppressions: 'id, group',
        connections: 'id',
        jobs: 'id, connectionId, state, number',
        records: '[jobId+key], [jobId+state], [jobId+object+state]',
        receipts: '[jobId+key], key, profileId',
        remotes: '[connectionId+key], connectionId',
        savedFiles: 'profileId',
        unfinished: 'id, profileId',
        ledger: 'id',
        moved: 'id',
      })
      // At once, not on first write: an old page that is still open must notice that it is outdated.
      .upgrade((upgrade) => upgrade.table('settings').put({ key: 'epoch', value: SCHEMA_EPOCH }))
    this.use(ledger(() => crypto.randomUUID()))
    this.use(coarse())
    this.use(home.transactions)
    this.on('close', () => home.left())
  }

  override open(): PromiseExtended<Dexie> {
    if (!this.home.factory) return super.open()
    const leave = () => this.close({ disableAutoOpen: false })
    const opened = () => this.home.opened(() => super.open(), leave)
    return Dexie.ignoreTransaction(() => Dexie.Promise.resolve(opened()))
  }

  /** Deletes a store that cannot be read and creates an empty one. */
  async discard(): Promise<void> {
    this.close({ disableAutoOpen: false })
    if (this.home.factory) await this.home.discard()
    else await Dexie.delete(this.name)
    await this.open()
  }
}

export const database = new Database()
