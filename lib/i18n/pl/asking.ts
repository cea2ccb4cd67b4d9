import type { Translation } from '../messages.ts'

export default {
  'view.asking': 'Pytaj i sprawdzaj',
  'asking.sample': 'Wylosuj próbę',
  'asking.sampleWords':
    'Firmy wylosowane, żeby sprawdzić, na ile profile są prawdziwe. Każda dostaje własny kod; kod i link nic o nikim nie mówią.',
  'asking.count': 'Ile',
  'asking.of': 'Spośród',
  'asking.evenly': 'Równomiernie według',
  'asking.evenly.none': 'Niczego',
  'asking.noForm':
    'Bez formularza? Zostaw puste: zapisz kody, wpisz każdej firmie jej kod do e-maila, a odpowiedzi wklej niżej.',
  'asking.withForm':
    'Każda firma dostaje własny link do tego formularza; to, co formularz odda, czyta się niżej.',
  'asking.saveCodes': 'Zapisz kody',
  'asking.draw': 'Losuj',
  'asking.drawn':
    '{count, plural, one {Wylosowano # firmę} few {Wylosowano # firmy} many {Wylosowano # firm} other {Wylosowano # firmy}} z {total, number}',
  'asking.save': 'Zapisz kody i linki',
  'asking.company': 'Firma',
  'asking.domain': 'Domena',
  'asking.code': 'Kod',
  'asking.link': 'Link',
  'asking.answers': 'Odpowiedzi',
  'asking.answersWords':
    'Wklej odpowiedź na jeden ze swoich listów albo tabelę ze swojego formularza z kolumną kodów. W profilu nic się nie zmieni, dopóki tego nie przyjmiesz.',
  'asking.read': 'Odczytaj odpowiedzi',
  'asking.file': 'Otwórz plik',
  'asking.nobody':
    'W tym tekście nie ma żadnego Twojego kodu. Kod jest w liście i w linku ankiety; musi być też w odpowiedzi.',
  'asking.unknown':
    '{count, plural, one {# odpowiedź ma kod, który już do nikogo nie należy.} few {# odpowiedzi mają kody, które już do nikogo nie należą.} many {# odpowiedzi ma kody, które już do nikogo nie należą.} other {# odpowiedzi ma kody, które już do nikogo nie należą.}}',
  'asking.empty': 'Jest kod, ale nie ma wiersza z polem i jego wartością.',
  'asking.now': 'Teraz:',
  'asking.said': 'Odpowiedź:',
  'asking.nothing': 'nic',
  'asking.same': 'Potwierdzone',
  'asking.yours': 'To wpisane przez Ciebie: odpowiedź stanie obok, a Twoja wartość zostanie.',
  'asking.take': 'Przyjmij',
  'asking.takeAll': 'Przyjmij wszystko',
  'asking.taken': 'Przyjęto',
  'asking.done':
    '{count, plural, one {Przyjęto # odpowiedź} few {Przyjęto # odpowiedzi} many {Przyjęto # odpowiedzi} other {Przyjęto # odpowiedzi}}',
  'asking.never': 'Nie przechowuj już nic o: {name}',
  'asking.forgotten': '{name}: dane usunięte i nie będą więcej zbierane.',
  'asking.agreement': 'Na ile profile były prawdziwe',
  'asking.field': 'Pole',
  'asking.kind': 'Rodzaj',
  'asking.right': 'Trafne',
  'asking.share': '{same, number} z {asked, number}',
  'asking.source': 'Odpowiedź: {name}, {date}',
  'letter.code': 'Proszę zostawić ten wiersz w odpowiedzi: {code}',
} satisfies Translation
