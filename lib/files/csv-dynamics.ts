import { companyCells as company, personCells as person } from './cells/crm-cells.ts'
import { crmFile } from './cells/crm-file.ts'
import { companyProvenance, personProvenance } from './cells/provenance-columns.ts'
import { dynamicsIndustries } from './checks/industries.ts'

/**
 * Display names of the tables Account and Contact in Dynamics 365 Sales (English); a contact's `Company Name` looks up its
 * account.
 */
export default crmFile({
  id: 'csv-dynamics',
  labelKey: 'file.csvDynamics',
  // The importer accepts files of up to 8 MB.
  rowsAtMost: 5_000,
  tables: [
    {
      name: 'accounts',
      rows: 'companies',
      keys: [['Website'], ['Account Name']],
      columns: [
        { heading: 'Account Name', cell: company.name, required: true },
        { heading: 'Website', cell: company.website },
        { heading: 'Main Phone', cell: company.phone, expects: 'phone' },
        { heading: 'Email', cell: company.email },
        { heading: 'Industry', cell: company.industry, expects: 'list', values: dynamicsIndustries },
        { heading: 'Number of Employees', cell: company.employees, expects: 'number' },
        { heading: 'Annual Revenue', cell: company.revenue, expects: 'number' },
        { heading: 'Address 1: Street 1', cell: company.street },
        { heading: 'Address 1: City', cell: company.city },
        { heading: 'Address 1: State/Province', cell: company.region },
        { heading: 'Address 1: ZIP/Postal Code', cell: company.postalCode },
        { heading: 'Address 1: Country/Region', cell: company.country },
        { heading: 'Description', cell: company.description },
        { heading: 'Technologies', cell: company.technologies },
        ...companyProvenance,
      ],
    },
    {
      name: 'contacts',
      rows: 'people',
      keys: [['Email'], ['First Name', 'Last Name', 'Company Name']],
      columns: [
        { heading: 'First Name', cell: person.given },
        { heading: 'Last Name', cell: person.family, required: true },
        { heading: 'Company Name', cell: company.name, required: true },
        { heading: 'Job Title', cell: person.title },
        { heading: 'Department', cell: person.department },
        { heading: 'Email', cell: person.email },
        { heading: 'Business Phone', cell: person.phone, expects: 'phone' },
        ...personProvenance,
      ],
    },
  ],
})
