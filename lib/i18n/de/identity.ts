import type { Translation } from '../messages.ts'

export default {
  'another.button': 'Andere Firma?',
  'another.title': 'Um welche Firma geht es auf dieser Seite?',
  'another.words':
    'Was von dieser Website abgelegt ist, zieht mit um, spätere Seiten ebenso. {name} behält alles andere.',
  'another.new': 'Eine eigene Firma',
  'another.find': 'Firma suchen',
  'done.anotherCompany': 'Bei einer anderen Firma abgelegt; ihre Website folgt',
  'reason.sameNumber': 'gleiche Registernummer oder USt-IdNr.',
  'reason.sameDomain': 'gleiche Domain',
  'reason.sameName': 'gleicher Name',
  'relatives.parents': 'Gehört zu {names}',
  'relatives.subsidiaries': 'Tochtergesellschaften: {names}',
  'relatives.sister':
    'Vielleicht eine Schwestermarke: {name}, {count, plural, one {gleiches Konto bei {products}} other {gleiche Konten bei {products}}}',
  'pages.title': 'Gelesene Seiten',
  'pages.words': 'Seiten einer anderen Firma lassen sich mit ihren Angaben als eigenes Profil abtrennen.',
  'pages.pick': '{page} auswählen',
  'pages.split':
    '{count, plural, =0 {Seiten zum Abtrennen auswählen} one {# Seite abtrennen} other {# Seiten abtrennen}}',
  'done.split': 'Als eigenes Profil abgetrennt',
  'problem.nothingToSplit':
    'Weder alle Seiten noch keine lassen sich abtrennen. Wählen Sie einige aus und lassen Sie andere hier.',
} satisfies Translation
