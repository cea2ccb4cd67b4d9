import { describe, expect, it } from 'vitest'
import { decoded, encodingOf, type Encoding } from '../../lib/imports/encoding.ts'

/** A text in an encoding, by turning its decoder around; undefined where the encoding has not all of its letters. */
function encoded(text: string, encoding: Encoding): Uint8Array | undefined {
  if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(text, 'utf16le'))
  if (encoding === 'utf-16be') return new Uint8Array(Buffer.from(text, 'utf16le').swap16())
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  const table = tableOf(encoding)
  const bytes = [...text].map((letter) => table.get(letter))
  return bytes.every((some) => some !== undefined) ? new Uint8Array(bytes.flat() as number[]) : undefined
}

const tables = new Map<Encoding, Map<string, number[]>>()
function tableOf(encoding: Encoding): Map<string, number[]> {
  const known = tables.get(encoding)
  if (known) return known
  const table = new Map<string, number[]>()
  const decoder = new TextDecoder(encoding)
  const add = (...bytes: number[]) => {
    const letter = decoder.decode(new Uint8Array(bytes))
    if ([...letter].length === 1 && letter !== '\ufffd' && !table.has(letter)) table.set(letter, bytes)
  }
  for (let byte = 0; byte < 256; byte += 1) add(byte)
  if (encoding === 'gb18030')
    for (let lead = 0x81; lead < 0xff; lead += 1)
      for (let trail = 0x40; trail < 0xff; trail += 1) add(lead, trail)
  tables.set(encoding, table)
  return table
}

it('takes UTF-8 with a broken row for UTF-8, so that only that row is garbled', () => {
  const good = new TextEncoder().encode('Firma;Miasto\nZażółć;Łódź\nŹródło;Gdańsk\n')
  const bytes = new Uint8Array([...good, 0xa3, 0xb9, 0x6b, 0x61, 0x0a])
  expect(encodingOf(bytes)).toBe('utf-8')
})

/** Rows as companies keep them, of invented companies, in the encodings that their country's Excel writes. */
const files: readonly (readonly [Encoding, string])[] = [
  [
    'windows-1250',
    'Firma;Ulica;Miasto\r\nZakład Mleczarski Łąka;ul. Źródlana 7;Łódź\r\nBracia Święcicki;ul. Kościuszki 4;Wrocław\r\n',
  ],
  ['windows-1250', 'Firma;Město\r\nŘeznictví Dvořák;Plzeň\r\nStrojírny Chudíček;České Budějovice\r\n'],
  ['windows-1250', 'Cég;Város\r\nTűzép Építő Kft.;Győr\r\nSzőlőhegy Pincészet;Székesfehérvár\r\n'],
  [
    'windows-1251',
    'Компания;Город;Должность\r\nООО «Ромашка»;Санкт-Петербург;Генеральный директор\r\nАО Северный завод;Екатеринбург;Главный бухгалтер\r\n',
  ],
  ['windows-1251', 'Компания;Город\r\nРога и копыта;Пермь\r\n'],
  [
    'koi8-r',
    'Компания;Город;Должность\r\nРомашка;Санкт-Петербург;Генеральный директор\r\nСеверный завод;Екатеринбург;Главный бухгалтер\r\n',
  ],
  [
    'windows-1252',
    'Firma;Straße;Ort\r\nBäckerei Müller & Söhne;Königsstraße 4;Köln\r\nÖko-Gärtnerei;Am Fluß 2;Düsseldorf\r\n',
  ],
  [
    'windows-1252',
    'Société;Adresse;Ville\r\nÉtablissements Lefèvre;12 rue de la Préfecture;Orléans\r\nCafé à la crème;3 allée des Chênes;Besançon\r\n',
  ],
  ['windows-1252', 'Empresa;Ciudad\r\nPanadería Núñez;A Coruña\r\nCerámica Peñalba S.A.;Málaga\r\n'],
  ['windows-1252', 'Bolag;Ort\r\nÅkeri Sjöström AB;Västerås\r\nSmørrebrød ApS;København\r\n'],
  ['windows-1252', 'Empresa;Cidade\r\nPadaria São João;São Paulo\r\nConstruções Conceição Lda;Portimão\r\n'],
  [
    'windows-1254',
    'Firma;Şehir\r\nYıldız Çelik İnşaat A.Ş.;İstanbul\r\nGüneş Gıda Sanayi;Diyarbakır\r\nAğaoğlu Ticaret;Muğla\r\n',
  ],
  ['windows-1253', 'Εταιρεία;Πόλη\r\nΑφοί Παπαδόπουλοι;Θεσσαλονίκη\r\nΕλληνική Βιομηχανία;Αθήνα\r\n'],
  [
    'windows-1256',
    'شرکت;شهر;سمت\r\nصنايع پولاد گستر;تهران;مدير عامل\r\nبازرگاني چاپ آذر;اصفهان;مدير فروش\r\n',
  ],
  [
    'gb18030',
    '公司名称,城市,职位\r\n上海远东科技有限公司,上海,总经理\r\n广州南方贸易有限公司,广州,销售总监\r\n',
  ],
  ['gb18030', '名称,电话\r\n蓝鲸饮料,021-5550100\r\n'],
]

describe('the encoding of a file', () => {
  it.each(files)('%s: %s', (encoding, text) => {
    const bytes = encoded(text, encoding)
    expect(bytes, 'the encoding has all letters').toBeDefined()
    expect(decoded(bytes!, encodingOf(bytes!))).toBe(text)
  })

  it('is Unicode with or without a mark', () => {
    for (const [, text] of files)
      for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const)
        for (const mark of ['', '\ufeff']) {
          const bytes = encoded(mark + text, encoding)!
          expect(encodingOf(bytes), text).toBe(encoding)
          expect(decoded(bytes, encoding)).toBe(text)
        }
  })

  it('is UTF-8 for plain ASCII and for nothing at all', () => {
    expect(encodingOf(new TextEncoder().encode('a,b\r\n1,2\r\n'))).toBe('utf-8')
    expect(encodingOf(new Uint8Array())).toBe('utf-8')
  })
})
