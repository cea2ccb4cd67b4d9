import type { JobWords } from '../../model/index.ts'

// prettier-ignore
export const jobs: JobWords = {
  advert: ['wymagania', 'oczekujemy', 'czego oczekujemy', 'nasze (oczekiwania|wymagania)', 'twój profil', '(twój )?zakres obowiązków', 'twoje (zadania|obowiązki|kwalifikacje)', 'mile widziane', 'kogo szukamy', 'opis stanowiska', 'czym będziesz się zajmować', 'za co będziesz odpowiad*'],
  mayBeAdvert: ['obowiązki', 'kwalifikacje', 'zadania', 'wykształcenie i doświadczenie', 'nasz stack'],
  leaving: ['migrac(ja|ji|ję|je) z', 'odejści(e|a|u) od', 'przejści(e|a|u) z', 'zastąpieni(e|a|u)', 'wycofani(e|a|u)', 'rezygnac(ja|ji|ję) z', 'wygaszani(e|a|u)'],
  introducing: ['wdroż*', 'wdraża*', 'implement(acj*|ować|owanie|owanie)', 'migrac(ja|ji|ję|je) (do|na)', 'przejści(e|a|u) na', 'uruchomieni(e|a|u)'],
  weighing: ['ocen(a|y|ę|ie)', 'wyb(ór|oru)', 'porównani(e|a|u)', 'ewaluac(ja|ji|ję)', 'pilotaż*'],
  leavingBehind: [],
  introducingBehind: [],
  weighingBehind: [],
  similar: ['lub (podobn|inn|równoważn|pokrewn)*', 'np.?', 'na przykład', 'podobn* (narzędzi*|system*|program*|rozwiąza*|oprogramowani*)', 'itp.?'],
}
