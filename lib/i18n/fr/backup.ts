import type { Translation } from '../messages.ts'

export default {
  'settings.backup': 'Sauvegarde',
  'backup.words':
    'Les fiches n’existent que dans ce navigateur. Une sauvegarde est un fichier dans votre dossier de téléchargements : conservez-la en lieu sûr. Elle contient des personnes et doit donc rester confidentielle.',
  'backup.save': 'Sauvegarder maintenant',
  'backup.restore': 'Restaurer une sauvegarde…',
  'backup.check': 'Vérifier une sauvegarde…',
  'backup.every': 'Sauvegarder automatiquement',
  'backup.every.0': 'Jamais',
  'backup.every.1': 'Tous les jours',
  'backup.every.7': 'Toutes les semaines',
  'backup.every.30': 'Tous les mois',
  'backup.everyWords':
    'À l’ouverture de Dossier, quand c’est le moment, le fichier va dans votre dossier de téléchargements.',
  'backup.last': 'Dernière sauvegarde : {when}',
  'backup.none': 'Aucune sauvegarde pour l’instant',
  'backup.proven': 'Vérifiée : {when}',
  'backup.old': 'Votre dernière sauvegarde est ancienne. Faites-en une nouvelle dans les paramètres.',
  'backup.returned':
    'Chrome a perdu une partie des données. {count, plural, one {# fiche a été rétablie} many {# de fiches ont été rétablies} other {# fiches ont été rétablies}}.',
  'done.backedUp': 'Sauvegarde enregistrée : {file}',
  'done.restored':
    '{count, plural, one {# fiche reprise} many {# de fiches reprises} other {# fiches reprises}} ; rien n’a été supprimé',
  'done.restoredPart':
    '{count, plural, one {# fiche reprise} many {# de fiches reprises} other {# fiches reprises}} ; le reste du fichier est endommagé ou manquant',
  'done.proven':
    'Cette sauvegarde est complète : {count, plural, one {# fiche peut en être restaurée} many {# de fiches peuvent en être restaurées} other {# fiches peuvent en être restaurées}}',
  'problem.notABackup':
    'Ce fichier n’est pas une sauvegarde de Dossier, ou vient d’une version plus récente. Rien n’a été modifié.',
  'problem.backupDamaged':
    'Cette sauvegarde est endommagée ou incomplète. Faites-en une nouvelle maintenant et gardez celle-ci d’ici là : ce qui est intact peut encore en être restauré.',
} satisfies Translation
