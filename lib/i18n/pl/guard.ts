export default {
  'guard.title': 'Nie udało się tego wyświetlić',
  'guard.words':
    'Czegoś z zapisanych tu danych nie udało się wyświetlić. Nic nie zginęło ani się nie zmieniło, a pozostałe strony działają.',
  'guard.again': 'Spróbuj ponownie',
}
