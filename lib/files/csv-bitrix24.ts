import { companyCells as company, personCells as person } from './cells/crm-cells.ts'
import { crmFile } from './cells/crm-file.ts'

/**
 * Field names of Bitrix24's companies and contacts (English), separated by semicolons as in its sample files. Its importer lets
 * the rep match columns, detects the encoding and finds duplicates by name, phone and e-mail.
 */
export default crmFile({
  id: 'csv-bitrix24',
  labelKey: 'file.csvBitrix24',
  separator: ';',
  rowsAtMost: 5_000,
  tables: [
    {
      name: 'companies',
      rows: 'companies',
      keys: [['Corporate Website'], ['Company Name']],
      columns: [
        { heading: 'Company Name', cell: company.name, required: true },
        { heading: 'Work Phone', cell: company.phone, expects: 'phone' },
        { heading: 'Work E-mail', cell: company.email },
        { heading: 'Corporate Website', cell: company.website },
        { heading: 'Address', cell: company.address },
        { heading: 'Annual revenue', cell: company.revenue, expects: 'number' },
        { heading: 'Comment', cell: company.description },
        { heading: 'Technologies', cell: company.technologies },
        { heading: 'Value kinds', cell: company.kinds },
        { heading: 'Value sources', cell: company.sources },
        { heading: 'prospect_key', cell: company.key },
      ],
    },
    {
      name: 'contacts',
      rows: 'people',
      keys: [['Work E-mail'], ['First Name', 'Last Name', 'Company']],
      columns: [
        { heading: 'First Name', cell: person.given },
        { heading: 'Last Name', cell: person.family, required: true },
        { heading: 'Position', cell: person.title },
        { heading: 'Company', cell: company.name, required: true },
        { heading: 'Work Phone', cell: person.phone, expects: 'phone' },
        { heading: 'Work E-mail', cell: person.email },
        { heading: 'Value kinds', cell: person.kinds },
        { heading: 'Value sources', cell: person.sources },
        { heading: 'prospect_key', cell: person.key },
      ],
    },
  ],
})
