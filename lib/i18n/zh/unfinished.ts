import type { Translation } from '../messages.ts'

export default {
  'unfinished.title': '未写完：{field}',
  'unfinished.goOn': '继续填写',
  'unfinished.discard': '放弃',
  'unfinished.gone': '您输入“{text}”时，该档案被删除了。',
} satisfies Translation
