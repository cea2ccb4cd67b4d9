import type { KindWords } from '../../model/index.ts'

// prettier-ignore
export const kind: KindWords = {
  is: ['est (un|une|le|la|aujourd\'hui (un|une|le|la))', 'sommes (un|une|le|la)', 'est l\'(un|une) des', 'constitue (un|une)'],
  maker: ['(fabricant|éditeur|fournisseur|distributeur|producteur|constructeur|concepteur|prestataire|grossiste|importateur|exportateur|opérateur|intégrateur|exploitant|transporteur|installateur|négociant|équipementier|industriel|assureur|courtier|promoteur|aménageur|sous traitant|loueur|traiteur|paysagiste|imprimeur|hébergeur)s?', '(agence|cabinet|brasserie|boulangerie|imprimerie|clinique|banque|école|bureau d\'études|maison d\'édition|laboratoire|studio|hôtel|atelier|fonderie|menuiserie|coopérative|entreprise de (services|construction)|ssii|esn|régie|mutuelle|librairie|fromagerie|biscuiterie|distillerie)( (de|d\'|du|en|des))?', 'spécialistes? (de|d\'|du|des|en)( la| l\'| les)?'],
  house: ['entreprise', 'société', 'groupe', 'pme', 'eti', 'start ?up', 'organisation', 'structure', 'équipe', 'acteur', 'leader', 'marque', 'filiale', 'maison', 'sas', 'association'],
  praise: ['leader', 'mondial*', 'européen*', 'français*', 'familial*', 'indépendant*', 'international*', 'majeur*', 'innovant*', 'dynamique', 'jeune', 'reconnu*', 'premier*', 'première', 'principal*', 'incontournable', 'national*', 'régional*', 'local*', 'humain*', 'à taille humaine', 'belge', 'suisse', 'grand*', 'petit*', 'moyen*', 'nouvelle', 'historique', 'du', 'marché'],
  field: ['(spécialisée?|experte?) (dans|en)( (la|le|les|l\'))?( (fabrication|conception|production|vente|distribution)( et (la |l\')?(production|distribution|vente))?)?( (de|d\'|des|du))?', 'du secteur (de|d\'|des|du)?( la| l\')?', '(dans|sur) le (domaine|secteur|marché) (de|d\'|des|du)?( la| l\')?', '(qui )?(conçoit|fabrique|produit|développe|commercialise)( et (conçoit|fabrique|produit|développe|commercialise))?', 'de', 'd\'', 'du', 'en'],
  ends: ['qui', 'que', 'dont', 'basée?', 'situ(é|ée)', 'fondée?', 'créée?', 'depuis', 'dédi*', 'implant*', 'au service', 'avec', 'pour', 'à', 'employant', 'comptant', 'présente?', 'installée?'],
  links: ['et', '&', 'de', 'pour', 'en'],
  sited: ['(à|en|près de)', '(basée?|situ(é|ée)) (à|en)'],
  acts: ['société de l\'information', 'confiance dans l\'économie numérique', 'loi n°'],
}
