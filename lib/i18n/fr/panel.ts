import type { Translation } from '../messages.ts'

export default {
  'panel.title': 'Dossier',
  'panel.settings': 'Paramètres',
  'panel.allSettings': 'Tous les paramètres…',
  'panel.density.comfortable': 'Lignes aérées',
  'panel.density.compact': 'Lignes serrées',
  'panel.shortcuts': 'Raccourcis clavier',
  'page.title': 'Cette page',
  'page.company': 'Entreprise',
  'page.people': 'Interlocuteurs',
  'page.technologies': 'Technologies',
  'page.possible': 'Moins certain',
  'page.possibleHint': 'Gardé comme suggestions. Elles ne comptent que si vous les retenez.',
  'page.showOnPage': 'Montrer dans la page',
  'page.notVisible': 'Absent du texte visible. Provient du code de la page : {quote}',
  'page.reading': 'Lecture de {host}…',
  'page.slow': 'Lecture de {host} toujours en cours. La page est lente à charger.',
  'page.more':
    '{count, plural, one {# valeur est apparue} many {# de valeurs sont apparues} other {# valeurs sont apparues}} après le chargement de la page. Incluses ci-dessous.',
  'page.frames':
    '{count, plural, one {Une partie de cette page se trouve dans un cadre du site} many {Des parties de cette page se trouvent dans # cadres du site} other {Des parties de cette page se trouvent dans # cadres du site}}',
  'page.frames.read': 'Lire aussi les cadres',
  'page.frames.inVain': 'La page n’a pas répondu. Rechargez-la et réessayez.',
  'page.kind.platform':
    'Ce site héberge les pages de nombreuses entreprises. Vérifiez que c’est bien celle que vous cherchez.',
  'page.kind.article':
    'Un article, pas le site de l’entreprise. Les personnes sont listées, mais pas cochées.',
  'page.kind.placeholder': 'Cela ressemble à un modèle de site inachevé. Prenez son contenu avec prudence.',
  'page.nothing.title': 'Aucune information d’entreprise sur cette page',
  'page.nothing.words': 'Essayez la page À propos, Équipe, Contact ou Mentions légales du site.',
  'page.unread.title':
    'Cliquez sur le bouton de la barre d’outils ou appuyez sur Alt+Shift+Y pour lire cette page',
  'page.unread.words': 'Rien n’est lu sans votre demande. Ce qui est lu reste sur cet ordinateur.',
  'page.refused.title': 'Cette page n’est pas lue',
  'page.readAnyway': 'Lire quand même ce site',
  'page.readAgain': 'Relire',
  'page.failed.gone': 'La page a changé pendant la lecture',
  'page.failed.noAnswer': 'La page n’a pas répondu',
  'page.failed.words': 'Relisez-la, ou rechargez d’abord la page.',
  'page.watch': 'Lire ce site chaque fois que je l’ouvre',
  'page.watchHint': 'Demande à Chrome l’accès à {host} uniquement.',

  'news.new': 'Nouveau',
  'news.known': 'Connu',
  'news.differs': 'Différent',
  'news.profileSays': 'La fiche indique {value}',
  'news.noProfile':
    'Pas encore de fiche pour cette entreprise. {count, plural, =0 {Rien à ajouter.} one {# valeur à ajouter.} many {# de valeurs à ajouter.} other {# valeurs à ajouter.}}',
  'news.allKnown': 'Tout ce qui est ici figure déjà dans la fiche de {name}.',
  'news.some':
    '{name} a une fiche. {fresh, plural, =0 {Rien de nouveau ici} one {# nouvelle valeur ici} many {# de nouvelles valeurs ici} other {# nouvelles valeurs ici}}{differs, plural, =0 {} one {, # différente} many {, # différentes} other {, # différentes}}.',

  'refusal.socialNetwork':
    'Les réseaux sociaux ne sont pas lus : leurs règles l’interdisent, et leurs membres n’y ont pas consenti.',
  'refusal.webmail': 'Le courrier est privé : les sites de messagerie ne sont jamais lus.',
  'refusal.banking': 'Les pages bancaires sont privées et ne sont donc pas lues.',
  'refusal.health': 'Les pages de santé peuvent parler de patients et ne sont donc pas lues.',
  'refusal.government':
    'Les portails administratifs contiennent des données personnelles et ne sont donc pas lus.',
  'refusal.crm': 'C’est un CRM. Ses données y restent.',
  'refusal.privateAddress': 'C’est une adresse interne d’une entreprise ou d’un réseau domestique.',
  'refusal.passwordField': 'Cette page contient un champ de mot de passe et n’est donc pas lue.',
  'refusal.browserPage':
    'C’est une page du navigateur lui-même. Les extensions n’ont pas le droit de la lire.',
  'refusal.storePage': 'Chrome ne laisse pas les extensions lire son Web Store.',
  'refusal.localFile': 'C’est un fichier de votre ordinateur, pas une page web.',
  'refusal.pdf': 'C’est un PDF. Seules les pages web peuvent être lues.',
  'refusal.notHtml': 'C’est un fichier, pas une page web.',
  'refusal.incognito': 'Les fenêtres de navigation privée ne sont jamais lues.',
  'refusal.lockedByCompany': 'Votre entreprise n’autorise pas la lecture de ce site.',
  'refusal.neverCollect': 'Vous avez demandé de ne jamais lire ce site.',

  'choice.label': 'De quelle entreprise parle cette page ?',
  'choice.open': 'Choisir…',
  'choice.new': 'Une nouvelle fiche',
} satisfies Translation
