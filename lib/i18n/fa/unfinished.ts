import type { Translation } from '../messages.ts'

export default {
  'unfinished.title': 'ناتمام: {field}',
  'unfinished.goOn': 'ادامهٔ نوشتن',
  'unfinished.discard': 'کنار گذاشتن',
  'unfinished.gone': 'هنگام نوشتن «{text}» این پرونده حذف شد.',
} satisfies Translation
