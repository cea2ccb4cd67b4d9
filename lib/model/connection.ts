import type { CrmObject, RemoteSchema } from './crm.ts'

/**
 * What happens if the CRM already has a value. `fill`: only empty fields are filled. `newer`: overwritten if our page was
 * read after the record last changed. `create`: sent only when the record is created (owner, stage). `never`: not sent.
 */
export const exportRules = ['fill', 'overwrite', 'newer', 'append', 'create', 'never'] as const
export type ExportRule = (typeof exportRules)[number]

/** One line of a mapping: our value, their field, and the rule. */
export interface FieldRule {
  /** See lib/exporting/sources.ts; `constant` sends `value`. */
  readonly from: string
  readonly to: string
  readonly rule: ExportRule
  readonly value?: string
  /** The rep agreed to truncate values that are too long. */
  readonly cut?: boolean
}

export type Mapping = Readonly<Record<CrmObject, readonly FieldRule[]>>

/** A connected CRM. Its credentials are not here: see lib/browser/secrets.ts. */
export interface Connection {
  /** Hash of connector, address and account: reconnecting the same account finds what was exported before. */
  readonly id: string
  readonly connector: string
  readonly address: string
  /** The account's or user's name in the CRM. */
  readonly account: string
  /** Account data the connector needs: a portal's id, a database's name. */
  readonly facts: Readonly<Record<string, string>>
  readonly schema: RemoteSchema
  readonly mapping: Mapping
  readonly createdAt: string
  /** `broken`: the key was refused; nothing runs until the rep enters another one. */
  readonly state: 'ready' | 'broken'
  /** No request before this time (ms since epoch); requested by the CRM. */
  readonly waitUntil: number
  readonly waitFor?: WaitReason
}

export type WaitReason = 'rate' | 'quota' | 'network' | 'server'
