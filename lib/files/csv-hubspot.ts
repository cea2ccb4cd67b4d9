import { companyCells as company, personCells as person } from './cells/crm-cells.ts'
import { crmFile } from './cells/crm-file.ts'
import { hubSpotIndustries } from './checks/industries.ts'

/** Headings of HubSpot's import wizard (English account). Contact and company columns in one file associate the two. */
export default crmFile({
  id: 'csv-hubspot',
  labelKey: 'file.csvHubSpot',
  rowsAtMost: 100_000,
  tables: [
    {
      name: '',
      rows: 'both',
      keys: [['prospect_key']],
      columns: [
        { heading: 'Company name', cell: company.name, required: true },
        { heading: 'Company Domain Name', cell: company.domain },
        { heading: 'Industry', cell: company.industry, expects: 'list', values: hubSpotIndustries },
        { heading: 'Number of Employees', cell: company.employees, expects: 'number' },
        { heading: 'Annual Revenue', cell: company.revenue, expects: 'number' },
        { heading: 'Year Founded', cell: company.founded },
        { heading: 'Description', cell: company.description },
        { heading: 'Street Address', cell: company.street },
        { heading: 'City', cell: company.city },
        { heading: 'State/Region', cell: company.region },
        { heading: 'Postal Code', cell: company.postalCode },
        { heading: 'Country/Region', cell: company.country },
        { heading: 'Company Phone Number', cell: company.phone, expects: 'phone' },
        { heading: 'Company E-mail', cell: company.email },
        { heading: 'LinkedIn Company Page', cell: company.linkedIn },
        { heading: 'First Name', cell: person.given },
        { heading: 'Last Name', cell: person.family },
        { heading: 'Email', cell: person.email },
        { heading: 'Job Title', cell: person.title },
        { heading: 'Phone Number', cell: person.phone, expects: 'phone' },
        { heading: 'Contact LinkedIn', cell: person.linkedIn },
        { heading: 'Technologies', cell: company.technologies },
        { heading: 'Value Kinds', cell: company.kinds },
        { heading: 'Value Sources', cell: company.sources },
        { heading: 'Company prospect_key', cell: company.key },
        { heading: 'prospect_key', cell: person.key },
      ],
    },
  ],
})
