import type { FactWords } from '../../model/index.ts'
import { numeralRows } from './numerals.ts'

// prettier-ignore
export const facts: FactWords = {
  founding: ['(avons|j ai|ai) (fondé|créé|ouvert|lancé)', 'fondions', 'se (regroupent|sont regroupés|réunissent|sont réunis)', 'première fournée', 'fondé(e|s|es)?', 'fonde(nt)?', 'fonda', 'créé(e|s|es)?', 'crée(nt)?', 'créa', 'création( de (la société|l entreprise|l agence))?', 'fondation', 'né(e)?( (en|de))?', 'naît', 'a vu le jour', 'voit le jour', 'lancé(e)?', 'ouvr(e|ait|it) ses portes', 'constitué(e)?', 'remonte(nt)?( à)?', 'établi(e)?', 'démarre( (son|ses))?', 'implanté(e)?', '(débute|débutent|débuta|commence|commencent|commença)( (son|ses|leur|leurs))? (activité(s)?|histoire|production)', '(ouvre|ouvrent|ouvrit|monte|crée|installe) (un|une|son|sa|leur) (premier |première |petit |petite )?(atelier|boutique|usine|magasin|entreprise|cabinet|boulangerie|fabrique)', 'voyait le jour', '(est|fut) née', 'tout (a commencé|commence|commença|débute)', '(histoire|aventure) (* )?(a commencé|commence|commença|débute|débuta|démarre)', 'premiers pas', 'voi(en)?t le jour', 'origines', 'premier atelier', 'fond(èrent|ent|a) (la|l|une) (société|entreprise|maison)'],
  begins: ['(lance|ouvre|monte|démarre|a (lancé|ouvert|monté))'],
  since: ['depuis( (l année|l an))?', 'existe depuis', 'est.?'],
  exists: ['(existe|en activité|présent(e)? sur le marché|familial(e)?|indépendant(e)?)', 'maison'],
  otherYear: ['rejoint', 'diplômé*', 'étudi*', 'intègre', 'récompens*', 'prix', 'tous droits', 'succursale', 'agence de', 'filiale', 'nommé(e)?', 'dirigé(e)?', 'dirige', 'rachète', 'racheté(e)?', 'certifi*', 'membre d* * *', 'brevet*', 'dépos(é|ée|és)', 'marque', 'iso', 'à la tête', 'présid*', 'reprise? (en|par)', 'repris(e)? (en|par)', 'client* depuis'],
  aspect: ['(aussi|également|en outre|de plus)', '(iso|certifié(e|s)?|certification|accrédité(e)?)', '(bourse|coté(e)?|cotation)', '(en vente|disponible(s)?|commercialisé(e)?)', '(membre|adhérent(e)?)', '(au|dans le) (conseil|comité|directoire)', 'dans l (entreprise|équipe)'],
  employs: ['emploi(e|ent)', 'employons', 'effectif( (de|est de))?', 'équipe( (de|compte))?', 'fait travailler', 'effectifs? (d environ|de près de|de plus de)', '(équipe|effectif)( est)? (se compose de|composée? de|formée? de|réunit|rassemble|compte)', 'fait vivre', 'donne du travail à'],
  counts: ['nous sommes( (environ|près de|plus de))?', 'compt(e|ent|ons)', 'réuni(t|ssons)', 'rassembl(e|ent|ons)', 'regroupe', '(nous )?sommes( passés à)?', 'on est'],
  inAll: ['au total', 'en tout', 'total', 'dans le monde', 'ensemble', 'l ensemble', 'sur (les|un total de|un effectif de)'],
  staff: ['salarié(e|s|es)?(e)?', 'collaborat(eurs|rices)', 'collaborateurs et collaboratrices', 'employé(s|es)', 'équipiers', 'emplois', 'compagnons', 'personnes à (temps plein|l année)', 'femmes et hommes', 'etp', 'équivalents? temps plein', '(femmes et hommes|hommes et femmes)', 'personnes travaill(ent|aient)?', 'personnes à plein temps', 'emplois directs', 'collègues', 'ouvriers', 'collaborat(eurs|rices)*'],
  heads: ['personnes', 'experts', 'spécialistes', 'professionnels', 'passionnés', 'ingénieurs', 'artisans'],
  sized: ['(entreprises|sociétés|pme|organisations|structures|employeurs|clients) (de|d|comptant|employant|avec|ayant|entre|à partir de)( (plus de|moins de|au moins))?', 'jusqu à', 'à partir de', 'maximum'],
  guests: ['(participant*|visiteur*|élèves|étudiant*|clients|utilisateurs|abonnés|lecteurs|patients|habitants|candidat*|exposants|licences|bénévoles|invités|postes|embauches|recrutements|enfants|foyers)', '(nouveaux|nouvelles|futurs) (collaborateurs|salariés|emplois|postes|recrues|embauches)', '(créés?|crée|création de)'],
  doing: ['(participé|participent|assisté|inscrit(s|es)?|visité|visitent|recrut(e|er|ons|ent|era)|embauch*|licenci*|accueilli|font confiance)'],
  partOf: ['(service (commercial|technique|client|achats|recherche|informatique|r&d|marketing|de *)|département|pôle|agence de|succursale|filiale|antenne|bureau de|laboratoire de|équipe (commerciale|technique|support|marketing|produit|r&d|de développement|de recherche))', 'recherche et développement', '(vous|tu) (dirig*|manag*|encadr*|anim*|pilot*|rejoign*)', '(diriger|manager|encadrer|animer) une'],
  once: ['(commencé|démarré|débuté|lancée?|fondée?|créée?) avec', '(à l époque|au départ|au début|à l origine|à ses débuts)', '(avions|avait|comptait|employait|comptions|étions|employions|étaient)'],
  now: ['(aujourd hui|actuellement|désormais|à ce jour|maintenant|à présent)'],
  group: ['(le|du|ce|au) (groupe|holding)', 'maison mère', 'société mère', 'consolidés?'],
  revenue: ['chiffres? d affaires', 'ca (de|annuel|consolidé)', 'volume d affaires', 'recettes (annuelles|totales)'],
  profit: ['bénéfices?( nets?)?', 'résultats? (nets?|opérationnels?|d exploitation)', 'ebitda?', 'excédent'],
  loss: ['pertes?( nettes?)?', 'résultat net négatif', 'déficit'],
  numerals: numeralRows({
    ones: ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix sept', 'dix huit', 'dix neuf'],
    tens: ['vingt', 'trente', 'quarante', 'cinquante', 'soixante', '(septante|soixante dix)', '(huitante|quatre vingts?)', '(nonante|quatre vingt dix)'],
    joined: (ten, one) => `${ten} (et )?${one}`,
    more: ['71 soixante et onze', '72 soixante douze', '75 soixante quinze', '76 soixante seize', '77 soixante dix sept', '78 soixante dix huit', '92 quatre vingt douze', '95 quatre vingt quinze', '10 (une )?(petite )?dizaine', '12 (une )?douzaine', '15 (une )?quinzaine', '20 (une )?(bonne |petite )?vingtaine', '30 (une )?(bonne |petite )?trentaine', '40 (une )?(bonne |petite )?quarantaine', '50 (une )?(bonne |petite )?cinquantaine', '60 (une )?(bonne |petite )?soixantaine', '100 (une )?(bonne |petite )?centaine', '100 cent', '200 deux cents?', '300 trois cents?', '400 quatre cents?', '500 cinq cents?'],
  }),
}
