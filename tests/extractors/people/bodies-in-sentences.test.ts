import { expect, it } from 'vitest'
import { THRESHOLD_OFFERED } from '../../../lib/model/index.ts'
import { findingsOf } from '../../reading/findings-of.ts'

async function peopleOf(lang: string, text: string) {
  const found = await findingsOf(lang, `<h1>Nordwind</h1><p>${text}</p>`, '/about')
  return found
    .filter(({ field, confidence }) => field === 'person.name' && confidence >= THRESHOLD_OFFERED)
    .map(({ value }) => value)
    .sort()
}

it.each([
  ['en', 'The supervisory board consists of Helen Marsh (chair), Peter Quill and Rupert Lane.', ['Helen Marsh', 'Peter Quill', 'Rupert Lane']],
  ['de', 'Der Vorstand besteht aus Helene Marsch, Peter Brandt und Ruth Lange.', ['Helene Marsch', 'Peter Brandt', 'Ruth Lange']],
  ['de', 'Dem Aufsichtsrat gehören Helene Marsch (Vorsitz), Peter Brandt und Ruth Lange an.', ['Helene Marsch', 'Peter Brandt', 'Ruth Lange']],
  ['fr', 'Le conseil d’administration se compose de Hélène Marchand, Pierre Caron et Luc Moreau.', ['Hélène Marchand', 'Luc Moreau', 'Pierre Caron']],
  ['es', 'El consejo de administración está formado por Elena Marcos, Pedro Quiroga y Lucas Moreno.', ['Elena Marcos', 'Lucas Moreno', 'Pedro Quiroga']],
  ['pt', 'O conselho de administração é composto por Helena Marques, Pedro Queiroz e Lucas Moreira.', ['Helena Marques', 'Lucas Moreira', 'Pedro Queiroz']],
  ['it', 'Il Collegio Sindacale è composto da Elena Marchi (Presidente), Pietro Conti e Luca Moretti.', ['Elena Marchi', 'Luca Moretti', 'Pietro Conti']],
  ['nl', 'De raad van commissarissen bestaat uit Helena Mars, Pieter Visser en Lucas de Boer.', ['Helena Mars', 'Lucas de Boer', 'Pieter Visser']],
  ['pl', 'W skład zarządu wchodzą Helena Marszałek, Piotr Nowicki oraz Łukasz Morawski.', ['Helena Marszałek', 'Piotr Nowicki', 'Łukasz Morawski']],
  ['ru', 'В состав совета директоров входят Елена Маркова, Пётр Новиков и Лука Морозов.', ['Елена Маркова', 'Лука Морозов', 'Пётр Новиков']],
  ['tr', 'Yönetim Kurulumuz Elif Mercan, Murat Aksoy ve Selin Koçak’den oluşmaktadır.', ['Selin Koçak', 'Elif Mercan', 'Murat Aksoy']],
  ['fa', 'اعضای هیئت مدیره عبارتند از: علی رضایی، محمد حسینی و زهرا کریمی.', ['زهرا کریمی', 'علی رضایی', 'محمد حسینی']],
  ['ar', 'يتألف مجلس الإدارة من محمد الحداد وسامي خليل وليلى مراد.', ['سامي خليل', 'ليلى مراد', 'محمد الحداد']],
  ['zh', '公司董事会由王建国、李晓明、张志强组成。', ['张志强', '李晓明', '王建国']],
  ['ja', '取締役会は、佐藤 健一、鈴木 拓也、高橋 直子の3名で構成されています。', ['佐藤 健一', '鈴木 拓也', '高橋 直子']],
  ['ko', '이사회는 김민준, 이서연, 박지훈으로 구성되어 있습니다.', ['김민준', '박지훈', '이서연']],
] as const)('who sits on a body, in %s: %s', async (lang, text, names) => {
  expect(await peopleOf(lang, text)).toEqual([...names].sort())
}) // prettier-ignore

it('a board that is told of beside others holds nobody of them', async () => {
  expect(
    await peopleOf(
      'en',
      'The board of directors is proud of what Helen Marsh, Peter Quill and Rupert Lane wrote.',
    ),
  ).toEqual([])
})
