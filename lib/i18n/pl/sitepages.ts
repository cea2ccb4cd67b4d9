import type { Translation } from '../messages.ts'

export default {
  'further.title': 'Zajrzyj tutaj',
  'further.words':
    'Inne strony tej witryny, które zapewne mówią więcej. Zostaną odczytane dopiero po naciśnięciu przycisku.',
  'further.wanted': 'Do ustalenia: {what}',
  'further.read':
    '{count, plural, one {Przeczytaj tę stronę} few {Przeczytaj te # strony} many {Przeczytaj tych # stron} other {Przeczytaj te # strony}}',
  'further.reading': 'Czytam: {page}',
  'further.most': 'Naraz można przeczytać najwyżej osiem stron.',
  'further.kind.team': 'Zespół',
  'further.kind.imprint': 'Dane firmy',
  'further.kind.contact': 'Kontakt',
  'further.kind.about': 'O firmie',
  'further.kind.investors': 'Inwestorzy',
  'further.kind.careers': 'Kariera',
  'further.kind.press': 'Aktualności',
  'further.outcome.read':
    '{count, plural, =0 {nic nie znaleziono} one {# wartość} few {# wartości} many {# wartości} other {# wartości}}',
  'further.outcome.refused': 'nie przeczytano, zgodnie z Twoimi zasadami',
  'further.outcome.elsewhere': 'prowadzi do innej witryny',
  'further.outcome.notHtml': 'to nie jest strona z tekstem',
  'further.outcome.tooLarge': 'jest za duża',
  'further.outcome.gone': 'już nie istnieje',
  'further.outcome.noAnswer': 'nie odpowiada; otwórz ją i odczytaj na miejscu',
  'done.pagesAdded':
    '{count, plural, one {Dodano # stronę do profilu {name}} few {Dodano # strony do profilu {name}} many {Dodano # stron do profilu {name}} other {Dodano # strony do profilu {name}}}',
  'problem.noPagesRead':
    'Nie udało się przeczytać żadnej z tych stron. Otwórz jedną i odczytaj ją na miejscu.',
} satisfies Translation
