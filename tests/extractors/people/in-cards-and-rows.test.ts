import { expect, it } from 'vitest'
import { postsIn } from './posts-in.ts'

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`

it('a row is one person’s: the post of the row above is not theirs', async () => {
  const table = `<table>${row('Karla J. Rasmussen', 'President', 'ext. 201')}${row('Tou Vang', 'Vice President', 'ext. 214')}${row('Denise Kowalke', 'Controller', 'ext. 203')}</table>`
  expect(await postsIn('en', table)).toEqual({
    'Karla J. Rasmussen': 'President', 'Tou Vang': 'Vice President', 'Denise Kowalke': 'Controller',
  }) // prettier-ignore
})

it('two people in one row of a table share its label', async () => {
  const table = `<table>${row('Gerência', 'Amílcar Teixeira<br>Maria Borges')}${row('Diretor de Produção', 'Rui Alves')}</table>`
  expect(await postsIn('pt', table)).toEqual({
    'Amílcar Teixeira': 'Gerência', 'Maria Borges': 'Gerência', 'Rui Alves': 'Diretor de Produção',
  }) // prettier-ignore
})

it('the column of posts held until now gives way to that of the new ones', async () => {
  const head = '<tr><th>氏名</th><th>新役職</th><th>現役職</th></tr>'
  const table = `<table>${head}${row('水野 悠子', '取締役', '研究所長')}${row('佐藤 健一', '監査役', '営業部長')}</table>`
  expect(await postsIn('ja', table)).toEqual({ '水野 悠子': '取締役', '佐藤 健一': '監査役' })
})

it('signs set apart to fill a column are one word', async () => {
  const table = `<table>${row('董 事 长', '林 建国')}${row('总 经 理', '林晓东')}</table>`
  expect(Object.keys(await postsIn('zh', table)).sort()).toEqual(['林 建国', '林晓东'].sort())
})

it('a name in two scripts, in two elements of a card, is one person', async () => {
  const card = (post: string, name: string, latin: string) => `<div class="m"><span>${post}</span><h4>${name}</h4><p class="eng">${latin}</p></div>` // prettier-ignore
  const cards = card('대표이사', '정우람', 'Wooram Jung, Ph.D.') + card('부사장', '배수현', 'Soohyun Bae')
  expect(await postsIn('ko', `<h2>경영진</h2>${cards}`)).toEqual({ 정우람: '대표이사', 배수현: '부사장' })
})

it.each([
  ['de', '<h2>Aufsichtsrat</h2><p>Gudrun Berger*, Stellvertretende Vorsitzende</p>', 'Gudrun Berger', 'Stellvertretende Vorsitzende'],
  ['ko', '<p>강미란 품질관리 과장</p>', '강미란', '품질관리 과장'],
  ['ko', '<p>(주)노드윈드 대표이사 강병철</p>', '강병철', '대표이사'],
  ['en', '<p>Sales – Helen Marsh, Sales Manager, helen@nordwind.example</p>', 'Helen Marsh', 'Sales Manager'],
  ['ja', '<p>代表取締役 日下部 洋平</p>', '日下部 洋平', '代表取締役'],
  ['ja', '<p>取締役 西園寺 かおり</p>', '西園寺 かおり', '取締役'],
  ['fr', '<h2>Conseil de surveillance</h2><p>représentée par Édouard Tellier</p>', 'Édouard Tellier', undefined],
  ['nl', '<p>Jan de Vries (directeur bij Nordwind).</p>', 'Jan de Vries', 'directeur'],
])('in %s: %s', async (lang, body, name, post) => {
  const found = await postsIn(lang, body)
  expect(Object.keys(found)).toEqual([name])
  expect(found[name]).toBe(post)
}) // prettier-ignore

it('after a comma and "and" the post is the next one’s', async () => {
  const told = await postsIn(
    'fr',
    '<p>Le directeur, Jean Moreau, et la présidente de Nordwind, Sylvie Martin, ont salué ce choix.</p>',
  )
  expect(told['Jean Moreau']).not.toMatch(/présidente/)
})

it('a Korean name and the signs it is written with are one person, glued or apart', async () => {
  const card = (name: string, title: string) => `<article><h3>${name}</h3><strong>${title}</strong></article>`
  const body = card('한도윤<small>韓度潤</small>', '대표이사') + card('서하린 (徐河潾)', '감사')
  expect(await postsIn('ko', body)).toEqual({ 한도윤: '대표이사', 서하린: '감사' })
})

it('a bracket that tells of an earlier post leaves this one; a bracket that ends this one does not', async () => {
  const card = (name: string, title: string) => `<article><h3>${name}</h3><p>${title}</p></article>`
  const now = card('Anna Nowak', 'Senior Adviser (former Chief Financial Officer)')
  const gone = card('Ida Moss', 'Chief Executive Officer (former)')
  expect(Object.keys(await postsIn('en', now + gone))).toEqual(['Anna Nowak'])
})

it('a mailbox in an element of its own ends the title before it', async () => {
  const body = '<article><h3>Anna Nowak</h3><div><b>Lawyer (Berlin)</b><a href="mailto:a.nowak@nordwind.example">a.nowak@nordwind.example</a></div></article>' // prettier-ignore
  expect(await postsIn('en', body)).toEqual({ 'Anna Nowak': 'Lawyer (Berlin)' })
})
