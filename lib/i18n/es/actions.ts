import type { Translation } from '../messages.ts'

export default {
  'action.add': 'Añadir a la ficha',
  'action.undo': 'Deshacer',
  'action.export': 'Exportar',
  'action.openWorkspace': 'Abrir el espacio de trabajo',
  'action.cancel': 'Cancelar',
  'action.close': 'Cerrar',
  'action.dismiss': 'Descartar',
  'action.delete': 'Eliminar',
  'action.merge': 'Combinar',
  'action.import': 'Importar…',
  'action.clear': 'Borrar la búsqueda',
  'done.imported':
    '{count, plural, one {# ficha importada} many {# de fichas importadas} other {# fichas importadas}}',
  'done.profilesMerged':
    '{count, plural, one {# ficha combinada} many {# de fichas combinadas} other {# fichas combinadas}} en {name}',
  'done.added': 'Añadido a {name}',
  'done.edited': '{field}: cambio guardado',
  'done.deleted': '{field}: dato eliminado',
  'done.chosen': '{field}: vale lo que usted eligió',
  'done.personAdded': 'Contacto añadido: {name}',
  'done.personRemoved': 'Contacto quitado: {name}',
  'done.undone': 'Deshecho',
  'done.exported':
    '{count, plural, one {# ficha exportada} many {# de fichas exportadas} other {# fichas exportadas}}: {file}',
  'done.profilesDeleted':
    '{count, plural, one {# ficha eliminada} many {# de fichas eliminadas} other {# fichas eliminadas}}',

  'problem.lockedByCompany': 'Su empresa ha desactivado este destino.',
  'problem.neverCollect':
    'Esta persona pidió que no se guarden sus datos. Quítela antes de la lista en los ajustes.',
  'problem.notAnExport':
    'Este archivo no es una exportación de Dossier, o está dañado. No se ha cambiado nada. Expórtelo de nuevo o elija otro archivo.',
  'problem.failed': 'No ha funcionado y no se ha cambiado nada. Inténtelo de nuevo.',
  'problem.nothingToUndo': 'No hay nada que deshacer.',
  'problem.storageFull':
    'El disco está lleno y no se ha podido guardar. Libere espacio e inténtelo de nuevo.',
  'problem.changedSince': 'Algo ha cambiado desde entonces y este paso ya no se puede deshacer.',
  'problem.newerVersion': 'Una versión más reciente de Dossier ha escrito aquí. Recargue esta página.',
  'problem.chooseCompany': 'Indique primero de qué empresa trata esta página.',
  'problem.gone': 'Esta ficha se eliminó en otra ventana.',
} satisfies Translation
