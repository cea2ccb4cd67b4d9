import type { Translation } from '../messages.ts'

export default {
  'file.csvSpreadsheet': 'CSV برای صفحه‌گسترده',
  'file.csvSpreadsheet.hint': 'اکسل، Google Sheets، Numbers',
  'file.csvHubSpot': 'CSV برای HubSpot',
  'file.csvHubSpot.hint': 'با سرستون‌های ورود داده در HubSpot',
  'file.json': 'JSON با منابع',
  'file.json.hint': 'هر مقدار با جملهٔ منبعش',
} satisfies Translation
