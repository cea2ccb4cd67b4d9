import type { Translation } from '../messages.ts'

export default {
  'people.executives': 'Zarząd i kierownictwo',
  'people.others': 'Pozostałe osoby na stronie',
  'people.everyone': 'Osoby na stronie',
  'people.executive': 'Kierownictwo',
  'people.tick': 'Zapisz: {name}',
  'people.ticked':
    '{count, plural, =0 {nikt nie jest zaznaczony} one {zaznaczono #} few {zaznaczono #} many {zaznaczono #} other {zaznaczono #}}',
  'people.add': 'Dodaj osobę',
  'people.addThis': 'Dodaj',
  'people.remove': 'Usuń osobę: {name}',

  'profile.title': 'Profil',
  'profile.none.title': 'Nie ma jeszcze profilu',
  'profile.none.words': 'Dodaj tę stronę, a powstanie profil firmy. Każda kolejna podstrona go uzupełni.',
  'profile.loading': 'Otwieram profil…',
  'profile.damaged':
    'Nie można odczytać tego profilu: zapis jest uszkodzony. Pozostałe profile są bezpieczne.',
  'profile.pages': '{count, plural, one {# strona} few {# strony} many {# stron} other {# strony}}',
  'profile.completeness': 'Uzupełniono {share} najważniejszych danych',
  'profile.conflicts':
    '{count, plural, one {# informacja ma sprzeczne wartości} few {# informacje mają sprzeczne wartości} many {# informacji ma sprzeczne wartości} other {# informacji ma sprzeczne wartości}}',
  'profile.missing': 'Warto uzupełnić',

  'group.identity': 'Firma',
  'group.contact': 'Kontakt',
  'group.firmographics': 'Działalność',
  'group.technographics': 'Technologie',
  'group.signals': 'Aktualności',
  'group.notes': 'Notatki',
  'group.people': 'Osoby',
  'group.custom': 'Własne pola',
  'kind.stated': 'Podane',
  'kind.derived': 'Wyliczone',
  'kind.judged': 'Ocena',
  'kind.typed': 'Wpisane',
  'kind.stated.hint': 'Wprost podane na stronie',
  'kind.derived.hint': 'Wywnioskowane z treści strony',
  'kind.judged.hint': 'Czyjaś ocena',
  'kind.typed.hint': 'Wpisane przez Ciebie',

  'because.onlyValue': 'jedyna wartość',
  'because.youSaidSo': 'Twój wpis',
  'because.youPreferIt': 'Twój wybór',
  'because.moreCertain': 'najpewniejsze źródło',
  'because.ownSite': 'ze strony firmy',
  'because.pageStillSays': 'strona nadal to podaje',
  'because.morePages': 'podane na większej liczbie stron',
  'because.moreConfident': 'najpewniejszy odczyt',
  'because.seenMoreRecently': 'najnowsza informacja',
  'because.inOrder': 'znalezione jako pierwsze',

  'value.stands': 'Dlaczego ta wartość: {reason}',
  'value.sources': 'Źródła',
  'value.sourceCount': '{count, plural, one {# źródło} few {# źródła} many {# źródeł} other {# źródła}}',
  'value.moreSources':
    '{count, plural, one {i jeszcze #} few {i jeszcze #} many {i jeszcze #} other {i jeszcze #}}',
  'value.rivals':
    '{count, plural, one {# inna wartość} few {# inne wartości} many {# innych wartości} other {# innych wartości}}',
  'value.offers':
    '{count, plural, one {# propozycja} few {# propozycje} many {# propozycji} other {# propozycji}}',
  'value.use': 'Użyj: {value}',
  'value.edit': 'Edytuj: {field}, {value}',
  'value.delete': 'Usuń: {field}, {value}',
  'value.editHint': 'Enter zapisuje, Esc odrzuca',
  'value.addTo': 'Dodaj: {group}',

  'source.you': 'Ty, {when}',

  'changes.title': 'Od ostatniej wizyty',
  'changes.appeared': '{what}: nowa wartość {value}',
  'changes.vanished': '{what}: nie ma już {value}',
  'changes.became': '{what}: {value} zamiast {before}',
  'changes.personAppeared': '{value} – nowa osoba, warto się odezwać',
  'changes.personVanished': '{value} – tej osoby już nie wymieniono',
  'changes.personBecame': '{value} zamiast: {before}. Nowa osoba, warto się odezwać',
} satisfies Translation
