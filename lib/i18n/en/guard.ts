export default {
  'guard.title': 'This could not be shown',
  'guard.words':
    'Something that is stored here could not be drawn. Nothing was lost or changed, and the other pages still work.',
  'guard.again': 'Try again',
}
