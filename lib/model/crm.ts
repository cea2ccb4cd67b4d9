/** What a CRM is to us: requests out, answers in, records and fields as it keeps them. */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

export type CrmObject = 'company' | 'person'

/** One call as a connector wants it: no address, no key. The one place that fetches adds both. */
export interface CrmRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** From the root of the connection's address, query included. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON; a form as `application/x-www-form-urlencoded`. */
  readonly body?: Json
  readonly form?: Readonly<Record<string, string>>
  /** Another origin than the connection's own: where a session is renewed. */
  readonly origin?: string
}

/** What came back, or that nothing did. */
export interface CrmAnswer {
  /** HTTP status; 0 when there was no answer. */
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Parsed JSON; undefined where there was none. */
  readonly body: Json | undefined
  /** Why there is no answer, or none that can be understood. What was asked may have been done all the same. */
  readonly lost?: 'network' | 'timeout' | 'notJson' | 'redirected' | 'tooLarge'
}

export type RemoteFieldType =
  'text' | 'long' | 'number' | 'date' | 'boolean' | 'choice' | 'choices' | 'url' | 'email' | 'phone'

/** A field of the CRM that a value can go to. */
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
}

export interface RemoteSchema {
  readonly company: readonly RemoteField[]
  readonly person: readonly RemoteField[]
  /** The fields that hold our key, where they exist. */
  readonly keyFields: Readonly<Partial<Record<CrmObject, string>>>
}

/** A record as the CRM keeps it now: the values of the fields that were asked for, in the CRM's own form. */
export interface RemoteRecord {
  readonly id: string
  readonly name: string
  /** Our key, where the record has one. */
  readonly key?: string
  readonly values: Readonly<Record<string, Json>>
  /** Web hosts and e-mails, for matching. */
  readonly domains?: readonly string[]
  readonly emails?: readonly string[]
  /** Id of the company that a person belongs to. */
  readonly companyId?: string
  readonly companyName?: string
  /** ISO times. */
  readonly modifiedAt?: string
  readonly createdAt?: string
  /** Which version of the record this is, where the CRM counts them. */
  readonly version?: string
}
