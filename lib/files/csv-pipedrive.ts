import { companyCells as company, personCells as person } from './cells/crm-cells.ts'
import { crmFile } from './cells/crm-file.ts'

/**
 * Headings of Pipedrive's own exports, which its importer maps automatically. Organisation and person in one row are linked.
 */
export default crmFile({
  id: 'csv-pipedrive',
  labelKey: 'file.csvPipedrive',
  // The importer accepts 50,000 rows.
  rowsAtMost: 50_000,
  tables: [
    {
      name: '',
      rows: 'both',
      keys: [['prospect_key']],
      columns: [
        { heading: 'Organization - Name', cell: company.name, required: true },
        { heading: 'Organization - Address', cell: company.address },
        { heading: 'Organization - Website', cell: company.website },
        { heading: 'Organization - Industry', cell: company.industry, expects: 'list' },
        { heading: 'Organization - Number of employees', cell: company.employees, expects: 'number' },
        { heading: 'Organization - Annual revenue', cell: company.revenue, expects: 'number' },
        { heading: 'Organization - LinkedIn profile', cell: company.linkedIn },
        { heading: 'Organization - Phone', cell: company.phone, expects: 'phone' },
        { heading: 'Organization - Email', cell: company.email },
        { heading: 'Person - Name', cell: person.name },
        { heading: 'Person - Email - Work', cell: person.email },
        { heading: 'Person - Phone - Work', cell: person.phone, expects: 'phone' },
        { heading: 'Person - Job title', cell: person.title },
        { heading: 'Organization - Technologies', cell: company.technologies },
        { heading: 'Value kinds', cell: company.kinds },
        { heading: 'Value sources', cell: company.sources },
        { heading: 'Organization - prospect_key', cell: company.key },
        { heading: 'prospect_key', cell: person.key },
      ],
    },
  ],
})
