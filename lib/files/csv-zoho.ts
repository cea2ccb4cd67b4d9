import { companyCells as company, personCells as person } from './cells/crm-cells.ts'
import { crmFile } from './cells/crm-file.ts'
import { companyProvenance, personProvenance } from './cells/provenance-columns.ts'
import { zohoIndustries } from './checks/industries.ts'

/** Field labels of Zoho CRM's modules Accounts and Contacts (English): accounts are imported first. */
export default crmFile({
  id: 'csv-zoho',
  labelKey: 'file.csvZoho',
  // The limit differs by edition; this fits all that can import files.
  rowsAtMost: 10_000,
  tables: [
    {
      name: 'accounts',
      rows: 'companies',
      keys: [['Website'], ['Account Name']],
      columns: [
        { heading: 'Account Name', cell: company.name, required: true },
        { heading: 'Website', cell: company.website },
        { heading: 'Phone', cell: company.phone, expects: 'phone' },
        { heading: 'Industry', cell: company.industry, expects: 'list', values: zohoIndustries },
        { heading: 'Employees', cell: company.employees, expects: 'number' },
        { heading: 'Annual Revenue', cell: company.revenue, expects: 'number' },
        { heading: 'Billing Street', cell: company.street },
        { heading: 'Billing City', cell: company.city },
        { heading: 'Billing State', cell: company.region },
        { heading: 'Billing Code', cell: company.postalCode },
        { heading: 'Billing Country', cell: company.country },
        { heading: 'Description', cell: company.description },
        { heading: 'Technologies', cell: company.technologies },
        ...companyProvenance,
      ],
    },
    {
      name: 'contacts',
      rows: 'people',
      keys: [['Email'], ['First Name', 'Last Name', 'Account Name']],
      columns: [
        { heading: 'First Name', cell: person.given },
        { heading: 'Last Name', cell: person.family, required: true },
        { heading: 'Account Name', cell: company.name, required: true },
        { heading: 'Title', cell: person.title },
        { heading: 'Department', cell: person.department },
        { heading: 'Email', cell: person.email },
        { heading: 'Phone', cell: person.phone, expects: 'phone' },
        ...personProvenance,
      ],
    },
  ],
})
