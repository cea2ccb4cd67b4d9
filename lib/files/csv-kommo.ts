import { companyCells as company, personCells as person } from './cells/crm-cells.ts'
import { crmFile } from './cells/crm-file.ts'

/**
 * For Kommo and amoCRM: one row per person with their company. The rep maps each column to a contact or company field, so the
 * headings name the group. An address takes five columns, as its help page requires.
 */
export default crmFile({
  id: 'csv-kommo',
  labelKey: 'file.csvKommo',
  rowsAtMost: 5_000,
  tables: [
    {
      name: '',
      rows: 'both',
      keys: [['prospect_key']],
      columns: [
        { heading: 'Contact name', cell: person.name },
        { heading: 'Contact position', cell: person.title },
        { heading: 'Contact work phone', cell: person.phone, expects: 'phone' },
        { heading: 'Contact work email', cell: person.email },
        { heading: 'Company name', cell: company.name, required: true },
        { heading: 'Company work phone', cell: company.phone, expects: 'phone' },
        { heading: 'Company work email', cell: company.email },
        { heading: 'Company web', cell: company.website },
        { heading: 'Country', cell: company.country },
        { heading: 'Region', cell: company.region },
        { heading: 'City', cell: company.city },
        { heading: 'Zip-code', cell: company.postalCode },
        { heading: 'Address', cell: company.street },
        { heading: 'Company technologies', cell: company.technologies },
        { heading: 'Value kinds', cell: company.kinds },
        { heading: 'Value sources', cell: company.sources },
        { heading: 'Company prospect_key', cell: company.key },
        { heading: 'prospect_key', cell: person.key },
      ],
    },
  ],
})
