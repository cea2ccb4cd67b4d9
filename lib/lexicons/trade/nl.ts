import type { TradeWords } from '../../model/index.ts'

// prettier-ignore
export const trade: TradeWords = {
  dealer: ['(implementatie|verkoop|business|technologie|service|solution|consulting|gold|silver)? ?partner', '(officieel |gecertificeerd |erkend |geautoriseerd )?(partner|dealer|distributeur|wederverkoper|reseller|vertegenwoordiger|importeur|leverancier)', 'systeemintegrator', 'partnerschap met', 'gecertificeerd bureau'],
  client: ['wij zijn (al * )?(klant|gebruiker) (van|bij)', 'als (klant|gebruiker) van', 'als * klant', 'wij (kozen|hebben gekozen) voor', 'onze keuze'],
  noTrade: ['(vind|vindt|word|zoek|kies|neem contact op|gezocht)', 'partner ?(programma|portaal|portal|netwerk)', 'voormalig(e)?', 'niet (meer|langer)', 'geen', 'onze (klant|klanten|partner|leverancier)', 'hun', 'uw', 'je', 'via een', 'alternatief', 'concurrent(en)?', 'wat is', 'hoe'],
}
