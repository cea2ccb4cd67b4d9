/** One customer as a CRM's table tells it: what an ideal customer profile can be built from. Nothing of people. */
export interface Customer {
  readonly industry?: string
  /** ISO 3166. */
  readonly country?: string
  readonly employees?: number
  readonly revenue?: { readonly amount: number; readonly currency: string }
}
