export default {
  'unfinished.title': 'Unfinished: {field}',
  'unfinished.goOn': 'Continue editing',
  'unfinished.discard': 'Discard',
} as const
