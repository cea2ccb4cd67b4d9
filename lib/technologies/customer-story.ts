import type { Technology } from '../model/index.ts'
import { registrableDomain } from '../text/domain.ts'
import { idAt, type Address } from './address.ts'
import type { TechnologyBook } from './book.ts'
import { isCorner } from './corner.ts'

/** Folders in which vendors tell of their customers, one page each. */
const FOLDER =
  /\/(?:customers?|customer-stor(?:y|ies)|customer-success(?:-stor(?:y|ies))?|case-?stud(?:y|ies)|success-?stor(?:y|ies)|stories|cases|casos(?:-de-exito)?|clientes?|clients?|kunden(?:stories|geschichten|referenzen)?|referenzen|anwenderberichte|klienci|historie-klientow|klienty|keysy|kejsy|clienti|klanten|klantverhalen|musteriler|jirei|anli)\//

export interface CustomerStory {
  readonly product: Technology
  /** The customer as the address writes it: `brightloom-logistics`. */
  readonly customer: string
}

/** The story of one customer on a vendor's site, by its address; undefined for any other page. */
export function customerStory(
  { host, path }: Address,
  { byDomain }: TechnologyBook,
): CustomerStory | undefined {
  const folder = FOLDER.exec(path.slice(0, 300))
  const product = folder && byDomain.get(registrableDomain(host))
  if (!product) return undefined
  const customer = idAt(path, folder.index + folder[0].length).toLowerCase()
  return isCorner(customer) ? { product, customer } : undefined
}
