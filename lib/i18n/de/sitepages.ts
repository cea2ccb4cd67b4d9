import type { Translation } from '../messages.ts'

export default {
  'further.title': 'Hier weitersuchen',
  'further.words':
    'Andere Seiten dieser Website, die wahrscheinlich mehr sagen. Sie werden erst gelesen, wenn Sie die Schaltfläche drücken.',
  'further.wanted': 'Herauszufinden: {what}',
  'further.read': '{count, plural, one {Diese Seite lesen} other {Diese # Seiten lesen}}',
  'further.reading': '{page} wird gelesen',
  'further.most': 'Höchstens acht Seiten auf einmal.',
  'further.kind.team': 'Team',
  'further.kind.imprint': 'Impressum',
  'further.kind.contact': 'Kontakt',
  'further.kind.about': 'Über uns',
  'further.kind.investors': 'Investoren',
  'further.kind.careers': 'Karriere',
  'further.kind.press': 'Neuigkeiten',
  'further.outcome.read': '{count, plural, =0 {nichts gefunden} one {# Wert} other {# Werte}}',
  'further.outcome.refused': 'nach Ihren Regeln nicht gelesen',
  'further.outcome.elsewhere': 'führt zu einer anderen Website',
  'further.outcome.notHtml': 'ist keine Textseite',
  'further.outcome.tooLarge': 'ist zu groß',
  'further.outcome.gone': 'gibt es nicht mehr',
  'further.outcome.noAnswer': 'hat nicht geantwortet; öffnen Sie sie und lesen Sie dort',
  'done.pagesAdded':
    '{count, plural, one {# Seite zu {name} hinzugefügt} other {# Seiten zu {name} hinzugefügt}}',
  'problem.noPagesRead': 'Keine dieser Seiten ließ sich lesen. Öffnen Sie eine davon und lesen Sie sie dort.',
} satisfies Translation
