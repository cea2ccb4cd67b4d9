import { describe, expect, it } from 'vitest'
import { agreesWithLabel } from '../../lib/text/name-label.ts'
import { companyNamesIn } from '../../lib/text/company-name.ts'
import { nameCore, nameKey } from '../../lib/text/name-key.ts'
import { ldNodes, ldText } from '../../lib/text/json-ld.ts'
import { readableHost } from '../../lib/text/punycode.ts'

describe('company names by their legal form', () => {
  it.each([
    [
      'Angaben: Muster & Söhne Maschinenbau GmbH & Co. KG, Hauptstr. 1',
      'Muster & Söhne Maschinenbau GmbH & Co. KG',
    ],
    ['© 2023 Acme Widgets Inc. All rights reserved', 'Acme Widgets Inc.'],
    ['© 1998–2024 Borowik Sp. z o.o. · NIP', 'Borowik Sp. z o.o.'],
    ['Контакты ООО «Пример-Газ», г. Вологда', 'ООО «Пример-Газ»'],
    ['株式会社ミナト', '株式会社ミナト'],
    ['株式会社茶のみ港', '株式会社茶のみ港'],
    ['Copyright © 港みなと税理士法人 All Rights Reserved.', '港みなと税理士法人'],
    ['ميناء للخدمات البحرية ذ.م.م', 'ميناء للخدمات البحرية ذ.م.م'],
    ['Havenwind NV – Kade 48, 9000 Gent', 'Havenwind NV'],
    ['Moulin Pianos Transports Sàrl, chemin du Port 9', 'Moulin Pianos Transports Sàrl'],
    [
      'Okna Portowe Nowak i Wspólnicy spółka komandytowa',
      'Okna Portowe Nowak i Wspólnicy spółka komandytowa',
    ],
    ['（英文：MINATO SEIKI CO., LTD.）', 'MINATO SEIKI CO., LTD.'],
    ['港精機株式会社', '港精機株式会社'],
    ['(주)한강테크는 수원에', '(주)한강테크'],
    ['苏州蓝海机电(江苏)有限公司成立于2006年', '苏州蓝海机电(江苏)有限公司'],
    ['Blue Tooling (Suzhou) Co., Ltd. was founded', 'Blue Tooling (Suzhou) Co., Ltd.'],
    ['Yıldız Kablo Sanayi ve Ticaret Ltd. Şti.', 'Yıldız Kablo Sanayi ve Ticaret Ltd. Şti.'],
    ['شركة النور للتجارة المحدودة', 'شركة النور للتجارة المحدودة'],
    ['21st muster GmbH', '21st muster GmbH'],
    ['The Olivares del Puerto S.L. is', 'Olivares del Puerto S.L.'],
  ])('%s', (text, name) => {
    expect(companyNamesIn(text)[0]?.name.replace(/는$/, '')).toBe(name)
  })

  it('sees none in words that only look like one', () => {
    expect(companyNamesIn('we act as one, see ag and se')).toEqual([])
  })

  it('takes the form off', () => {
    expect(nameCore('ООО «Пример»')).toBe('Пример')
    expect(nameKey('Muster GmbH')).toBe(nameKey('MUSTER'))
  })
})

describe('agreement with the domain', () => {
  it.each([
    ['Muster Holding', 'musterholding', 1],
    ['Müller Bau GmbH', 'mueller-bau', 1],
    ['LE-Muster', 'le-muster', 1],
    ['Hong Kong Innovation Board And Network', 'hkiban', 0.6],
    ['СеверМаш', 'severmash', 0.9],
  ])('%s on %s', (name, label, least) => {
    expect(agreesWithLabel(name, label)).toBeGreaterThanOrEqual(least)
  })

  it('is nothing for another name', () => {
    expect(agreesWithLabel('Studio Media', 'musterfirma')).toBe(0)
  })
})

describe('structured data', () => {
  it('repairs line feeds, trailing commas and comments, and leaves out prototype names', () => {
    const nodes = ldNodes(
      '<!-- {"@type":"Organization", // x\n"name":"A\nB","__proto__":{"polluted":1},"list":[1,2,],} -->',
    )
    expect(nodes).toHaveLength(1)
    expect(ldText(nodes[0]!.get('name'))).toBe('A B')
    expect(nodes[0]!.has('__proto__')).toBe(false)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('ends on depth and gives nothing for what is no JSON', () => {
    expect(ldNodes('['.repeat(5000) + ']'.repeat(5000))).toEqual([])
    expect(ldNodes('not json')).toEqual([])
  })

  it('reads hosts in their own letters', () => {
    expect(readableHost('xn--e1afmkfd.xn--p1ai')).toBe('пример.рф')
    expect(readableHost('www.muster.example')).toBe('www.muster.example')
  })
})
