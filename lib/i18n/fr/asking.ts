import type { Translation } from '../messages.ts'

export default {
  'view.asking': 'Demander et vérifier',
  'asking.sample': 'Tirer un échantillon',
  'asking.sampleWords':
    'Des entreprises tirées au hasard, pour savoir si les profils sont justes. Chacune reçoit son propre code ; ni le code ni le lien ne disent rien de personne.',
  'asking.count': 'Combien',
  'asking.of': 'Parmi',
  'asking.evenly': 'Répartir par',
  'asking.evenly.none': 'Rien',
  'asking.noForm':
    'Pas de formulaire ? Laissez vide : enregistrez les codes, écrivez à chaque entreprise un e-mail avec son code, puis collez les réponses plus bas.',
  'asking.withForm':
    'Chaque entreprise reçoit son propre lien vers ce formulaire ; ce que le formulaire restitue se lit plus bas.',
  'asking.saveCodes': 'Enregistrer les codes',
  'asking.draw': 'Tirer',
  'asking.drawn':
    '{count, plural, one {# entreprise tirée} many {# d’entreprises tirées} other {# entreprises tirées}} parmi {total, number}',
  'asking.save': 'Enregistrer codes et liens',
  'asking.company': 'Entreprise',
  'asking.domain': 'Domaine',
  'asking.code': 'Code de réponse',
  'asking.link': 'Lien',
  'asking.answers': 'Réponses',
  'asking.answersWords':
    'Collez la réponse à l’une de vos lettres, ou le tableau que donne votre formulaire avec sa colonne de codes. Rien ne change dans un profil avant que vous ne le repreniez.',
  'asking.read': 'Lire les réponses',
  'asking.file': 'Ouvrir un fichier',
  'asking.nobody':
    'Aucun de vos codes ne figure dans ce texte. Le code est dans la lettre et dans le lien du questionnaire ; il doit aussi être dans la réponse.',
  'asking.unknown':
    '{count, plural, one {# réponse porte un code qui n’est plus à personne.} many {# de réponses portent des codes qui ne sont plus à personne.} other {# réponses portent des codes qui ne sont plus à personne.}}',
  'asking.empty': 'Il y a un code, mais aucune ligne avec un champ et sa valeur.',
  'asking.now': 'Actuel :',
  'asking.said': 'Réponse :',
  'asking.nothing': 'rien',
  'asking.same': 'Confirmé',
  'asking.yours': 'C’est vous qui l’avez saisi : la réponse se place à côté et la vôtre reste.',
  'asking.take': 'Reprendre',
  'asking.takeAll': 'Tout reprendre',
  'asking.taken': 'Repris',
  'asking.done':
    '{count, plural, one {# réponse reprise} many {# de réponses reprises} other {# réponses reprises}}',
  'asking.never': 'Ne plus rien garder de {name}',
  'asking.forgotten': '{name} est oublié et ne sera plus collecté.',
  'asking.agreement': 'Justesse des profils',
  'asking.field': 'Champ',
  'asking.kind': 'Nature',
  'asking.right': 'Juste',
  'asking.share': '{same, number} sur {asked, number}',
  'asking.source': 'Réponse de {name}, {date}',
  'letter.code': 'Merci de laisser cette ligne dans votre réponse : {code}',
} satisfies Translation
