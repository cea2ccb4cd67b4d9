import type { Translation } from '../messages.ts'

export default {
  'file.csvSpreadsheet': 'CSV 表格',
  'file.csvSpreadsheet.hint': '适用于 Excel、WPS、Google 表格',
  'file.csvHubSpot': 'HubSpot 用 CSV',
  'file.csvHubSpot.hint': '使用 HubSpot 导入表头',
  'file.json': 'JSON(含来源)',
  'file.json.hint': '每个值都附原文',
} satisfies Translation
