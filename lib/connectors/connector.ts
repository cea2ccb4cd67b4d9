import type {
  CrmAnswer,
  CrmObject,
  CrmRequest,
  Json,
  Mapping,
  RemoteField,
  RemoteRecord,
  RemoteSchema,
} from '../model/index.ts'

/**
 * A read that takes several requests: yields each request, receives its answer, returns the result. May be restarted at any
 * time. It is given only real answers (no 429, 5xx or time-out).
 */
export type Steps<T> = Generator<CrmRequest, T, CrmAnswer>

/** The connection as a connector sees it: everything but the credentials. */
export interface Site {
  readonly address: string
  readonly facts: Readonly<Record<string, string>>
  readonly schema: RemoteSchema
  /**
   * Fields whose values must be read completely, since the mapping may replace or extend them; unset: all requested fields.
   */
  readonly whole?: ReadonlySet<string>
}

/** What the rep entered, and tokens derived from it. Stored only by lib/browser/secrets.ts. */
export type Secret = Readonly<Record<string, string>>

export interface Account {
  /** The user's or company's name. */
  readonly name: string
  readonly facts: Readonly<Record<string, string>>
}

/** What may identify a record besides our key. */
export interface Hints {
  readonly key: string
  readonly name: string
  readonly domains: readonly string[]
  readonly emails: readonly string[]
}

export interface Write {
  readonly key: string
  /** Unset: create the record. */
  readonly id?: string
  readonly values: Readonly<Record<string, Json>>
  /** The person's company, if the CRM stores it in the person's record; '' removes it. */
  readonly companyId?: string
  /** Records of the same name are known to be different. */
  readonly distinct?: boolean
  /** The current values of an existing record, just read by `byIds`: nested rows have ids that an update must name. */
  readonly standing?: Readonly<Record<string, Json>>
  /** The version of that record, if the CRM has versions. */
  readonly version?: string
  /** What other records say about the values to be written, just read by `elsewhere`. */
  readonly elsewhere?: Elsewhere
}

/** By field: rows of other records that contain the same address. */
export type Elsewhere = Readonly<Record<string, readonly Json[]>>

/** A change to a field that no mapping fills. */
export interface Beside {
  readonly field: string
  readonly before: string
  readonly after: string
}

/** The outcome of one write. */
export type Outcome =
  /** `dropped`: fields whose value the CRM silently ignored. */
  | { readonly is: 'done'; readonly id: string; readonly dropped?: readonly string[] }
  | { readonly is: 'refused'; readonly reason: 'refused' | 'noRight' | 'invalid'; readonly detail: string; readonly field?: string } // prettier-ignore
  /** The request was refused as a whole because of an unidentified record: smaller requests find it. */
  | { readonly is: 'split' }
  | { readonly is: 'gone' }
  | { readonly is: 'duplicate'; readonly matches: readonly RemoteRecord[] }
  /** Not done; retry. */
  | { readonly is: 'again' }
  /** Possibly done. */
  | { readonly is: 'unknown' }

/** A person and their company, by their ids in the CRM. */
export interface Tie {
  readonly key: string
  readonly personId: string
  readonly companyId: string
}

/** Sign-in on the CRM's own page, if no key can be pasted: OAuth 2.0 with PKCE (RFC 7636) as a public client. */
export interface SignIn {
  /** URL of the consent page; `back` is the redirect URL. */
  page(
    asked: Secret,
    address: string,
    back: string,
    proof: { readonly challenge: string; readonly state: string },
  ): string
  /** Exchanges the authorisation code for credentials. */
  keyOf(asked: Secret, back: string, code: string, verifier: string): Steps<Secret>
}

/**
 * Why there is no usable answer. `key`: the credentials were refused. `busy`, `quota`: certainly not done, retry later.
 * `lost`: possibly done.
 */
export type Trouble = 'key' | 'busy' | 'quota' | 'lost'

/** Rate limit for the next requests, from the answer's headers. */
export interface Pace {
  /** Milliseconds from now. */
  readonly wait: number
  readonly daily?: boolean
}

/** An input of the connect form; its label is `connect.ask.<name>` in lib/i18n. */
export interface Ask {
  readonly name: string
  readonly secret?: true
  readonly optional?: true
}

