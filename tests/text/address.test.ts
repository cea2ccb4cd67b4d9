import { describe, expect, it } from 'vitest'
import { addressIn } from '../../lib/text/address.ts'
import { addressLine } from '../../lib/text/address-line.ts'
import { countryNamed, countryOfCallingCode, countryOfHost } from '../../lib/text/country.ts'
import { postalCodesIn } from '../../lib/text/postal-code.ts'

const PRINTED: readonly (readonly [text: string, country: string, parts: Record<string, string>])[] = [
  [
    'ul. Wiązowa 7\n62-030 Luboń\nPolska',
    'DE',
    { street: 'ul. Wiązowa 7', locality: 'Luboń', postalCode: '62-030', country: 'PL' },
  ],
  [
    'Gran Vía de Don Lope, 45, 4.º\n48011 Bilbao',
    'ES',
    { street: 'Gran Vía de Don Lope, 45, 4.º', locality: 'Bilbao', postalCode: '48011', country: 'ES' },
  ],
  [
    'Hafenallee 3, 24103 Kiel',
    'DE',
    { street: 'Hafenallee 3', locality: 'Kiel', postalCode: '24103', country: 'DE' },
  ],
  [
    'Via Roma, 5 - 24020 Gorle (BG) - Italia',
    'IT',
    { street: 'Via Roma, 5', locality: 'Gorle', region: 'BG', postalCode: '24020', country: 'IT' },
  ],
  [
    '9 Mill Lane, Norwich, NR1 3JX',
    'GB',
    { street: '9 Mill Lane', locality: 'Norwich', postalCode: 'NR1 3JX', country: 'GB' },
  ],
  [
    '450 Dockside Avenue, Suite 4, Portland, ME 04101, USA',
    'US',
    {
      street: '450 Dockside Avenue, Suite 4',
      locality: 'Portland',
      region: 'ME',
      postalCode: '04101',
      country: 'US',
    },
  ],
  [
    'Blvd. Independencia 2020 Ote., Piso 5, Col. Navarro, C.P. 27010, Torreón, Coahuila',
    'MX',
    {
      street: 'Blvd. Independencia 2020 Ote., Piso 5, Col. Navarro',
      locality: 'Torreón',
      region: 'Coahuila',
      postalCode: '27010',
      country: 'MX',
    },
  ],
  [
    'Plot No. 41, Industrial Area, Indore - 452 001 (M.P.)',
    'IN',
    {
      street: 'Plot No. 41, Industrial Area',
      locality: 'Indore',
      region: 'M.P.',
      postalCode: '452 001',
      country: 'IN',
    },
  ],
  [
    'Calle Mayor, núm. 22, 41001 Sevilla',
    'ES',
    { street: 'Calle Mayor, núm. 22', locality: 'Sevilla', postalCode: '41001', country: 'ES' },
  ],
  [
    '18 rue des Tanneurs, 69003 Lyon, France',
    'FR',
    { street: '18 rue des Tanneurs', locality: 'Lyon', postalCode: '69003', country: 'FR' },
  ],
  [
    '160000, г. Вологда, ул. Набережная, д. 12',
    'RU',
    { street: 'ул. Набережная, д. 12', locality: 'Вологда', postalCode: '160000', country: 'RU' },
  ],
  [
    'Av. Central, 125 - Centro, Vila Nova - BA, 42850-000',
    'BR',
    {
      street: 'Av. Central, 125, Centro',
      locality: 'Vila Nova',
      region: 'BA',
      postalCode: '42850-000',
      country: 'BR',
    },
  ],
  [
    'Havenstraat 21\n3115 HD Schiedam',
    'NL',
    { street: 'Havenstraat 21', locality: 'Schiedam', postalCode: '3115 HD', country: 'NL' },
  ],
  [
    '〒105-0011 東京都港区芝公園1-2-3',
    'JP',
    { street: '芝公園1-2-3', locality: '港区', region: '東京都', postalCode: '105-0011', country: 'JP' },
  ],
  [
    '江苏省苏州市吴中区兴业路18号',
    'CN',
    { street: '吴中区兴业路18号', locality: '苏州市', region: '江苏省', country: 'CN' },
  ],
  [
    '30264 新竹縣竹北市中正路12號3樓',
    'TW',
    { street: '中正路12號3樓', locality: '竹北市', region: '新竹縣', postalCode: '30264', country: 'TW' },
  ],
  [
    '경기도 수원시 영통구 광교로 145 7층',
    'KR',
    { street: '광교로 145 7층', locality: '수원시 영통구', region: '경기도', country: 'KR' },
  ],
  [
    'Organize Sanayi Mah. 12. Cadde No: 4 41400 Gebze/Kocaeli',
    'TR',
    {
      street: 'Organize Sanayi Mah. 12. Cadde No: 4',
      locality: 'Gebze',
      region: 'Kocaeli',
      postalCode: '41400',
      country: 'TR',
    },
  ],
  [
    'شارع الملك فهد، الرياض 12271، المملكة العربية السعودية',
    'SA',
    { street: 'شارع الملك فهد', locality: 'الرياض', postalCode: '12271', country: 'SA' },
  ],
  [
    'Riverton Road, P.O. Box 14221, Jeddah 21424, Saudi Arabia',
    'SA',
    { street: 'Riverton Road, P.O. Box 14221', locality: 'Jeddah', postalCode: '21424', country: 'SA' },
  ],
]

