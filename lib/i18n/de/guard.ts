export default {
  'guard.title': 'Das ließ sich nicht anzeigen',
  'guard.words':
    'Etwas, das hier gespeichert ist, konnte nicht dargestellt werden. Es ging nichts verloren und es wurde nichts geändert; die anderen Seiten funktionieren weiter.',
  'guard.again': 'Noch einmal versuchen',
}
