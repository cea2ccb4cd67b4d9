import type { Translation } from '../messages.ts'

export default {
  'another.button': 'Inna firma?',
  'another.title': 'Której firmy dotyczy ta strona?',
  'another.words':
    'To, co zapisano z tej witryny, przejdzie tam razem z jej dalszymi stronami. {name} zachowa całą resztę.',
  'another.new': 'Osobna firma',
  'another.find': 'Znajdź firmę',
  'done.anotherCompany': 'Zapisano przy innej firmie, jej witryna pójdzie za nią',
  'reason.sameNumber': 'ten sam numer rejestrowy lub NIP',
  'reason.sameDomain': 'ta sama domena',
  'reason.sameName': 'ta sama nazwa',
  'relatives.parents': 'Należy do: {names}',
  'relatives.subsidiaries': 'Spółki zależne: {names}',
  'relatives.sister':
    'Być może siostrzana marka: {name}, {count, plural, one {to samo konto w {products}} few {te same konta w {products}} many {te same konta w {products}} other {te same konta w {products}}}',
  'pages.title': 'Przeczytane strony',
  'pages.words': 'Strony innej firmy można wydzielić do osobnego profilu razem z tym, co mówią.',
  'pages.pick': 'Wybierz: {page}',
  'pages.split':
    '{count, plural, =0 {Wybierz strony do wydzielenia} one {Wydziel # stronę} few {Wydziel # strony} many {Wydziel # stron} other {Wydziel # strony}}',
  'done.split': 'Wydzielono do osobnego profilu',
  'problem.nothingToSplit': 'Nie można wydzielić wszystkich stron ani żadnej. Wybierz część.',
} satisfies Translation
