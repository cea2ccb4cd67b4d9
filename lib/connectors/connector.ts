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
 * A reading that takes several calls: yields each request, is given its answer, returns what it understood. It may be begun
 * again at any time. Only answers that came (no 429, no 5xx, no silence) are given in.
 */
export type Steps<T> = Generator<CrmRequest, T, CrmAnswer>

/** The connection as a connector sees it: everything but the key. */
export interface Site {
  readonly address: string
  readonly facts: Readonly<Record<string, string>>
  readonly schema: RemoteSchema
  /** Fields of which every value has to be read, since the mapping may replace it or add to it; unset: of all that are asked for. */
  readonly whole?: ReadonlySet<string>
}

/** What the rep pasted, and what was made of it. Lives in lib/browser/secrets.ts alone. */
export type Secret = Readonly<Record<string, string>>

export interface Account {
  /** As the rep knows it: the user's or the company's name. */
  readonly name: string
  readonly facts: Readonly<Record<string, string>>
}

/** What identifies a record besides our key. */
export interface Hints {
  readonly key: string
  readonly name: string
  readonly domains: readonly string[]
  readonly emails: readonly string[]
}

export interface Write {
  readonly key: string
  /** Unset: the record is made. */
  readonly id?: string
  readonly values: Readonly<Record<string, Json>>
  /** The company that a person belongs to, where the tie is part of the person's record; '' takes it away. */
  readonly companyId?: string
  /** Others of the same name are certainly others. */
  readonly distinct?: boolean
  /** The values of a record that is there, as `byIds` read them just before: rows of their own have ids that a change must name. */
  readonly standing?: Readonly<Record<string, Json>>
  /** The version of that record, where the CRM counts them. */
  readonly version?: string
  /** What other records say of the values that are written, as `elsewhere` read it just before. */
  readonly elsewhere?: Elsewhere
}

/** By field: rows of other records that hold the same address. */
export type Elsewhere = Readonly<Record<string, readonly Json[]>>

/** What became of one write. */
export type Outcome =
  /** `dropped`: fields whose value the CRM did not keep, without a word. */
  | { readonly is: 'done'; readonly id: string; readonly dropped?: readonly string[] }
  | { readonly is: 'refused'; readonly reason: 'refused' | 'noRight' | 'invalid'; readonly detail: string; readonly field?: string } // prettier-ignore
  /** The call was refused as a whole for one record nobody names: smaller calls find it. */
  | { readonly is: 'split' }
  | { readonly is: 'gone' }
  | { readonly is: 'duplicate'; readonly matches: readonly RemoteRecord[] }
  /** Not done, and worth another try. */
  | { readonly is: 'again' }
  /** Perhaps done. */
  | { readonly is: 'unknown' }

/** A person and their company, by their ids in the CRM. */
export interface Tie {
  readonly key: string
  readonly personId: string
  readonly companyId: string
}

/** Signing in on a page of the CRM, where a key cannot be pasted: OAuth 2.0 with PKCE (RFC 7636) of a client without a secret. */
export interface SignIn {
  /** Address of the page where the rep agrees; `back` is where it leads afterwards. */
  page(
    asked: Secret,
    address: string,
    back: string,
    proof: { readonly challenge: string; readonly state: string },
  ): string
  /** Makes the key of the code that came back. */
  keyOf(asked: Secret, back: string, code: string, verifier: string): Steps<Secret>
}

/** Why an answer is none. `key`: the key was refused. `busy`, `quota`: certainly not done, later. `lost`: perhaps done. */
export type Trouble = 'key' | 'busy' | 'quota' | 'lost'

/** What the answer's headers ask of the next calls. */
export interface Pace {
  /** Milliseconds from now. */
  readonly wait: number
  readonly daily?: boolean
}

/** What the rep is asked for at the connect screen; the words are `connector.<id>.<name>` in lib/i18n. */
export interface Ask {
  readonly name: string
  readonly secret?: true
  readonly optional?: true
}

