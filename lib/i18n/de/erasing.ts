import type { Translation } from '../messages.ts'

export default {
  'erasing.company': 'Dieses Unternehmen vergessen',
  'erasing.companyTitle': '{name} vergessen?',
  'erasing.companyWords':
    'Alles über dieses Unternehmen und seine Leute wird gelöscht: das Profil, der Änderungsverlauf, die Exportdaten. Danach wird es auch aus den Dateien des Browsers gelöscht. Das lässt sich nicht rückgängig machen.',
  'erasing.companyNever': 'Und seine Seiten nie wieder lesen',
  'erasing.due': 'Vergessenes wird gerade von der Festplatte gelöscht …',
  'erasing.erased':
    'Vergessenes ist von der Festplatte gelöscht: In den Dateien des Browsers steht kein Wort mehr davon.',
  'done.erased': 'Vergessenes ist von der Festplatte gelöscht',
} satisfies Translation
