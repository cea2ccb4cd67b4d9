import type { Translation } from '../messages.ts'

export default {
  'file.csvSpreadsheet': 'CSV pour un tableur',
  'file.csvSpreadsheet.hint': 'Excel, Google Sheets, Numbers',
  'file.csvHubSpot': 'CSV pour HubSpot',
  'file.csvHubSpot.hint': 'Avec les en-têtes d’import de HubSpot',
  'file.json': 'JSON avec sources',
  'file.json.hint': 'Chaque valeur avec sa phrase',
} satisfies Translation
