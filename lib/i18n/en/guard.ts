export default {
  'guard.title': 'This could not be displayed',
  'guard.words':
    'Something stored here could not be displayed. Nothing was lost or changed, and the other pages still work.',
  'guard.again': 'Try again',
}
