export default {
  'unfinished.title': 'Unfinished: {field}',
  'unfinished.goOn': 'Continue editing',
  'unfinished.discard': 'Discard',
  'unfinished.gone': 'The profile was deleted while you typed “{text}”.',
} as const
