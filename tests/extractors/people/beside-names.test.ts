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
