import type { Translation } from '../messages.ts'

export default {
  'field.company.profit': 'Gewinn',
  'field.company.funding': 'Erhaltene Finanzierung',
  'field.company.subsidiary': 'Tochtergesellschaft',
  'signal.launch': 'Markteinführung',
  'signal.project': 'Projekt',
  'signal.funding': 'Finanzierung und Investition',
  'signal.hiring': 'Stellenangebote',
  'signal.ownership': 'Eigentümerwechsel',
  'signal.leadership': 'Führungswechsel',
  'signal.expansion': 'Expansion',
  'signal.event': 'Veranstaltung',
  'signal.tender': 'Ausschreibung oder Auftrag',
  'signal.open': 'Meldung öffnen',
  'place.head': 'Hauptsitz',
  'place.branch': 'Niederlassung',
  'place.registered': 'Geschäftssitz laut Register',
  'place.mobile': 'Mobilnummer',
  'fact.seenOn': 'gesehen am {date}',
  'fact.periodUnknown': 'Zeitraum unbekannt',
  'because.newerPeriod': 'neuere Zahlen',
} satisfies Translation
