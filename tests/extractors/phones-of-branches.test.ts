import { describe, expect, it, vi } from 'vitest'
import { THRESHOLD_OFFERED } from '../../lib/model/index.ts'
import { Page } from '../../lib/page/page.ts'
import { findingsOf } from '../reading/findings-of.ts'
import { SPOKEN } from './spoken.ts'

async function phonesOf(lang: string, body: string) {
  const found = await findingsOf(
    lang,
    `<main><h1>Nordwind</h1><p>${SPOKEN[lang]}</p>${body}</main>`,
    '/contact',
  )
  return found.filter(({ field }) => field === 'company.phone')
}

async function offeredIn(lang: string, body: string): Promise<string[]> {
  const phones = await phonesOf(lang, body)
  return phones
    .filter(({ confidence }) => confidence >= THRESHOLD_OFFERED)
    .map(({ value }) => value)
    .sort()
}

// Language, what the page prints, the numbers of the head office.
// prettier-ignore
const PRINTED: readonly (readonly [lang: string, body: string, numbers: readonly string[]])[] = [
  ['pl', '<h4>Siedziba i skład główny</h4><p>ul. Portowa 12<br>80-001 Gdańsk<br>tel. 58 555 01 43</p><h4>Oddział Lublin</h4><p>ul. Długa 5<br>20-234 Lublin<br>tel. 81 555 22 06</p>', ['+48585550143']],
  ['pl', '<p>Centrala: tel. 58 555 01 43</p><p>Oddział Lublin, ul. Długa 5, tel. 81 555 22 06</p>', ['+48585550143']],
  ['ru', '<p>Телефон: +7 812 604-33-77</p><h3>Филиал в Казани</h3><p>Тел.: +7 843 555-10-12</p>', ['+78126043377']],
  ['fa', '<p>تلفن: ۰۲۱-۸۸۷۷۶۶۵۵</p><h3>نمایندگی‌ها</h3><ul><li>مشهد: بلوار سجاد، پلاک ۱۲ - تلفن ۰۵۱-۳۷۶۸۴۴۱۰</li></ul>', ['+982188776655']],
  ['zh', '<p>电话：0512-62885500</p><h3>北京办事处</h3><p>电话：010-65881234</p>', ['+8651262885500']],
  ['en', '<p>Phone: +44 20 7946 0101</p><h3>Leeds branch</h3><p>Phone: +44 113 496 0102</p>', ['+442079460101']],
  ['en', '<table><tr><td>Head office</td><td>1 Quay Road</td><td>+44 20 7946 0101</td></tr><tr><td>Leeds depot</td><td>2 Mill Lane</td><td>+44 113 496 0102</td></tr></table>', ['+442079460101']],
  ['de', '<h3>Hauptsitz</h3><p>Tel. 0431 555 01-0</p><h3>Niederlassung Süd</h3><p>Tel. 089 555 01 77</p>', ['+49431555010']],
  ['de', '<p>Tel. 0431 555 01-0</p><p><b>Filiale Lübeck</b><br>Hafenstr. 3, 23552 Lübeck<br>Tel. 0451 555 01 77</p>', ['+49431555010']],
  ['fr', '<p>Tél. : 04 91 55 01 00</p><h3>Agence de Lyon</h3><p>Tél. : 04 78 55 01 77</p>', ['+33491550100']],
  ['fr', '<h2>Siège social</h2><p>Standard : 04 91 55 01 00</p><h2>Nos agences</h2><div><h3>Rouen</h3><p>12 quai du Port<br>76000 Rouen</p><p>Tél. : 02 35 88 14 02</p></div><div><h3>Caen</h3><p>Tél. : 02 31 35 60 47</p></div>', ['+33491550100']],
  ['pl', '<table><tr><td colspan="2"><b>Centrala i magazyn główny</b></td></tr><tr><td>ul. Portowa 12</td><td>tel. 58 555 01 43</td></tr><tr><td colspan="2"><b>Oddział Kalisz</b></td></tr><tr><td>ul. Długa 5</td><td>tel. 62 736 41 55</td></tr></table>', ['+48585550143']],
  ['ar', '<table><tr><th colspan="2">المركز الرئيسي</th></tr><tr><td>هاتف</td><td>011 465 1234</td></tr><tr><th colspan="2">فرع جدة</th></tr><tr><td>العنوان</td><td>شارع فلسطين</td></tr><tr><td>هاتف</td><td>012 665 1234</td></tr></table>', ['+966114651234']],
  ['pt', '<p>Telefone: +351 21 123 45 67</p><table><tr><td><b>Showroom Lisboa</b><br>Av. Central, lote 306<br>Tel. 218 504 117<br><br><b>Showroom Porto</b><br>Rua Nova, 508<br>Tel. 225 097 346</td></tr></table>', ['+351211234567']],
  ['es', '<p>Atención: 900 830 115</p><h3>Central</h3><p>Pol. Ind. Norte, calle E, nave 42<br>50016 Zaragoza</p><p>T. 976 57 41 20</p>', ['+34900830115', '+34976574120']],
  ['ar', '<footer><p>شركة مصنع النخلة للبلاستيك ذ.م.م</p><p>الرياض، شارع العليا 17</p><p>هاتف: 011 465 1234</p></footer>', ['+966114651234']],
  ['es', '<p>Tel. 968 12 34 56</p><h3>Delegación Norte</h3><p>Tel. 944 15 50 18</p>', ['+34968123456']],
  ['pt', '<p>Telefone: +351 21 123 45 67</p><h3>Filial do Porto</h3><p>Tel. +351 22 509 73 46</p>', ['+351211234567']],
  ['it', '<p>Tel. 0832 391650</p><h3>Filiale di Bari</h3><p>Tel. 080 5461278</p>', ['+390832391650']],
  ['nl', '<p>Telefoon 0348 56 17 90</p><h3>Vestiging Zwolle</h3><p>Telefoon 038 455 01 60</p>', ['+31348561790']],
  ['ja', '<p>電話 0532-41-2211</p><h3>大阪支店</h3><p>電話 06-6345-0198</p>', ['+81532412211']],
  ['ko', '<p>전화 02-566-7140</p><h3>부산지사</h3><p>전화 051-466-7140</p>', ['+8225667140']],
  ['ar', '<p>هاتف: 011 465 1234</p><h3>فرع جدة</h3><p>هاتف: 012 665 1234</p>', ['+966114651234']],
  ['tr', '<table><tr><td><b>MERKEZ / FABRİKA</b><br>Ostim OSB Mah. 1234. Sokak No: 18<br><b>Tel</b> : 0 312 354 71 20</td><td><b>İSTANBUL İRTİBAT BÜROSU</b><br>Perpa Ticaret Merkezi B Blok Kat: 8<br><b>Tel</b> : 0 212 222 48 15</td></tr></table>', ['+903123547120']],
]

