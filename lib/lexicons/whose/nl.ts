import type { WhoseWords } from '../../model/index.ts'

// prettier-ignore
export const whose: WhoseWords = {
  we: ['(wij|we|ons|onze)'],
  itself: ['(het|dit) (bedrijf|merk|bureau|concern|familiebedrijf)', '(de|deze) (groep|onderneming|coöperatie|firma|zaak)', '(de|onze) (werkplaats|fabriek|winkel|gieterij|bakkerij)'],
  others: ['(onze |de |haar )?(klant(en)?|leverancier(s)?|partner(s)?|opdrachtgever(s)?|dealer(s)?|afnemer(s)?)', '(dealer|distributeur|importeur|vertegenwoordiger|hofleverancier|leverancier) (van|voor)', 'lid van', 'gecertificeerd door', 'afhaalpunt(en)?', 'verkooppunt(en)?'],
  things: ['(collectie|serie|reeks|productlijn|assortiment|huismerk|editie|recept)', '(programma|stichting|academie|museum|prijs)', '(app|platform|website|webshop|software|versie)'],
  bodies: ['(stichting|*bond|*vereniging|gilde|federatie|vakbond|club)'],
  places: ['(hal|fabriek|loods|magazijn|filiaal|vestiging|afdeling|laboratorium|gebouw|werkplaats|winkel)', '(showroom|pand|toonzaal)'],
  at: ['(in|te|uit|bij)'],
  article: ['(een|de|het)'],
  and: ['(en|alsmede|evenals)'],
  verb: ['(is|was|werd|heeft|telt|maakt)'],
  clause: ['(die|dat|opgericht|gesticht|wier|waarvan)'],
  company: [],
  service: ['(web)?hosting', 'gehost (door|bij)', 'toezichthouder', 'autoriteit persoonsgegevens', 'geschillencommissie', 'geschillen', 'functionaris (voor )?gegevensbescherming', 'fotografie', 'fotoverantwoording', '(uitzendbureau|uitzendhuis|wervingsbureau|bezorger|vervoerder|verzekeraar|accountant|huisbankier|betaalprovider)', '(verzending|bezorging|levering) (door|via|met)', 'taxi', 'hosting (door|bij)', 'diensten van'],
  outsiders: ['(autoriteit (persoonsgegevens|consument)|gegevensbeschermingsautoriteit|geschillencommissie|consumentenbond|belastingdienst|politie|brandweer|ombudsman|juridisch loket|toezichthouder|inspectie *)', 'externe (functionaris|preventieadviseur)'],
  madeBy: ['(ontwerp|realisatie|vormgeving|webdesign|ontwikkeling|concept)( (en|&) *)?( door)?', '(web)?site (door|van)', '(gemaakt|ontwikkeld|gebouwd) door', '(website )?(gemaakt|gebouwd|ontwikkeld) door'],
  rights: ['alle rechten voorbehouden'],
  smallPrint: ['(privacy*|disclaimer|algemene voorwaarden|cookies?|kvk|btw)'],
  tradeNameOf: ['handelsnaam van', '(een )?(merk|label|onderdeel) van', '(uitgegeven|geëxploiteerd|beheerd) door', 'eigendom van', 'verwerkingsverantwoordelijke( is)?', '(product|dienst|initiatief|website|webshop) van', '(tussen u en|overeenkomst met)', 'juridische entiteit', '(verkoper|uitgever|exploitant)( is)?', 'deze website is van'],
  tradingAs: ['h.?o.?d.?n.?', 'handelend onder', 'tevens handelend onder( de naam)?'],
  definedAs: ['hierna( te noemen| genoemd)?', 'verder( te noemen)?'],
  party: ['(de |het )?(vennootschap|verkoper|aanbieder|bedrijf|verantwoordelijke|exploitant|wij|ons)'],
  greeting: ['welkom', 'officiële', 'startpagina', 'website'],
  institutions: [],
}
