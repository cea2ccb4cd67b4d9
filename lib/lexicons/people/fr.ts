import type { PeopleWords } from '../../model/index.ts'

// prettier-ignore
export const people: PeopleWords = {
  appoints: ['nomm(e|é|ée|és|ées|ent)', 'nomination(s)?', 'désign(e|é|ée|és|ées)', 'désignation', 'promu(e|s|es)?', 'promotion', 'élu(e|s|es)?', 'recrut(e|é|ée|ement)', 'rejoint', 'rejoignent', 'devient', 'deviennent', 'arrivée', 'prend (les fonctions|la direction|le poste|la tête)', 'succède', 'confi(e|é|ée)', 'accueill(e|ent)'],
  into: ['est', 'est aussi', 'comme', 'devient', "au poste (de |d')?", "aux fonctions (de |d')?", "en qualité (de |d')?", 'en tant que', "à la fonction (de |d')?", "au titre (de |d')?", "à titre (de |d')?", "(le |son |un )?poste (de |d')?", "(la |les )fonctions? (de |d')?", '(est |a été |sont )?nomm(é|ée|és|ées)', '(est |a été )?(promu|promue|élu|élue)'],
  postEnds: [],
  whomEnds: [],
  elsewhere: ['où', 'au sein duquel', 'au sein de laquelle'],
  byline: ['par', 'auteur(e|s)?', 'autrice', 'écrit par', 'rédigé par', 'texte', 'propos recueillis par', 'publié par', 'photo(s)?', 'photographie(s)?', 'crédit(s)?( photos?)?', "à propos de l(' ?)?auteur", 'copyright'],
  until: ["jusqu'en", "jusqu'à", 'jusque', "jusqu'au"],
  kin: ["(arrière )?(petit(e)? )?(fils|fille) (de|du|d')", "(neveu|nièce|veuve|veuf|décès|mort|disparition|mémoire|héritiers?|héritière|descendants?) (de|du|d')", 'disparition de son', 'décès de son'],
  founders: ['(co )?fondateurs', '(co )?fondatrices'],
  owners: ['(co )?propriétaires', '(co )?gérants'],
  notice: ['communiqué( de presse)?', 'avis', 'information réglementée', 'nominations?'],
  invites: ['contacter', 'écrire( à)?', 'appeler', 'rencontrer', 'suivre', 'voir', 'découvrir', 'en savoir plus sur', 'à propos de', 'message à'],
  ours: ["(de la|de notre|du|de l'|des|de) ?(notre )?(société|entreprise|groupe|association|fondation|maison|cabinet)"],
  found: ['résultats?', 'trouvé(s|e|es)?', 'fiches? trouvées?'],
  buys: ['ajouter au panier', 'acheter( maintenant)?', 'précommander'],
  heldBefore: ['(ancien(ne)?|précédente?) (poste|fonctions?)', '(poste|fonctions?) (précédente?s?|actuelles?|antérieure?s?)', 'auparavant'],
}