describe('numbers of branches', () => {
  it.each(PRINTED)('%s: %s', async (lang, body, numbers) => {
    expect(await offeredIn(lang, body)).toEqual(numbers)
  })

  it('are known as such', async () => {
    const phones = await phonesOf('en', PRINTED[5]![1])
    expect(Object.fromEntries(phones.map(({ value, parts }) => [value, parts?.['type']]))).toEqual({
      '+442079460101': 'main',
      '+441134960102': 'branch',
    })
  })

  it('are offered where the page prints no other', async () => {
    expect(await offeredIn('en', '<h3>Leeds branch</h3><p>Phone: +44 113 496 0102</p>')).toEqual([
      '+441134960102',
    ])
  })

  it('do not make a number of the footer one of a branch', async () => {
    const body =
      '<h3>Leeds branch</h3><p>2 Mill Lane</p></main><footer><p>Phone: +44 20 7946 0101</p></footer><main>'
    expect((await phonesOf('en', body)).map(({ parts }) => parts?.['type'])).toEqual(['main'])
  })

  it('are not looked for in all of a long table for each of its rows', async () => {
    const children = vi.spyOn(Page.prototype, 'children')
    const table = (rows: number) =>
      `<table>${Array.from({ length: rows }, (_, n) => `<tr><td>Line ${n}</td><td>+44 20 7946 0${100 + n}</td></tr>`).join('')}</table>`
    await phonesOf('en', table(150))
    const few = children.mock.calls.length
    children.mockClear()
    expect(await phonesOf('en', table(600))).toHaveLength(600)
    expect(children.mock.calls.length).toBeLessThan(6 * few)
    children.mockRestore()
  })
})
