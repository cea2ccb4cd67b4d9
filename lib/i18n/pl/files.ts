import type { Translation } from '../messages.ts'

export default {
  'file.csvSpreadsheet': 'CSV do arkusza',
  'file.csvSpreadsheet.hint': 'Excel, Arkusze Google, Numbers',
  'file.csvHubSpot': 'CSV do HubSpota',
  'file.csvHubSpot.hint': 'Z nagłówkami importu HubSpota',
  'file.json': 'JSON ze źródłami',
  'file.json.hint': 'Każda wartość ze swoim zdaniem',
} satisfies Translation
