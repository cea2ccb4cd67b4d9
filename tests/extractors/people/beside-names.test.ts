import { expect, it } from 'vitest'
import { findingsOf } from '../../reading/findings-of.ts'

async function peopleOf(body: string) {
  const said = '<h1>Nordwind</h1><p>We make quiet pumps and are proud of the people who build them.</p>'
  return (await findingsOf('en', said + body, '/imprint')).filter(({ about }) => about !== 'company')
}

it('a year beside a name is no phone number', async () => {
  const found = await peopleOf(
    '<p>Our Managing Director Annika Thorwesten has led the company since 2019. She followed Gerold Wessolek, who retired in 2018.</p>',
  )
  expect(found.some(({ value }) => value === 'Annika Thorwesten')).toBe(true)
  expect(found.filter(({ field }) => field === 'person.phone')).toEqual([])
})

it('the label over a list of names is told from a post beside the name', async () => {
  const found = await peopleOf(
    '<p>Managing Directors: Annika Thorwesten, Matthis Okonjima</p><p>Jonas Berg, Chief Financial Officer</p>',
  )
  const titles = found.flatMap(({ field, value, parts }) =>
    field === 'person.title' ? [[value, parts?.['ofList']]] : [],
  )
  expect(titles).toContainEqual(['Managing Directors', 'yes'])
  expect(titles).toContainEqual(['Chief Financial Officer', undefined])
})

it('a name with its post in bold labels none of the names below it', async () => {
  const found = await peopleOf(
    '<h2>Board of Directors</h2><p><strong>Annika Thorwesten</strong>, Chair<br><strong>George Hill</strong>, Treasurer<br><strong>Patricia Long</strong><br><strong>Kevin Moore</strong></p>',
  )
  const titles = found.flatMap(({ field, value }) => (field === 'person.title' ? [value] : []))
  expect(titles.filter((title) => title.includes('George'))).toEqual([])
})

it('an Arabic family name that is also a trade belongs to the name', async () => {
  const found = await findingsOf(
    'ar',
    '<h1>نوردويند</h1><p>شركة نوردويند هي شركة سعودية تعمل في صناعة المضخات منذ عقود.</p><h2>الإدارة التنفيذية</h2><div><h4>ياسر أحمد حداد</h4><span>الرئيس التنفيذي</span></div><div><h4>سامر خالد منصور</h4><span>المدير المالي</span></div>',
    '/management',
  )
  const names = found.flatMap(({ field, value }) => (field === 'person.name' ? [value] : []))
  expect(names).toContain('ياسر أحمد حداد')
})
