export default {
  'file.csvSpreadsheet': 'CSV for a spreadsheet',
  'file.csvSpreadsheet.hint': 'Excel, Google Sheets, Numbers',
  'file.csvHubSpot': 'CSV for HubSpot',
  'file.csvHubSpot.hint': 'With HubSpot’s import headings',
  'file.json': 'JSON with sources',
  'file.json.hint': 'Every value with its sentence',
} as const
