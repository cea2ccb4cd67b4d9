export default {
  'guard.title': '无法显示',
  'guard.words': '这里保存的某项内容无法显示。没有丢失或更改任何数据，其他页面仍可使用。',
  'guard.again': '重试',
}
