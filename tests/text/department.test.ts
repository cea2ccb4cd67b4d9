import { describe, expect, test } from 'vitest'
import { contactAt, withoutContact } from '../../lib/text/contact-tail.ts'
import { isDepartment } from '../../lib/text/department.ts'

describe('names of departments', () => {
  test.each([
    'Ufficio tecnico', 'Dział eksportu', 'Отдел продаж', 'Vertriebsinnendienst Außendienst', 'Estimating', 'Customer service',
    'Service après-vente', 'Recursos humanos', 'İhracat', '销售部', '総務課', '영업팀', 'verkoop binnendienst',
  ])('%s', (text) => {
    expect(isDepartment(text)).toBe(true)
  }) // prettier-ignore
  test.each([
    'Anna Nowak',
    'Salesbury',
    'Marktplatz',
    '김미소',
    '山田太郎',
    'Exportwelt erobert: ein Bericht über das Jahr der großen Fahrten',
  ])('%s is none', (text) => {
    expect(isDepartment(text)).toBe(false)
  })
})

describe('ways to reach somebody after a name', () => {
  test.each([
    ['Suresh Menon, Mob: +971 50 441 8290', 'Suresh Menon'],
    ['Rob Thornlea – 07700 900482', 'Rob Thornlea'],
    ['Yann Le Goff, gérant – 06.15.22.47.80', 'Yann Le Goff, gérant'],
    ['Gill Sowerby (Estimating) – ext. 14', 'Gill Sowerby (Estimating'],
    ['Anna Telman, sales', 'Anna Telman, sales'],
  ])('%s', (text, head) => {
    expect(withoutContact(text)).toBe(head)
    expect(contactAt(text)).toBe(head === text ? -1 : head.length)
  })
})
