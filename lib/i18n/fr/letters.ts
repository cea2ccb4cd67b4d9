import type { Translation } from '../messages.ts'

export default {
  'letter.write': 'Écrire à {name} au sujet de ses données',
  'letter.kind': 'Texte du message',
  'letter.language': 'Langue du texte',
  'letter.access': 'Tout ce qui est conservé',
  'letter.confirm': 'Demande de confirmation',
  'letter.survey': 'Lien vers une enquête',
  'letter.form': 'Adresse de votre formulaire, avec {mark} à la place du code',
  'letter.formWanted':
    'Saisissez une adresse qui commence par https:// et contient {mark}. Le code vous dit qui a répondu ; il ne dit rien à personne d’autre.',
  'letter.copy': 'Copier le texte',
  'letter.save': 'Enregistrer dans un fichier',
  'letter.hello': 'Bonjour {name},',
  'letter.access.intro':
    'Voici tout ce que je conserve à votre sujet, au {date}. Chaque valeur est accompagnée de son origine et de la date où elle a été vue.',
  'letter.confirm.intro':
    'Je souhaite ne conserver que des données exactes à votre sujet. Pourriez-vous relire ces lignes avant le {date} et m’indiquer la bonne valeur là où il y a une erreur ?',
  'letter.survey.intro':
    'Accepteriez-vous de répondre à quelques questions avant le {date} ? {link} L’adresse contient un code et rien sur vous.',
  'letter.typed': 'saisi à la main',
  'letter.seen': 'vu du {first} au {last}',
  'letter.struck': 'rayé',
  'letter.went': 'Où cela a été envoyé',
  'letter.wentNowhere': 'vers aucun CRM depuis cet ordinateur',
  'letter.notice': 'Information sur les données conservées',
  'letter.notice.intro':
    'Je conserve à votre sujet les coordonnées professionnelles indiquées ci-dessous, trouvées publiquement, et je vous en informe comme le demande le droit de la protection des données. Au {date} :',
  'letter.purpose': 'Finalité',
  'letter.purpose.usual': 'voir si notre offre est utile à votre entreprise et en parler avec vous',
  'letter.details': 'Données concernées',
  'letter.keptUntil': 'Conservées jusqu’au',
  'letter.sources': 'D’où elles viennent',
  'letter.purposeOwn': 'Finalité, dans vos mots (vide : les mots habituels, dans la langue du texte)',
  'letter.markSent': 'Noter comme envoyé aujourd’hui',
  'letter.sentOn': 'Envoyé le {date} : {kind}',
  'field.person.letter': 'Lettres envoyées',
  'letter.rights':
    'Vous pouvez à tout moment les faire rectifier ou effacer : il suffit de répondre à ce message.',
} satisfies Translation
