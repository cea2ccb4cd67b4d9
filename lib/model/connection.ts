import type { CrmObject, RemoteSchema } from './crm.ts'

/**
 * What happens to a value where the CRM has one already. `fill`: only an empty field is filled. `newer`: overwritten when our page was
 * read after the record was last changed. `create`: only while the record is made (owner, stage). `never`: not sent.
 */
export const exportRules = ['fill', 'overwrite', 'newer', 'append', 'create', 'never'] as const
export type ExportRule = (typeof exportRules)[number]

/** One line of a mapping: a value of ours, a field of theirs, and the rule. */
export interface FieldRule {
  /** See lib/exporting/sources.ts; `constant` sends `value`. */
  readonly from: string
  readonly to: string
  readonly rule: ExportRule
  readonly value?: string
  /** The rep agreed that what is too long is cut. */
  readonly cut?: boolean
}

export type Mapping = Readonly<Record<CrmObject, readonly FieldRule[]>>

/** A CRM that the rep connected. Its key is not here: see lib/browser/secrets.ts. */
export interface Connection {
  /** Hash of connector, address and account: connecting the same again finds what was exported before. */
  readonly id: string
  readonly connector: string
  readonly address: string
  /** As the CRM names the account or its user. */
  readonly account: string
  /** What the connector has to remember of the account: a portal's id, a database's name. */
  readonly facts: Readonly<Record<string, string>>
  readonly schema: RemoteSchema
  readonly mapping: Mapping
  readonly createdAt: string
  /** `broken`: the key was refused; nothing runs until the rep gives another one. */
  readonly state: 'ready' | 'broken'
  /** No call before this time (ms); the CRM asked for it. */
  readonly waitUntil: number
  readonly waitFor?: WaitReason
}

export type WaitReason = 'rate' | 'quota' | 'network' | 'server'
