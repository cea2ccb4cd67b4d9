import type { Translation } from '../messages.ts'

export default {
  'view.asking': 'Fragen und prüfen',
  'asking.sample': 'Stichprobe ziehen',
  'asking.sampleWords':
    'Zufällig gezogene Unternehmen, um zu erfahren, wie gut die Profile stimmen. Jedes erhält einen eigenen Code; Code und Link verraten nichts über jemanden.',
  'asking.count': 'Wie viele',
  'asking.of': 'Aus',
  'asking.evenly': 'Gleichmäßig nach',
  'asking.evenly.none': 'Nichts',
  'asking.noForm':
    'Kein Formular? Dann leer lassen: Codes speichern, jedem Unternehmen seinen Code in die E-Mail schreiben und die Antworten unten einfügen.',
  'asking.withForm':
    'Jedes Unternehmen bekommt einen eigenen Link zu diesem Formular; was das Formular ausgibt, wird unten gelesen.',
  'asking.saveCodes': 'Codes speichern',
  'asking.draw': 'Ziehen',
  'asking.drawn': '{count, plural, one {# Unternehmen} other {# Unternehmen}} aus {total, number} gezogen',
  'asking.save': 'Codes und Links speichern',
  'asking.company': 'Unternehmen',
  'asking.domain': 'Domain',
  'asking.code': 'Antwort-Code',
  'asking.link': 'Link',
  'asking.answers': 'Antworten',
  'asking.answersWords':
    'Fügen Sie die Antwort auf einen Ihrer Briefe ein oder die Tabelle aus Ihrem Formular mit der Spalte der Codes. In keinem Profil ändert sich etwas, bevor Sie es übernehmen.',
  'asking.read': 'Antworten lesen',
  'asking.file': 'Datei öffnen',
  'asking.nobody':
    'In diesem Text steht keiner Ihrer Codes. Der Code steht im Brief und im Link der Umfrage; er muss auch in der Antwort stehen.',
  'asking.unknown':
    '{count, plural, one {# Antwort trägt einen Code, der zu niemandem mehr gehört.} other {# Antworten tragen Codes, die zu niemandem mehr gehören.}}',
  'asking.empty': 'Es gibt einen Code, aber keine Zeile mit einem Feld und seinem Wert.',
  'asking.now': 'Jetzt:',
  'asking.said': 'Antwort:',
  'asking.nothing': 'nichts',
  'asking.same': 'Bestätigt',
  'asking.yours': 'Das haben Sie selbst eingegeben: Die Antwort kommt daneben, Ihr Wert bleibt.',
  'asking.take': 'Übernehmen',
  'asking.takeAll': 'Alle übernehmen',
  'asking.taken': 'Übernommen',
  'asking.done': '{count, plural, one {# Antwort übernommen} other {# Antworten übernommen}}',
  'asking.never': 'Nichts mehr über {name} speichern',
  'asking.forgotten': '{name} ist vergessen und wird nicht wieder erfasst.',
  'asking.agreement': 'Wie gut die Profile stimmten',
  'asking.field': 'Feld',
  'asking.kind': 'Art',
  'asking.right': 'Richtig',
  'asking.share': '{same, number} von {asked, number}',
  'asking.source': 'Antwort von {name}, {date}',
  'letter.code': 'Bitte lassen Sie diese Zeile in Ihrer Antwort stehen: {code}',
} satisfies Translation
