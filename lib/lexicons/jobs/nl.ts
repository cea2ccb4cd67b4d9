import type { JobWords } from '../../model/index.ts'

// prettier-ignore
export const jobs: JobWords = {
  advert: ['(jouw|je|uw) profiel', '(jouw|je) (taken|werkzaamheden|verantwoordelijkheden|rol)', 'functie ?(eisen|omschrijving|profiel)', 'wat (vragen wij|vragen we|wij vragen|verwachten wij|ga je doen|breng je mee|neem je mee)', 'wie (ben jij|zoeken wij|je bent)', 'dit (ben jij|breng je mee|ga je doen|vragen wij)', 'wij vragen', 'over de functie'],
  mayBeAdvert: ['vereisten', 'eisen', 'taken', 'verantwoordelijkheden', 'kwalificaties', 'onze (tech )?stack'],
  leaving: ['migratie (van|vanuit)', 'migreren (van|vanuit)', 'overstap van', 'vervang(en|ing)', 'uitfaser(en|ing)', 'afscheid van', 'weg van'],
  introducing: ['invoer(en|ing)', 'implement(eren|atie)', 'uitrol(len)?', 'ingebruikname', 'migratie naar', 'migreren naar', 'overstap naar', 'inricht(en|ing)'],
  weighing: ['evalu(eren|atie)', 'vergelijk(en|ing)', 'selectie', 'keuze', 'pilot'],
  leavingBehind: [],
  introducingBehind: [],
  weighingBehind: [],
  similar: ['of (vergelijkbaar|vergelijkbare|soortgelijk|gelijkwaardig|een ander)*', 'bijv.?', 'bijvoorbeeld', 'zoals', 'o.? ?i.? ?d.?', '(vergelijkbare|soortgelijke) (tools?|systemen|software|pakketten|programma*)'],
}