describe('addresses', () => {
  it.each(PRINTED)('%s', (text, country, parts) => {
    expect(addressIn(text, [country], ['en', 'pl', 'de', 'it'])).toEqual(parts)
  })

  it('makes one line in the order of the country', () => {
    expect(addressLine(PRINTED[2]![2])).toBe('Hafenallee 3, 24103 Kiel')
    expect(addressLine(PRINTED[5]![2])).toBe('450 Dockside Avenue, Suite 4, Portland, ME 04101')
  })

  it('sees none in a sentence', () => {
    expect(addressIn('We have served customers for 25 years.', ['GB'], ['en'])).toBeUndefined()
  })

  it('takes no box, no area code and no lower-case letters for a postal code', () => {
    expect(postalCodesIn('P.O. Box 14221', ['SA'])).toEqual([])
    expect(postalCodesIn('(71) 98802-6456', ['US', 'BR'])).toEqual([])
    expect(postalCodesIn('the ab1 2cd of it', ['GB'])).toEqual([])
  })

  // By the clock, so only when asked (CLOCK=1): a busy machine is no defect.
  it.runIf(process.env['CLOCK'])('is linear in the length of the text', () => {
    const time = (text: string) => {
      const started = performance.now()
      for (let times = 0; times < 5; times += 1) {
        addressIn(text, ['DE', 'GB', 'FR'], ['en'])
        postalCodesIn(text, ['DE', 'GB', 'FR'])
      }
      return performance.now() - started
    }
    const unit = 'Am langen Weg der Straße 12 a und rue de la Paix via '
    time(unit.repeat(20))
    expect(time(unit.repeat(400))).toBeLessThan(Math.max(60, time(unit.repeat(40)) * 25))
  })
})

describe('countries', () => {
  it.each([
    ['Deutschland', 'DE'],
    ['USA', 'US'],
    ['P.R. China', 'CN'],
    ['Taiwan (R.O.C.)', 'TW'],
    ['РФ', 'RU'],
    ['المملكة العربية السعودية', 'SA'],
    ['Polska', 'PL'],
  ])('%s', (name, code) => {
    expect(countryNamed(name, ['de', 'pl', 'ar'])).toBe(code)
  })

  it('reads hosts and calling codes', () => {
    expect(countryOfHost('muster.co.uk')).toBe('GB')
    expect(countryOfHost('muster.io')).toBeUndefined()
    expect(countryOfCallingCode('+48 22 555')).toBe('PL')
    expect(countryOfCallingCode('00966 11')).toBe('SA')
    expect(countryOfCallingCode('+1 207')).toBeUndefined()
  })
})
