import type { TradeWords } from '../../model/index.ts'

// prettier-ignore
export const trade: TradeWords = {
  dealer: ['(autoryzowan* |certyfikowan* |oficjaln* |złot* |srebrn* )?partner(em|a|ów)?( (handlow*|wdrożeniow*|technologiczn*|biznesow*|serwisow*))?', '(autoryzowan* |oficjaln* )?(dystrybutor|dealer|diler|reseller|sprzedawc(a|ą)|przedstawiciel*|integrator)(em|a)?', 'firm(a|ą) wdrożeniow(a|ą)', '(wdrażamy|sprzedajemy|wdrożenia) (system|systemy|systemów|program|programy|oprogramowanie)?', 'partnerstw(o|a) z', 'solution partner', 'gold partner'],
  client: ['(jesteśmy|jestem) (zadowolon* |wieloletni* )?(klientem|użytkownikiem)', 'jako klient', 'wybraliśmy', 'postawiliśmy na', 'zdecydowaliśmy się na'],
  noTrade: ['(znajdź|zostań|zapytaj|poszukaj|szukasz|wybierz|szukamy)', 'program* partnersk*', 'portal* partnersk*', 'był(y|a|ego|ym)', 'już nie', 'nie (jest|jesteśmy)', 'nasz(a|ego|emu|ym)? (klient*|partner*|dostawc*)', 'ich', 'twój', 'za pośrednictwem', 'u (autoryzowanego|partnera|dealera)', 'alternatyw*', 'konkurent*', 'jak zostać', 'co to jest'],
}
