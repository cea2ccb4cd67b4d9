export default {
  'unfinished.title': 'Not finished: {field}',
  'unfinished.goOn': 'Go on writing',
  'unfinished.discard': 'Throw away',
} as const
