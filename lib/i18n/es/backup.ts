import type { Translation } from '../messages.ts'

export default {
  'settings.backup': 'Copia de seguridad',
  'backup.words':
    'Las fichas solo están en este navegador. Una copia de seguridad es un archivo en su carpeta de descargas: guárdela en un lugar seguro. Contiene datos de personas, así que también es privada.',
  'backup.save': 'Guardar una copia ahora',
  'backup.restore': 'Restaurar una copia…',
  'backup.check': 'Comprobar una copia…',
  'backup.every': 'Guardar una automáticamente',
  'backup.every.0': 'Nunca',
  'backup.every.1': 'Cada día',
  'backup.every.7': 'Cada semana',
  'backup.every.30': 'Cada mes',
  'backup.everyWords': 'Al abrir Dossier, cuando toca, el archivo se guarda en su carpeta de descargas.',
  'backup.last': 'Última copia: {when}',
  'backup.none': 'Aún no hay ninguna copia',
  'backup.proven': 'Comprobada: {when}',
  'backup.old': 'Su última copia es antigua. Guarde una nueva en los ajustes.',
  'backup.returned':
    'Chrome perdió parte de lo guardado. {count, plural, one {Se ha recuperado # ficha} many {Se han recuperado # de fichas} other {Se han recuperado # fichas}}.',
  'done.backedUp': 'Copia de seguridad guardada: {file}',
  'done.restored':
    '{count, plural, one {# ficha incorporada} many {# de fichas incorporadas} other {# fichas incorporadas}}; no se ha quitado nada',
  'done.restoredPart':
    '{count, plural, one {# ficha incorporada} many {# de fichas incorporadas} other {# fichas incorporadas}}; el resto del archivo está dañado o falta',
  'done.proven':
    'Esta copia está íntegra: {count, plural, one {se puede recuperar # ficha} many {se pueden recuperar # de fichas} other {se pueden recuperar # fichas}}',
  'problem.notABackup':
    'Este archivo no es una copia de seguridad de Dossier, o es de una versión más reciente. No se ha cambiado nada.',
  'problem.backupDamaged':
    'Esta copia de seguridad está dañada o incompleta. Guarde una nueva ahora y conserve esta hasta entonces: lo que está intacto aún se puede recuperar.',
} satisfies Translation
