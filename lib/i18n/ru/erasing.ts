import type { Translation } from '../messages.ts'

export default {
  'erasing.company': 'Забыть эту компанию',
  'erasing.companyTitle': 'Забыть компанию {name}?',
  'erasing.companyWords':
    'Всё об этой компании и её людях удаляется: профиль, история отмены, записи экспорта. Затем это стирается и из файлов браузера. Отменить это нельзя.',
  'erasing.companyNever': 'И больше никогда не читать её сайты',
  'erasing.due': 'Забытые данные стираются с диска…',
  'erasing.erased': 'Забытые данные стёрты с диска: в файлах браузера от них не осталось ни слова.',
  'done.erased': 'Забытые данные стёрты с диска',
} satisfies Translation
