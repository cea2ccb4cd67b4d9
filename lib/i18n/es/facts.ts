import type { Translation } from '../messages.ts'

export default {
  'field.company.profit': 'Beneficio',
  'field.company.funding': 'Financiación recibida',
  'field.company.subsidiary': 'Filial',
  'signal.launch': 'Lanzamiento',
  'signal.project': 'Proyecto',
  'signal.funding': 'Financiación e inversión',
  'signal.hiring': 'Contratación de personal',
  'signal.ownership': 'Cambio de propiedad',
  'signal.leadership': 'Cambio en la dirección',
  'signal.expansion': 'Expansión',
  'signal.event': 'Evento',
  'signal.tender': 'Licitación o contrato',
  'signal.open': 'Abrir la noticia',
  'place.head': 'sede central',
  'place.branch': 'sucursal',
  'place.registered': 'domicilio social',
  'place.mobile': 'móvil',
  'fact.seenOn': 'visto el {date}',
  'fact.periodUnknown': 'periodo desconocido',
  'because.newerPeriod': 'cifras más recientes',
} satisfies Translation
