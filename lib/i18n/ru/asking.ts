import type { Translation } from '../messages.ts'

export default {
  'view.asking': 'Спросить и проверить',
  'asking.sample': 'Случайная выборка',
  'asking.sampleWords':
    'Компании, выбранные случайно, чтобы узнать, насколько верны профили. У каждой свой код; ни код, ни ссылка ничего ни о ком не говорят.',
  'asking.count': 'Сколько',
  'asking.of': 'Из',
  'asking.evenly': 'Поровну по',
  'asking.evenly.none': 'Ничему',
  'asking.noForm':
    'Нет формы? Оставьте пустым: сохраните коды, напишите каждой компании письмо с её кодом и вставьте ответы ниже.',
  'asking.withForm':
    'Каждая компания получает свою ссылку на эту форму; то, что выдаст форма, читается ниже.',
  'asking.saveCodes': 'Сохранить коды',
  'asking.draw': 'Выбрать',
  'asking.drawn':
    '{count, plural, one {Выбрана # компания} few {Выбраны # компании} many {Выбрано # компаний} other {Выбрано # компании}} из {total, number}',
  'asking.save': 'Сохранить коды и ссылки',
  'asking.company': 'Компания',
  'asking.domain': 'Домен',
  'asking.code': 'Код',
  'asking.link': 'Ссылка',
  'asking.answers': 'Ответы',
  'asking.answersWords':
    'Вставьте ответ на одно из ваших писем или таблицу из вашей формы со столбцом кодов. В профиле ничего не изменится, пока вы этого не примете.',
  'asking.read': 'Прочитать ответы',
  'asking.file': 'Открыть файл',
  'asking.nobody':
    'В этом тексте нет ни одного вашего кода. Код стоит в письме и в ссылке опроса; он должен быть и в ответе.',
  'asking.unknown':
    '{count, plural, one {У # ответа код, который больше никому не принадлежит.} few {У # ответов коды, которые больше никому не принадлежат.} many {У # ответов коды, которые больше никому не принадлежат.} other {У # ответа коды, которые больше никому не принадлежат.}}',
  'asking.empty': 'Код есть, но нет строки с полем и значением.',
  'asking.now': 'Сейчас:',
  'asking.said': 'Ответ:',
  'asking.nothing': 'ничего',
  'asking.same': 'Подтверждено',
  'asking.yours': 'Это ввели вы: ответ встанет рядом, ваше значение останется.',
  'asking.take': 'Принять',
  'asking.takeAll': 'Принять всё',
  'asking.taken': 'Принято',
  'asking.done':
    '{count, plural, one {Принят # ответ} few {Принято # ответа} many {Принято # ответов} other {Принято # ответа}}',
  'asking.never': 'Больше ничего не хранить: {name}',
  'asking.forgotten': '{name}: данные удалены и больше не собираются.',
  'asking.agreement': 'Насколько профили были верны',
  'asking.field': 'Поле',
  'asking.kind': 'Вид',
  'asking.right': 'Верно',
  'asking.share': '{same, number} из {asked, number}',
  'asking.source': 'Ответ: {name}, {date}',
  'letter.code': 'Пожалуйста, оставьте эту строку в ответе: {code}',
} satisfies Translation
