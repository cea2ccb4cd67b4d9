import type { Translation } from '../messages.ts'

export default {
  'erasing.company': '忘记这家公司',
  'erasing.companyTitle': '忘记 {name}？',
  'erasing.companyWords':
    '将删除这家公司及其人员的一切信息：档案、撤销记录和导出记录，随后也会从浏览器的文件中清除。此操作无法撤销。',
  'erasing.companyNever': '并且不再读取它的网站',
  'erasing.due': '正在从磁盘上清除已忘记的内容……',
  'erasing.erased': '已忘记的内容已从磁盘上清除：浏览器的文件中不再留有任何字句。',
  'done.erased': '已忘记的内容已从磁盘上清除',
} satisfies Translation
