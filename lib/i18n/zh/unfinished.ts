import type { Translation } from '../messages.ts'

export default {
  'unfinished.title': '未写完：{field}',
  'unfinished.goOn': '继续填写',
  'unfinished.discard': '放弃',
} satisfies Translation