/** One CRM. Pure: builds requests and interprets answers, never sends. */
export interface Connector {
  /** The file's name on the shelf. */
  readonly id: string
  /** The product's name. */
  readonly name: string
  /** Origin of the API; '' if the rep enters the server's address. */
  readonly address: string
  readonly asks: readonly Ask[]
  /** One-time administrator credentials for creating our key field; unset if the rep's own key suffices. */
  readonly asksOnce?: readonly Ask[]
  /** The CRM page where keys are created; `{address}` is the rep's own server. */
  readonly keyPage: string
  /** Maximum records per write, and maximum parallel requests. */
  readonly batch: number
  readonly parallel: number
  /** How long (ms) an unanswered write may still be in progress; until then "not found" proves nothing. */
  readonly settle: number
  /** Nothing can be written safely without our key field. */
  readonly needsKey?: true
  /** `inPerson`: the company is a field of the person. `apart`: a separate association. */
  readonly ties: 'inPerson' | 'apart'

  signed(request: CrmRequest, secret: Secret, site: Pick<Site, 'address' | 'facts'>): CrmRequest
  readonly signIn?: SignIn
  /**
   * Derives working credentials from what the rep entered, if that is not the key itself; called again when they expire. The
   * result is stored before it is used.
   */
  renewed?(secret: Secret, facts: Readonly<Record<string, string>>): Steps<Secret>
  trouble(answer: CrmAnswer): Trouble | undefined
  pace(answer: CrmAnswer, now: number): Pace | undefined

  account(): Steps<Account>
  schema(facts: Readonly<Record<string, string>>): Steps<RemoteSchema>
  /** Creates our key field; undefined if only an administrator can, by hand. */
  makeKeyField?(object: CrmObject): Steps<void>
  defaults(schema: RemoteSchema): Mapping

  byIds(site: Site, object: CrmObject, ids: readonly string[], fields: readonly string[]): Steps<RemoteRecord[]> // prettier-ignore
  /** Empty without a key field. */
  byKeys(site: Site, object: CrmObject, keys: readonly string[], fields: readonly string[]): Steps<RemoteRecord[]> // prettier-ignore
  /** Records that may match any of the hints; false positives do no harm. */
  alike(site: Site, object: CrmObject, hints: readonly Hints[], fields: readonly string[]): Steps<RemoteRecord[]> // prettier-ignore

  /**
   * For CRMs that share an address between all records that contain it: what they say about the addresses to be written, by
   * our keys.
   */
  elsewhere?(site: Site, object: CrmObject, writes: readonly Write[]): Steps<Map<string, Elsewhere>>
  /** Side changes that prevent unwanted ones; recorded before the request, sent with it, and undone with the rest. */
  beside?(write: Write): readonly Beside[]
  /** All with an id, or all without. */
  write(site: Site, object: CrmObject, writes: readonly Write[]): CrmRequest
  written(site: Site, object: CrmObject, writes: readonly Write[], answer: CrmAnswer): Map<string, Outcome>
  remove(site: Site, object: CrmObject, id: string): CrmRequest
  removed(answer: CrmAnswer): Outcome

  /** People's companies, if associations are separate. */
  companiesOf?(site: Site, personIds: readonly string[]): Steps<Map<string, readonly string[]>>
  tie?(site: Site, ties: readonly Tie[]): CrmRequest
  untie?(site: Site, ties: readonly Tie[]): CrmRequest
  tied?(ties: readonly Tie[], answer: CrmAnswer): Map<string, Outcome>

  /** The CRM's value as texts for people, one per element; empty if there is no value. */
  shown(field: RemoteField, value: Json | undefined): readonly string[]
  /** Texts as a value of the field; with `beside`, appended to it. Undefined if they do not fit. */
  encoded(field: RemoteField, texts: readonly string[], beside?: Json): Json | undefined
  /** The value that clears a field. */
  readonly empty: Json
  /** URL of a record in the CRM. */
  page(site: Pick<Site, 'address' | 'facts'>, object: CrmObject, id: string): string | undefined
}

/** A read that the CRM refused: no permission, no such object. */
export class RefusedReading extends Error {
  override readonly name = 'RefusedReading'
  readonly status: number
  constructor(status: number, detail: string) {
    super(detail)
    this.status = status
  }
}

/** Recognised by name: every connector script has its own copy of the class. */
export function isRefusedReading(failure: unknown): failure is RefusedReading {
  return failure instanceof Error && failure.name === 'RefusedReading'
}
