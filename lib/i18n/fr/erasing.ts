import type { Translation } from '../messages.ts'

export default {
  'erasing.company': 'Oublier cette entreprise',
  'erasing.companyTitle': 'Oublier {name} ?',
  'erasing.companyWords':
    'Tout ce qui concerne cette entreprise et ses collaborateurs disparaît : la fiche, l’historique d’annulation, ce qui a été exporté. C’est ensuite effacé aussi des fichiers du navigateur. Cette action est irréversible.',
  'erasing.companyNever': 'Et ne plus jamais lire ses sites',
  'erasing.due': 'Les données oubliées sont en cours d’effacement du disque…',
  'erasing.erased':
    'Les données oubliées sont effacées du disque : les fichiers du navigateur n’en gardent pas un mot.',
  'done.erased': 'Les données oubliées sont effacées du disque',
} satisfies Translation
