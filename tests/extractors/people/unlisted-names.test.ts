import { expect, it } from 'vitest'
import { postsIn } from './posts-in.ts'

const card = (name: string, post: string) => `<div class="m"><h4>${name}</h4><p class="pos">${post}</p></div>`

// Names of which no list knows a word.
it('words over a post and nothing else in a card are a name in scripts without capitals', async () => {
  const arabic = card('أحمد منصور', 'رئيس مجلس الإدارة') + card('غيهان الزنيبر', 'المديرة المالية') + card('محمد سالم', 'مدير الإنتاج') // prettier-ignore
  expect(await postsIn('ar', `<h2>فريق الإدارة</h2>${arabic}`)).toMatchObject({ 'غيهان الزنيبر': 'المديرة المالية' }) // prettier-ignore
})

it('a given name of two parts is known by one of them', async () => {
  const persian = card('محسن کریمی', 'رئیس هیئت مدیره') + card('گونه‌محمد قوجقی', 'مدیرعامل')
  expect(await postsIn('fa', `<h2>هیئت مدیره</h2>${persian}`)).toMatchObject({
    'گونه‌محمد قوجقی': 'مدیرعامل',
  })
})

it('three syllables after a leading post that opens the line are a name', async () => {
  expect(await postsIn('ko', '<footer><p>대표이사 우태겸</p><p>대표전화 061-659-8000</p></footer>')).toEqual({ 우태겸: '대표이사' }) // prettier-ignore
  expect(await postsIn('ko', '<p>대표이사 인사말</p>')).toEqual({})
})

it.each([
  [
    'ru',
    '<p>Об открытии цеха рассказал генеральный директор завода <b>Аркадий Семиглазов</b>, который руководит им с 2014 года.</p><p>Технический директор завода <b>Нина Остапчук</b> уточнила, что первая серия машин прошла испытания, а цех выйдет на мощность.</p>',
    { 'Аркадий Семиглазов': 'генеральный директор завода', 'Нина Остапчук': 'Технический директор завода' },
  ],
  [
    'pl',
    '<p>O nowej hali opowiedział prezes naszej firmy Zenon Wasiluk, który kieruje nią od roku 2014.</p>',
    { 'Zenon Wasiluk': 'prezes' },
  ],
])('the house in general words leads from a post to its holder: %s', async (lang, body, people) => {
  expect(await postsIn(lang, body)).toMatchObject(people)
})

it('a family name with a form of address is no whole name', async () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  const table = `<table><tr><th>部門</th><th>聯絡人</th></tr>${row('博物館工程', '鄺兆棠先生（董事）')}${row('會計部', '莫太')}</table>`
  expect(await postsIn('zh', `<h2>各部門聯絡人</h2>${table}`)).toEqual({ 鄺兆棠: '董事' })
})

it('the foot of a page built of tables stands under no heading of the news', async () => {
  const news = '<table><tr><td><b>공지사항</b><br>· 점검 신청 안내 [02-14]</td></tr></table>'
  const foot =
    '<table><tr><td>충청북도 청주시 가로수길 1204 | 대표이사 : 노을식 | 사업자등록번호 : 301-81-47726</td></tr></table>'
  expect(Object.keys(await postsIn('ko', news + foot))).toEqual(['노을식'])
})

it('words over a post stand for somebody who signs, too', async () => {
  const signed =
    '<p>«لا نبيع السمك فحسب، بل نبيع ثقة المستهلك في ما بداخل العلبة».</p><p><strong>غيهان الزنيبر</strong><br>المديرة العامة</p>'
  expect(await postsIn('ar', `<h2>كلمة المديرة</h2>${signed}`)).toEqual({ 'غيهان الزنيبر': 'المديرة العامة' })
})

it('department, name and post stand side by side in Korean', async () => {
  expect(await postsIn('ko', '<h3>문의</h3><p>경영지원팀 석다인 매니저<br>061-659-8023</p>')).toEqual({
    석다인: '매니저',
  })
})

it('a name of which the family is known opens a line of Korean, with a leading post and a particle after it', async () => {
  expect(
    await postsIn('ko', '<p>우태겸 대표는 회사가 살림을 제대로 배울 때가 됐다고 배경을 설명했다.</p>'),
  ).toEqual({ 우태겸: '대표' })
})

it('a clause in small letters follows somebody whom a label names', async () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  const table = `<table>${row('Генеральный директор', 'Лапухина Вера Ильинична, действует на основании Устава')}${row('ОГРН', '1036000998127')}</table>`
  expect(await postsIn('ru', table)).toEqual({ 'Лапухина Вера Ильинична': 'Генеральный директор' })
})

it('a post in brackets after a foreign name is no second name', async () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  const table = `<table>${row('標本', 'Ms. Vivian Ho（高級項目主任）')}${row('倉庫', '賴志強先生（廠長）')}</table>`
  expect(await postsIn('zh', table)).toMatchObject({ 'Vivian Ho': '高級項目主任' })
})
