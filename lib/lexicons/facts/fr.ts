import type { FactWords } from '../../model/index.ts'

// prettier-ignore
export const facts: FactWords = {
  founding: ['(avons|j ai|ai) (fondé|créé|ouvert|lancé)', 'fondions', 'se (regroupent|sont regroupés|réunissent|sont réunis)', 'première fournée', 'fondé(e|s|es)?', 'fonde(nt)?', 'fonda', 'créé(e|s|es)?', 'crée(nt)?', 'créa', 'création( de (la société|l entreprise|l agence))?', 'fondation', 'né(e)?( (en|de))?', 'naît', 'a vu le jour', 'voit le jour', 'lancé(e)?', 'ouvr(e|ait|it) ses portes', 'constitué(e)?', 'remonte(nt)?( à)?', 'établi(e)?', 'démarre( (son|ses))?', 'implanté(e)?', '(débute|débutent|débuta|commence|commencent|commença)( (son|ses|leur|leurs))? (activité(s)?|histoire|production)', '(ouvre|ouvrent|ouvrit|monte|crée|installe) (un|une|son|sa|leur) (premier |première |petit |petite )?(atelier|boutique|usine|magasin|entreprise|cabinet|boulangerie|fabrique)', 'voyait le jour', '(est|fut) née', 'tout (a commencé|commence|commença|débute)', '(histoire|aventure) (* )?(a commencé|commence|commença|débute|débuta|démarre)', 'premiers pas', 'voi(en)?t le jour', 'origines', 'premier atelier', 'fond(èrent|ent|a) (la|l|une) (société|entreprise|maison)'],
  begins: ['(lance|ouvre|monte|démarre|a (lancé|ouvert|monté))'],
  since: ['depuis( (l année|l an))?', 'existe depuis', 'est.?'],
  exists: ['(existe|en activité|présent(e)? sur le marché|familial(e)?|indépendant(e)?)', 'maison'],
  otherYear: ['rejoint', 'diplômé*', 'étudi*', 'intègre', 'récompens*', 'prix', 'tous droits', 'succursale', 'agence de', 'filiale', 'nommé(e)?', 'dirigé(e)?', 'dirige', 'rachète', 'racheté(e)?', 'certifi*', 'membre d* * *', 'brevet*', 'dépos(é|ée|és)', 'marque', 'iso', 'à la tête', 'présid*', 'reprise? (en|par)', 'repris(e)? (en|par)', 'client* depuis'],
  aspect: ['(aussi|également|en outre|de plus)', '(iso|certifié(e|s)?|certification|accrédité(e)?)', '(bourse|coté(e)?|cotation)', '(en vente|disponible(s)?|commercialisé(e)?)', '(membre|adhérent(e)?)', '(au|dans le) (conseil|comité|directoire)', 'dans l (entreprise|équipe)'],
  employs: ['emploi(e|ent)', 'employons', 'effectif( (de|est de))?', 'équipe( (de|compte))?', 'fait travailler'],
  counts: ['nous sommes( (environ|près de|plus de))?', 'compt(e|ent|ons)', 'réuni(t|ssons)', 'rassembl(e|ent|ons)', 'regroupe'],
  inAll: ['au total', 'en tout', 'total', 'dans le monde', 'ensemble', 'l ensemble'],
  staff: ['salarié(e|s|es)?(e)?', 'collaborat(eurs|rices)', 'collaborateurs et collaboratrices', 'employé(s|es)', 'équipiers', 'emplois', 'compagnons', 'personnes à (temps plein|l année)', 'femmes et hommes'],
  heads: ['personnes', 'experts', 'spécialistes', 'professionnels', 'passionnés', 'ingénieurs', 'artisans'],
}
