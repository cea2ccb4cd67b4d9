import type { Translation } from '../messages.ts'

export default {
  'field.company.profit': 'Прибыль',
  'field.company.funding': 'Привлечённые инвестиции',
  'field.company.subsidiary': 'Дочерняя компания',
  'signal.launch': 'Новинка',
  'signal.project': 'Проект',
  'signal.funding': 'Финансирование и инвестиции',
  'signal.hiring': 'Набор персонала',
  'signal.ownership': 'Смена собственника',
  'signal.leadership': 'Смена руководства',
  'signal.expansion': 'Расширение',
  'signal.event': 'Мероприятие',
  'signal.tender': 'Тендер или контракт',
  'signal.open': 'Открыть новость',
  'place.head': 'головной офис',
  'place.branch': 'филиал',
  'place.registered': 'юридический адрес',
  'place.mobile': 'мобильный',
  'fact.seenOn': 'замечено {date}',
  'fact.periodUnknown': 'период не указан',
  'because.newerPeriod': 'более новые показатели',
} satisfies Translation
