import type { Translation } from '../messages.ts'

export default {
  'view.tabs': 'Onglets ouverts',
  'view.start': 'Premiers pas',
  'view.help': 'Aide',
  'tabs.title': 'Des onglets ouverts aux fiches',
  'tabs.words':
    'Lit toutes les pages web ouvertes dans cette fenêtre, regroupe celles d’une même entreprise et vous montre le plan avant tout enregistrement.',
  'tabs.permission':
    'Chrome demande une fois l’accès à tous les sites, car il ne révèle aucune adresse avant. L’accès est rendu dès que les onglets sont lus.',
  'tabs.readAll': 'Lire tous les onglets ouverts',
  'tabs.reading': 'Lecture des onglets ouverts…',
  'tabs.read': '{count, plural, one {# onglet lu} many {# d’onglets lus} other {# onglets lus}}',
  'tabs.declined': 'Sans cet accès, les autres onglets ne peuvent pas être lus. Rien n’a été lu.',
  'tabs.calledOff': 'Interrompu. Rien n’a été enregistré.',
  'tabs.plan':
    '{companies, plural, one {# entreprise} many {# d’entreprises} other {# entreprises}} sur {pages, plural, one {# page} many {# de pages} other {# pages}}',
  'tabs.companies': 'Entreprises dans les onglets ouverts',
  'tabs.file':
    '{count, plural, one {Enregistrer # entreprise} many {Enregistrer # d’entreprises} other {Enregistrer # entreprises}}',
  'tabs.filed':
    '{count, plural, one {# fiche enregistrée} many {# de fiches enregistrées} other {# fiches enregistrées}}',
  'tabs.again': 'Recommencer',
  'tabs.makes': 'Nouvelle fiche',
  'tabs.joins': 'Complète sa fiche',
  'tabs.undecided': 'Non enregistrées : quelle entreprise ?',
  'tabs.undecidedHint':
    'Articles, plateformes et pages qui ne nomment aucune entreprise. Ouvrez-en une et choisissez l’entreprise dans le panneau.',
  'tabs.unread': 'Non lues',
  'tabs.failed.noAccess': 'Le navigateur ne permet pas de lire cette page.',
  'tabs.failed.gone': 'La page a changé pendant la lecture.',
  'tabs.failed.noAnswer': 'La page n’a pas répondu.',
  'tabs.failed.asleep': 'Le navigateur a mis cet onglet en veille. Ouvrez-le, puis relancez la lecture.',
  'palette.title': 'Commandes et fiches',
  'palette.hint': 'Tapez une commande ou une entreprise',
  'palette.list': 'Commandes',
  'palette.none': 'Rien de ce nom',
  'palette.page': 'Page',
  'palette.usual': 'Afficher toutes les fiches comme d’habitude',
  'shortcut.palette': 'Commandes',
  'start.title': 'Des fiches d’entreprise à partir des pages que vous lisez déjà',
  'start.lead':
    'Dossier lit la page d’entreprise devant vous quand vous le demandez, et enregistre ce qu’elle dit sur cet ordinateur, avec la phrase d’origine de chaque valeur.',
  'start.steps': 'Votre première fiche en trois étapes',
  'start.pin': 'Épinglez le bouton',
  'start.pin.words':
    'Cliquez sur la pièce de puzzle dans la barre d’outils de Chrome, puis sur l’épingle à côté de Dossier.',
  'start.press': 'Cliquez dessus sur la page d’une entreprise',
  'start.press.words': 'Ou appuyez sur Alt+Shift+Y. Le panneau s’ouvre et montre ce que dit la page.',
  'start.add': 'Ajoutez à la fiche',
  'start.add.words': 'Un clic l’enregistre. Les autres pages du même site complètent la même fiche.',
  'start.done':
    '{count, plural, one {Vous avez # fiche.} many {Vous avez # de fiches.} other {Vous avez # fiches.}}',
  'start.see': 'Ouvrir les fiches',
  'start.promises': 'Ce qui est lu, et ce que cela devient',
  'start.reads': 'Lu à votre demande',
  'start.reads.words':
    'Le texte, les liens, les données structurées et les noms des scripts de la page affichée.',
  'start.never': 'Jamais lu',
  'start.never.words':
    'Ce que vous tapez, le contenu des cookies, la messagerie, la banque, la santé, les réseaux sociaux et toute page que vous n’avez pas demandée.',
  'start.keeps': 'Conservé sur cet ordinateur',
  'start.keeps.words':
    'Seul ce que vous ajoutez est enregistré. Ni compte ni serveur ; rien ne sort sans que vous l’exportiez.',
  'start.local': 'Fonctionne sans réseau. Pas de connexion, aucune autorisation à donner maintenant.',
  'sample.title': 'Ou faites d’abord un tour',
  'sample.words':
    '{count, plural, one {# entreprise fictive} many {# d’entreprises fictives} other {# entreprises fictives}} à chercher, trier, noter et exporter. Un clic les retire.',
  'sample.add': 'Ajouter les entreprises d’exemple',
  'sample.remove': 'Retirer les entreprises d’exemple',
  'sample.added':
    '{count, plural, one {# entreprise d’exemple ajoutée} many {# d’entreprises d’exemple ajoutées} other {# entreprises d’exemple ajoutées}}',
  'sample.removed': 'Entreprises d’exemple retirées',
  'sample.tag': 'Exemple',
  'help.panel': 'Dans le panneau',
  'help.workspace': 'Dans l’espace de travail',
  'help.read': 'Comment lire une page ?',
  'help.read.words':
    'Sur la page, cliquez sur le bouton de la barre d’outils ou appuyez sur Alt+Shift+Y. « Lire ce site chaque fois que je l’ouvre » le fait pour vous sur ce site seulement ; Chrome demande une fois.',
  'help.news': 'Que signifient Nouveau, Connu et Différent ?',
  'help.news.words':
    'Nouveau n’est pas encore dans la fiche. Connu y figure déjà. Différent contredit la valeur retenue ; les deux sont gardées, et vous choisissez.',
  'help.kinds': 'Que signifient Indiqué, Déduit, Estimé et Saisi ?',
  'help.kinds.words':
    'Indiqué est écrit sur une page. Déduit en est tiré. Estimé est l’avis de quelqu’un. Saisi vient de vous, et prime toujours.',
  'help.rivals': 'Pourquoi cette valeur est-elle retenue plutôt que l’autre ?',
  'help.rivals.words':
    'Ouvrez les sources sous une valeur : la raison y est écrite. Votre propre choix prime sur toutes les règles.',
  'help.sites': 'Pourquoi une page n’est-elle pas lue ?',
  'help.sites.words':
    'Réseaux sociaux, messagerie, banque, santé, administration, CRM et pages avec un champ de mot de passe sont laissés de côté. Certains peuvent être autorisés volontairement, un site à la fois.',
  'help.undo': 'Puis-je revenir en arrière ?',
  'help.undo.words':
    'Oui : chaque modification peut être annulée, même une fusion ou une suppression groupée, et même après la fermeture du navigateur.',
  'help.filters': 'Comment fonctionnent les filtres et les segments ?',
  'help.filters.words':
    'Chaque filtre interroge une colonne ; ensemble, ils réduisent la liste. Enregistrer le segment garde les filtres, l’ordre, les groupes et les colonnes sous un nom.',
  'help.weights': 'Comment trier selon plusieurs critères à la fois ?',
  'help.weights.words':
    'Sous Trier, ajoutez jusqu’à cinq critères. Ils comptent l’un après l’autre, ou pondérés en un seul score ; la formule est écrite au-dessus du tableau. Shift et un clic sur un en-tête ajoutent aussi un critère.',
  'help.groups': 'Comment fonctionnent les groupes ?',
  'help.groups.words':
    'Grouper réunit les entreprises de même valeur et montre leur nombre, la médiane et l’étendue. Les groupes de moins de trois sont signalés : ils désignent des entreprises précises.',
  'help.bulk': 'Comment en modifier plusieurs à la fois ?',
  'help.bulk.words':
    'Cochez des lignes, ou Shift et un clic pour une plage. Définissez un champ, étiquetez, fusionnez, supprimez ou exportez : chaque action se fait en une étape, et s’annule en une étape.',
  'help.tabs': 'Comment les onglets ouverts deviennent-ils des fiches ?',
  'help.tabs.words':
    'Onglets ouverts lit toutes les pages de la fenêtre après une seule question de Chrome, montre de quelles entreprises il s’agit et les enregistre d’un second clic.',
  'help.palette': 'À quoi sert Ctrl+K ?',
  'help.palette.words':
    'Ce raccourci ouvre la liste de tout ce que l’on peut faire ici, et trouve une entreprise par les premières lettres de son nom.',
  'help.private': 'Où sont mes données ?',
  'help.private.words':
    'Dans le stockage de ce navigateur, sur cet ordinateur. Elles n’en sortent que dans un fichier ou vers un CRM que vous choisissez.',
  'help.rights': 'Mes collègues peuvent-ils voir des champs différents ?',
  'help.rights.words':
    'Un champ peut être privé, pour l’équipe, pour le CRM, ou ne jamais sortir. Les vrais droits de plusieurs utilisateurs relèvent du CRM.',
} satisfies Translation
