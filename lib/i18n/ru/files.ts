import type { Translation } from '../messages.ts'

export default {
  'file.csvSpreadsheet': 'CSV для таблиц',
  'file.csvSpreadsheet.hint': 'Excel, Google Таблицы, Numbers',
  'file.csvHubSpot': 'CSV для HubSpot',
  'file.csvHubSpot.hint': 'С заголовками для импорта в HubSpot',
  'file.json': 'JSON с источниками',
  'file.json.hint': 'Каждое значение со своей цитатой',
} satisfies Translation
