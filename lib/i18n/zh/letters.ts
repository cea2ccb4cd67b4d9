import type { Translation } from '../messages.ts'

export default {
  'letter.write': '就其数据写信给 {name}',
  'letter.kind': '文本',
  'letter.language': '文本语言',
  'letter.access': '保存的全部数据',
  'letter.confirm': '请求确认',
  'letter.survey': '问卷链接',
  'letter.form': '您的表单地址，用 {mark} 标出代码的位置',
  'letter.formWanted':
    '请输入以 https:// 开头并包含 {mark} 的地址。代码只让您知道是谁作答，对其他人毫无意义。',
  'letter.copy': '复制文本',
  'letter.save': '另存为文件',
  'letter.hello': '{name}，您好：',
  'letter.access.intro': '截至 {date}，以下是我保存的关于您的全部数据。每个值都注明来源和所见时间。',
  'letter.confirm.intro':
    '我只想保存关于您的正确信息。烦请在 {date} 之前查看以下各行，如有错误请回复正确的内容。',
  'letter.survey.intro': '能否请您在 {date} 之前回答几个问题？{link} 该地址只含一个代码，不含您的任何信息。',
  'letter.typed': '手工录入',
  'letter.seen': '见于 {first} 至 {last}',
  'letter.struck': '已划去',
  'letter.went': '发送去向',
  'letter.wentNowhere': '未从此计算机发送到任何 CRM',
  'letter.notice': '数据保存告知',
  'letter.notice.intro':
    '我保存了以下从公开来源获得的关于您的商务联系信息，并依照数据保护法的要求告知您。截至 {date}：',
  'letter.purpose': '用途',
  'letter.purpose.usual': '了解我们的产品是否对贵公司有用，并与您商谈',
  'letter.details': '哪些信息',
  'letter.keptUntil': '保存至',
  'letter.sources': '来源',
  'letter.purposeOwn': '用途（用您自己的话；留空则用信件语言的通用说法）',
  'letter.markSent': '标记为今天已发送',
  'letter.sentOn': '{date} 已发送：{kind}',
  'field.person.letter': '已发送的信',
  'letter.rights': '您可随时要求更正或删除：回复此消息即可。',
} satisfies Translation
