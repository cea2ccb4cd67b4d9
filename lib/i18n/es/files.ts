import type { Translation } from '../messages.ts'

export default {
  'file.csvSpreadsheet': 'CSV para hoja de cálculo',
  'file.csvSpreadsheet.hint': 'Excel, Hojas de cálculo de Google, Numbers',
  'file.csvHubSpot': 'CSV para HubSpot',
  'file.csvHubSpot.hint': 'Con los encabezados de importación de HubSpot',
  'file.json': 'JSON con fuentes',
  'file.json.hint': 'Cada valor con su frase',
} satisfies Translation
