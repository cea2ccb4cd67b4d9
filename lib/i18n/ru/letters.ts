import type { Translation } from '../messages.ts'

export default {
  'letter.write': 'Написать {name} о данных этого человека',
  'letter.kind': 'Текст',
  'letter.language': 'Язык текста',
  'letter.access': 'Всё, что хранится',
  'letter.confirm': 'Просьба подтвердить',
  'letter.survey': 'Ссылка на опрос',
  'letter.form': 'Адрес вашей формы, с {mark} на месте кода',
  'letter.formWanted':
    'Введите адрес, который начинается с https:// и содержит {mark}. Код скажет вам, кто ответил, и больше никому ничего.',
  'letter.copy': 'Скопировать текст',
  'letter.save': 'Сохранить в файл',
  'letter.hello': 'Здравствуйте, {name}!',
  'letter.access.intro':
    'Здесь всё, что я храню о вас по состоянию на {date}. У каждого значения указано, откуда оно и когда было замечено.',
  'letter.confirm.intro':
    'Я хочу хранить о вас только верные данные. Пожалуйста, просмотрите эти строки до {date} и ответьте верным значением там, где есть ошибка.',
  'letter.survey.intro':
    'Не могли бы вы ответить на несколько вопросов до {date}? {link} В адресе есть код и ничего о вас.',
  'letter.typed': 'введено вручную',
  'letter.seen': 'замечено с {first} по {last}',
  'letter.struck': 'вычеркнуто',
  'letter.went': 'Куда это отправлено',
  'letter.wentNowhere': 'с этого компьютера ни в одну CRM',
  'letter.rights':
    'Вы можете в любое время попросить исправить или удалить их: достаточно ответа на это письмо.',
} satisfies Translation
