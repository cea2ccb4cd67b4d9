/** One customer from a CRM's export, as input for an ideal customer profile. Contains no personal data. */
export interface Customer {
  readonly industry?: string
  /** ISO 3166. */
  readonly country?: string
  readonly employees?: number
  readonly revenue?: { readonly amount: number; readonly currency: string }
}
