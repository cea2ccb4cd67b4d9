import type { Translation } from '../messages.ts'

export default {
  'file.csvSpreadsheet': 'CSV für Tabellen',
  'file.csvSpreadsheet.hint': 'Excel, Google Tabellen, Numbers',
  'file.csvHubSpot': 'CSV für HubSpot',
  'file.csvHubSpot.hint': 'Mit den Importüberschriften von HubSpot',
  'file.json': 'JSON mit Quellen',
  'file.json.hint': 'Jeder Wert mit seinem Satz',
} satisfies Translation
