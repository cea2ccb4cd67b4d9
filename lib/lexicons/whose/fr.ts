import type { WhoseWords } from '../../model/index.ts'

// prettier-ignore
export const whose: WhoseWords = {
  we: ['(nous|notre|nos)'],
  itself: ['(la|cette) (société|maison|marque|coopérative|manufacture)', "l'(entreprise|agence|usine|atelier)", 'le (groupe|cabinet|studio)', '(la|notre) (fabrique|fonderie|ferme|usine|boutique)', 'notre atelier'],
  others: ['(nos|leurs|ses|notre|les) (client(s|es)?|fournisseur(s)?|partenaire(s)?|distributeur(s)?|revendeur(s)?)', 'clients? (comme|dont|tels que)', '(fournisseurs|partenaires)', "(distributeur|revendeur|concessionnaire|agent) (de|d'|officiel)", 'membre d(e|u|es)', 'certifié par', '(adhérent|affilié) (à|au|de)'],
  things: ['(collection|gamme|série|ligne( de produits)?|marque|édition|recette)(s)?', '(programme|fondation|académie|musée|prix)', '(application|plateforme|site|boutique en ligne|logiciel|version)'],
  bodies: ['(fondation|association|syndicat|fédération|chambre|club|confrérie)'],
  places: ['(usine|atelier|entrepôt|hall|boutique|agence|succursale|filiale|service|laboratoire|bâtiment|unité|groupement)', '(showroom|salle d exposition|immeuble)'],
  at: ['(à|en|au|aux|dans)'],
  article: ['(la|le|une|un|les)'],
  and: ['(et|ainsi que)'],
  verb: ['(est|emploie|compte|réalise|a|fut|était|fabrique)'],
  clause: ['(qui|créée?|fondée?|née?|dont|que)'],
  company: [],
  service: ['hébergeur', 'hébergement', 'hébergé(e)? (par|chez)', 'autorité de contrôle', 'médiat(eur|ion)( de la consommation)?', 'médiateur', 'délégué(e)? à la protection des données', 'dpo', 'crédits?( photos?)?', 'photographies?', '(transporteur|assureur|assurance|banque|commissaire aux comptes|prestataire de paiement|régulateur)', '(livraison|livré|expédition) (par|via)', 'taxis?', "(services|solution) (de|d')"],
  outsiders: ['(cnil|dgccrf|arcep|amf|acpr|préfecture|inspection du travail)', '(autorité|commission) (de contrôle|nationale|des marchés)', 'médiat(eur|rice|ion)', '(délégué|dpo) externe', 'agence (de presse|de communication|relations presse)', '(relations|contacts?|service) presse : agence', '(gendarmerie|pompiers|police|samu)'],
  madeBy: ['(conception|réalisation|création|développement|design|webdesign|intégration)( (et|&) *)?', '(site )?(réalisé|créé|conçu|développé|propulsé) par', 'une (création|réalisation)', 'agence web'],
  rights: ['tous droits réservés', 'reproduction interdite'],
  smallPrint: ['(mentions légales|confidentialité|cgv|cgu|cookies?|plan du site|données personnelles)'],
  tradeNameOf: ['nom commercial de( la société)?', '(une )?marque (de|du)( la société| groupe)?', '(édité|exploité|géré)(e)? par( la société)?', '(est )?la propriété de( la société)?', 'éditeur( du site)?( est)?( la société)?', 'responsable d(u|e) (traitement|publication)( est)?( la société)?', 'appartient à( la société)?', '(service|produit|site|projet) (de|du)( la société)?', '(conclu(e|es)?|contractez) avec( la société)?', '(vendu|commercialisé|fourni|proposé)(e|s|es)? par( la société)?', '(vendeur|exploitant|propriétaire)( du site)?( est)?( la société)?'],
  tradingAs: ['agissant sous', 'exerçant sous le nom', "exploitant (la marque|l'enseigne)"],
  definedAs: ['(ci après|dénommée?|désignée?)( dénommée?| désignée?)?', 'par la suite'],
  party: ["(la |le |l')?(société|éditeur|vendeur|prestataire|responsable|nous|exploitant|entreprise)"],
  greeting: ['bienvenue', 'officiel*', 'accueil', 'site (web|internet)'],
  institutions: [],
}
