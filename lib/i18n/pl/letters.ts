import type { Translation } from '../messages.ts'

export default {
  'letter.write': 'Napisz do: {name} o danych tej osoby',
  'letter.kind': 'Tekst',
  'letter.language': 'Język tekstu',
  'letter.access': 'Wszystko, co jest przechowywane',
  'letter.confirm': 'Prośba o potwierdzenie',
  'letter.survey': 'Odnośnik do ankiety',
  'letter.form': 'Adres Twojego formularza, z {mark} w miejscu kodu',
  'letter.formWanted':
    'Podaj adres, który zaczyna się od https:// i zawiera {mark}. Kod mówi Ci, kto odpowiedział, a nikomu innemu nie mówi nic.',
  'letter.copy': 'Kopiuj tekst',
  'letter.save': 'Zapisz jako plik',
  'letter.hello': 'Dzień dobry, {name},',
  'letter.access.intro':
    'to wszystko, co przechowuję na Pani/Pana temat, stan na {date}. Przy każdej wartości podano, skąd pochodzi i kiedy ją widziano.',
  'letter.confirm.intro':
    'chcę przechowywać tylko prawidłowe dane. Proszę przejrzeć te wiersze do {date} i odpisać, podając właściwą wartość tam, gdzie jest błąd.',
  'letter.survey.intro':
    'czy zechcą Państwo odpowiedzieć na kilka pytań do {date}? {link} Adres zawiera kod i nic więcej na Państwa temat.',
  'letter.typed': 'wpisane ręcznie',
  'letter.seen': 'widziane od {first} do {last}',
  'letter.struck': 'skreślone',
  'letter.went': 'Dokąd zostało wysłane',
  'letter.wentNowhere': 'z tego komputera do żadnego CRM',
  'letter.notice': 'Informacja o przechowywaniu danych',
  'letter.notice.intro':
    'przechowuję wymienione niżej służbowe dane kontaktowe, znalezione w publicznych źródłach, i informuję o tym, jak wymaga prawo ochrony danych. Stan na {date}:',
  'letter.purpose': 'W jakim celu',
  'letter.purpose.usual': 'aby sprawdzić, czy nasza oferta przyda się Państwa firmie, i o niej porozmawiać',
  'letter.details': 'Jakie dane',
  'letter.keptUntil': 'Przechowywane do',
  'letter.sources': 'Skąd pochodzą',
  'letter.purposeOwn': 'W jakim celu, własnymi słowami (puste: zwykłe słowa w języku listu)',
  'letter.markSent': 'Odnotuj jako wysłane dziś',
  'letter.sentOn': 'Wysłano {date}: {kind}',
  'field.person.letter': 'Wysłane listy',
  'letter.rights':
    'W każdej chwili można zażądać ich poprawienia lub usunięcia: wystarczy odpowiedź na tę wiadomość.',
} satisfies Translation
