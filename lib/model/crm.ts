/** A CRM's interface: requests, answers, and its records and fields. */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

export type CrmObject = 'company' | 'person'

/** One request as a connector builds it, without host or credentials; the one place that fetches adds both. */
export interface CrmRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Path from the root of the connection's address, with query. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  /** Body format: JSON, or `application/x-www-form-urlencoded`. */
  readonly body?: Json
  readonly form?: Readonly<Record<string, string>>
  /** An origin other than the connection's, for renewing a session. */
  readonly origin?: string
}

/** The response, or the fact that there was none. */
export interface CrmAnswer {
  /** HTTP status; 0 when there was no answer. */
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  /** Parsed JSON; undefined if there was none. */
  readonly body: Json | undefined
  /** Why there is no usable response. The request may have been carried out all the same. */
  readonly lost?: 'network' | 'timeout' | 'notJson' | 'redirected' | 'tooLarge'
}

export type RemoteFieldType =
  'text' | 'long' | 'number' | 'date' | 'boolean' | 'choice' | 'choices' | 'url' | 'email' | 'phone'

/** A field of the CRM that a value can be mapped to. */
export interface RemoteField {
  readonly name: string
  readonly label: string
  readonly type: RemoteFieldType
  /** Holds several values side by side. */
  readonly many?: boolean
  readonly maxLength?: number
  readonly options?: readonly { readonly value: string; readonly label: string }[]
  readonly required?: boolean
  readonly custom?: boolean
  /** Currency of an amount if the record has none yet. */
  readonly currency?: string
  /** Stored only for a person who has a company. */
  readonly withCompany?: true
}

export interface RemoteSchema {
  readonly company: readonly RemoteField[]
  readonly person: readonly RemoteField[]
  /** The fields that hold our key, if they exist. */
  readonly keyFields: Readonly<Partial<Record<CrmObject, string>>>
  /** Values added to every new record, so that the user who created it can read it afterwards. */
  readonly madeWith?: Readonly<Partial<Record<CrmObject, Readonly<Record<string, Json>>>>>
}

/** A record's current state in the CRM: the requested fields, in the CRM's own representation. */
export interface RemoteRecord {
  readonly id: string
  readonly name: string
  /** Our key, if the record has one. */
  readonly key?: string
  readonly values: Readonly<Record<string, Json>>
  /** Web hosts and e-mails, for matching. */
  readonly domains?: readonly string[]
  readonly emails?: readonly string[]
  /** Id of the person's company. */
  readonly companyId?: string
  readonly companyName?: string
  /** ISO times. */
  readonly modifiedAt?: string
  readonly createdAt?: string
  /** The record's version, if the CRM has versions. */
  readonly version?: string
  /** It exists, but this user may not read it. */
  readonly closed?: true
}
