import type { Translation } from '../messages.ts'

export default {
  'unfinished.title': 'Не закончено: {field}',
  'unfinished.goOn': 'Продолжить ввод',
  'unfinished.discard': 'Удалить черновик',
  'unfinished.gone': 'Профиль удалили, пока вы вводили «{text}».',
} satisfies Translation
