import { fieldDefinitionSchema, icpSchema, jobStates, recordStates, segmentSchema, suppressionSchema } from '../model/index.ts' // prettier-ignore
import { isRow, type Row } from './backup-lines.ts'

/** Settings specific to this store and computer, which backups leave out. */
const OF_THIS_MACHINE: ReadonlySet<unknown> = new Set(['epoch', 'listMadeBy', 'lastRestore', 'erasure', 'policy', 'backup']) // prettier-ignore

export function isOfThisMachine(table: string, row: unknown): boolean {
  return table === 'settings' && isRow(row) && OF_THIS_MACHINE.has(row['key'])
}

/**
 * A backup row as admitted to the store: `stays` if it belongs to the computer that wrote it, undefined if it is not a row of
 * this table. A file is untrusted: CRM data is restored as history and starts nothing.
 */
export function admitted(table: string, row: Row): Row | 'stays' | undefined {
  if (isOfThisMachine(table, row)) return 'stays'
  const rule = rules[table]
  return rule?.(row)
}

type Rule = (row: Row) => Row | undefined

const rules: Readonly<Record<string, Rule | undefined>> = {
  settings: (row) => (typeof row['key'] === 'string' && 'value' in row ? row : undefined),
  customFields: by((row) => fieldDefinitionSchema.safeParse(row).success),
  segments: by((row) => segmentSchema.safeParse(row).success),
  suppressions: by((row) => suppressionSchema.safeParse(row).success),
  icps: by(
    (row) =>
      has(row, { id: 'string', deletedAt: 'string' }) &&
      icpSchema.safeParse(row['icp']).success &&
      all(row['past'], (one) => icpSchema.safeParse(one).success),
  ),
  // The rep must enter the key again and sees the address, so that a file cannot redirect a key.
  connections: (row) => (isConnection(row) ? { ...row, state: 'broken', waitUntil: 0 } : undefined),
  // A restored run never continues.
  jobs: (row) => (isJob(row) ? { ...row, state: row['state'] === 'done' ? 'done' : 'cancelled' } : undefined),
  records: by(
    (row) =>
      has(row, { ...written, order: 'number', state: 'string', attempts: 'number', readyAt: 'number' }) &&
      (recordStates as readonly unknown[]).includes(row['state']) &&
      ['domains', 'emails'].every((list) => all(row[list], (one) => typeof one === 'string')) &&
      ['changes', 'left', 'candidates'].every((list) => all(row[list], isRow)),
  ),
  receipts: by(
    (row) => has(row, { ...written, remoteId: 'string', at: 'string' }) && all(row['changes'], isRow),
  ),
  remotes: by((row) =>
    has(row, { connectionId: 'string', key: 'string', object: 'string', remoteId: 'string' }),
  ),
  savedFiles: by((row) => has(row, { profileId: 'string', file: 'string', format: 'string', at: 'string' })),
}

const written = { jobId: 'string', key: 'string', object: 'string', profileId: 'string', name: 'string', action: 'string' } as const // prettier-ignore

function isConnection(row: Row): boolean {
  const { schema, mapping, facts } = row
  return (
    has(row, {
      id: 'string',
      connector: 'string',
      address: 'string',
      account: 'string',
      createdAt: 'string',
    }) &&
    isRow(facts) &&
    Object.values(facts).every((fact) => typeof fact === 'string') &&
    isRow(schema) &&
    isRow(schema['keyFields']) &&
    isRow(mapping) &&
    ['company', 'person'].every((object) => all(schema[object], isField) && all(mapping[object], isFieldRule))
  )
}

const isField = (one: unknown) => isRow(one) && has(one, { name: 'string', label: 'string', type: 'string' })
const isFieldRule = (one: unknown) => isRow(one) && has(one, { from: 'string', to: 'string', rule: 'string' })

function isJob(row: Row): boolean {
  return (
    has(row, { id: 'string', connectionId: 'string', kind: 'string', createdAt: 'string', number: 'number', cursor: 'number' }) && // prettier-ignore
    (jobStates as readonly unknown[]).includes(row['state']) &&
    all(row['profileIds'], (id) => typeof id === 'string')
  )
}

function by(isOne: (row: Row) => boolean): Rule {
  return (row) => (isOne(row) ? row : undefined)
}

function has(row: Row, types: Readonly<Record<string, 'string' | 'number'>>): boolean {
  return Object.entries(types).every(([name, type]) => typeof row[name] === type)
}

function all(list: unknown, is: (one: unknown) => boolean): boolean {
  return Array.isArray(list) && list.every(is)
}
