import { companyCells as company, personCells as person } from './crm-cells.ts'
import type { CrmColumn } from './crm-file.ts'

/** How each value is known, where it comes from, and our key: the columns that end every table of accounts. */
export const companyProvenance: readonly CrmColumn[] = [
  { heading: 'Value Kinds', cell: company.kinds },
  { heading: 'Value Sources', cell: company.sources },
  { heading: 'prospect_key', cell: company.key },
]

/** The same for tables of contacts. */
export const personProvenance: readonly CrmColumn[] = [
  { heading: 'Value Kinds', cell: person.kinds },
  { heading: 'Value Sources', cell: person.sources },
  { heading: 'prospect_key', cell: person.key },
]
