import type { Translation } from '../messages.ts'

export default {
  'erasing.company': 'Olvidar esta empresa',
  'erasing.companyTitle': '¿Olvidar {name}?',
  'erasing.companyWords':
    'Se borra todo lo relativo a esta empresa y a su gente: la ficha, el historial de deshacer y el registro de lo exportado. Después se borra también de los archivos del navegador. No se puede deshacer.',
  'erasing.companyNever': 'Y no volver a leer sus sitios',
  'erasing.due': 'Los datos olvidados se están borrando del disco…',
  'erasing.erased':
    'Los datos olvidados están borrados del disco: en los archivos del navegador no queda ni una palabra.',
  'done.erased': 'Los datos olvidados están borrados del disco',
} satisfies Translation
