import type { MetadataJson } from 'libphonenumber-js/core'
import phoneMetadata from 'libphonenumber-js/metadata.max.json'
import { describe, expect, test } from 'vitest'
import { phoneReader } from '../../lib/text/phone.ts'

const reader = phoneReader(phoneMetadata as unknown as MetadataJson)

describe('numbers in running text', () => {
  test.each([
    ['TR', 'Tel: 0 (224) 493 00 44 - 45 (pbx)', ['+902244930044']],
    ['IN', '079-25834471 / 72', ['+917925834471']],
    ['RU', 'Тел.: (343) 345-00-12, 345-00-13', ['+73433450012']],
    ['KR', 'TEL. 055)287-1004~5', ['+82552871004']],
    ['IR', 'تلفن: ۸۲-۴۴۹۲۲۲۸۰ (۰۲۱)', ['+982144922280']],
    ['IR', 'تلفن: ۳۶۶۱۲۰۴۰-۰۳۱', ['+983136612040']],
    ['EG', 'ت: 02-22718840 / 02-22718841', ['+20222718840', '+20222718841']],
    ['SA', 'الهاتف: 17540088 (973+)', ['+97317540088']],
    ['SG', 'Tel: (60) 3-5512 8800', ['+60355128800']],
    ['DE', 'Fon 0 52 22 / 94 40-10', ['+495222944010']],
  ])('%s: %s', (country, text, wanted) => {
    const found = reader.find(text, country).filter(({ valid }) => valid)
    expect(found.map(({ e164 }) => e164)).toEqual(wanted)
    for (const { start, end } of found) expect(text.slice(start, end).trim().length).toBeGreaterThan(6)
  })

  test.each([
    ['DE', '32108 Bad Salzuflen'],
    ['IT', '44 - 43121 Parma'],
    ['CN', '86-20-13128 12121'],
  ])('%s: %s is in no plan', (country, text) => {
    expect(reader.find(text, country).every(({ valid }) => !valid)).toBe(true)
  })
})
