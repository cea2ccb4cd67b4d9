import type { Translation } from '../messages.ts'

export default {
  'field.company.profit': 'Zysk',
  'field.company.funding': 'Pozyskane finansowanie',
  'field.company.subsidiary': 'Spółka zależna',
  'signal.launch': 'Nowy produkt',
  'signal.project': 'Projekt',
  'signal.funding': 'Finansowanie i inwestycje',
  'signal.hiring': 'Rekrutacja',
  'signal.ownership': 'Zmiana właściciela',
  'signal.leadership': 'Zmiana w kierownictwie',
  'signal.expansion': 'Rozwój',
  'signal.event': 'Wydarzenie',
  'signal.tender': 'Przetarg lub kontrakt',
  'signal.open': 'Otwórz tę wiadomość',
  'place.head': 'siedziba główna',
  'place.branch': 'oddział',
  'place.registered': 'siedziba rejestrowa',
  'place.mobile': 'komórkowy',
  'fact.seenOn': 'zauważono {date}',
  'fact.periodUnknown': 'okres nieznany',
  'because.newerPeriod': 'nowsze dane liczbowe',
} satisfies Translation