/** One CRM. Pure: what is sent and what it means, never the sending. */
export interface Connector {
  /** The file's name on the shelf. */
  readonly id: string
  /** The product's own name. */
  readonly name: string
  /** Origin of the API; '' where the rep names their own server. */
  readonly address: string
  readonly asks: readonly Ask[]
  /** What an administrator is asked for, once, to make our key field; nothing where the rep's own key may. */
  readonly asksOnce?: readonly Ask[]
  /** Page of the CRM where the key is made; `{address}` is the rep's own server. */
  readonly keyPage: string
  /** Most records in one write, and most calls at once. */
  readonly batch: number
  readonly parallel: number
  /** How long (ms) a write without an answer may still be at work over there, so that "not found" means nothing yet. */
  readonly settle: number
  /** Without our key field nothing can be written safely. */
  readonly needsKey?: true
  /** `inPerson`: the company is a field of the person. `apart`: a tie of its own. */
  readonly ties: 'inPerson' | 'apart'

  signed(request: CrmRequest, secret: Secret, site: Pick<Site, 'address' | 'facts'>): CrmRequest
  readonly signIn?: SignIn
  /**
   * Makes a working key of what the rep pasted, where that is not the key itself; also when it has run out. What it returns is kept
   * before it is used.
   */
  renewed?(secret: Secret, facts: Readonly<Record<string, string>>): Steps<Secret>
  trouble(answer: CrmAnswer): Trouble | undefined
  pace(answer: CrmAnswer, now: number): Pace | undefined

  account(): Steps<Account>
  schema(facts: Readonly<Record<string, string>>): Steps<RemoteSchema>
  /** Makes our key field; undefined where only an administrator can, by hand. */
  makeKeyField?(object: CrmObject): Steps<void>
  defaults(schema: RemoteSchema): Mapping

  byIds(site: Site, object: CrmObject, ids: readonly string[], fields: readonly string[]): Steps<RemoteRecord[]> // prettier-ignore
  /** Without a key field: none. */
  byKeys(site: Site, object: CrmObject, keys: readonly string[], fields: readonly string[]): Steps<RemoteRecord[]> // prettier-ignore
  /** Records that any of the hints may mean; more than fit are no harm. */
  alike(site: Site, object: CrmObject, hints: readonly Hints[], fields: readonly string[]): Steps<RemoteRecord[]> // prettier-ignore

  /** Where an address is one for all records that hold it: what they say of those that are to be written, by our keys. */
  elsewhere?(site: Site, object: CrmObject, writes: readonly Write[]): Steps<Map<string, Elsewhere>>
  /** All with an id, or all without. */
  write(site: Site, object: CrmObject, writes: readonly Write[]): CrmRequest
  written(site: Site, object: CrmObject, writes: readonly Write[], answer: CrmAnswer): Map<string, Outcome>
  remove(site: Site, object: CrmObject, id: string): CrmRequest
  removed(answer: CrmAnswer): Outcome

  /** Companies of people, where ties are apart. */
  companiesOf?(site: Site, personIds: readonly string[]): Steps<Map<string, readonly string[]>>
  tie?(site: Site, ties: readonly Tie[]): CrmRequest
  untie?(site: Site, ties: readonly Tie[]): CrmRequest
  tied?(ties: readonly Tie[], answer: CrmAnswer): Map<string, Outcome>

  /** A value of the CRM as texts for people, one for each that it holds; none when it is empty. */
  shown(field: RemoteField, value: Json | undefined): readonly string[]
  /** Texts as the field's value; with `beside`, added to what is there. Undefined where they do not fit. */
  encoded(field: RemoteField, texts: readonly string[], beside?: Json): Json | undefined
  /** What a field is emptied with. */
  readonly empty: Json
  /** Address of a record in the CRM's own pages. */
  page(site: Pick<Site, 'address' | 'facts'>, object: CrmObject, id: string): string | undefined
}

/** A connector's reading that the CRM refused: no right, no such object. */
export class RefusedReading extends Error {
  override readonly name = 'RefusedReading'
  readonly status: number
  constructor(status: number, detail: string) {
    super(detail)
    this.status = status
  }
}

/** Told by its name: a connector that is a script of its own has a class of its own. */
export function isRefusedReading(failure: unknown): failure is RefusedReading {
  return failure instanceof Error && failure.name === 'RefusedReading'
}
