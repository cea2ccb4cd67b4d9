import type { JobWords } from '../../model/index.ts'

// prettier-ignore
export const jobs: JobWords = {
  advert: ['(votre|ton) profil', 'profil (recherché|souhaité|attendu|idéal)', '(vos|tes) (missions?|responsabilités|compétences|atouts|tâches)', 'missions principales', 'compétences (requises|attendues|souhaitées|recherchées)', 'ce que (nous attendons|nous recherchons|tu feras|vous ferez)', 'descripti(on|f) du poste'],
  mayBeAdvert: ['compétences', 'responsabilités', 'qualifications', 'exigences', 'prérequis', 'environnement technique', '(stack|pile) technique'],
  leaving: ['migration (depuis|de)', 'migrer (depuis|de)', 'remplacement', 'remplacer', 'sortie de', 'abandon', 'décommission*', 'quitter'],
  introducing: ['déploiement', 'déployer', 'mise en (place|œuvre)', 'mettre en (place|œuvre)', 'implément(er|ation)', 'intégration', 'migr(er|ation) vers', 'passage à', 'adoption'],
  weighing: ['évalu(er|ation)', 'compar(er|aison|atif)', 'choix', 'sélection', 'pilote'],
  leavingBehind: [],
  introducingBehind: [],
  weighingBehind: [],
  similar: ['ou (similaire|équivalent|autre|comparable|assimilé)*', 'par exemple', 'p.? ?ex.?', '(outil|système|logiciel|solution)s? (similaire|équivalent)*', 'tel(s|le|les)? que', 'de type'],
}
