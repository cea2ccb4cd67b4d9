import { companyCells as company, personCells as person } from './cells/crm-cells.ts'
import { crmFile } from './cells/crm-file.ts'
import { companyProvenance, personProvenance } from './cells/provenance-columns.ts'
import { salesforceIndustries } from './checks/industries.ts'

/** For Salesforce's Data Import Wizard (English labels): accounts first, then contacts, linked by `Account Name`. */
export default crmFile({
  id: 'csv-salesforce',
  labelKey: 'file.csvSalesforce',
  // The wizard accepts 50,000 records at a time.
  rowsAtMost: 50_000,
  tables: [
    {
      name: 'accounts',
      rows: 'companies',
      keys: [['Website'], ['Account Name']],
      columns: [
        { heading: 'Account Name', cell: company.name, required: true },
        { heading: 'Website', cell: company.website },
        { heading: 'Phone', cell: company.phone, expects: 'phone' },
        { heading: 'Industry', cell: company.industry, expects: 'list', values: salesforceIndustries },
        { heading: 'Employees', cell: company.employees, expects: 'number' },
        { heading: 'Annual Revenue', cell: company.revenue, expects: 'number' },
        { heading: 'Year Started', cell: company.founded },
        { heading: 'Billing Street', cell: company.street },
        { heading: 'Billing City', cell: company.city },
        { heading: 'Billing State/Province', cell: company.region },
        { heading: 'Billing Zip/Postal Code', cell: company.postalCode },
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
