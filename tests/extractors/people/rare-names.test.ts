import { expect, it } from 'vitest'
import { findingsOf } from '../../reading/findings-of.ts'

async function namesIn(sentence: string) {
  const found = await findingsOf('en', `<h1>Nordwind grows</h1><p>${sentence}</p>`, '/about')
  return found.filter(({ field }) => field === 'person.name').map(({ value }) => value)
}

// No list of names knows these.
it.each([
  ['“We have grown,” said Ferzal Quorn, Managing Director of Nordwind.', 'Ferzal Quorn'],
  [
    '“We have grown,” said Ferzal Quorn, Managing Director of Nordwind. “With a second line.”',
    'Ferzal Quorn',
  ],
  ['Nordwind’s managing director, Unna Brazzig, added that orders are rising.', 'Unna Brazzig'],
  ['Nordwind’s new chief executive Unna Brazzig opened the hall in Kiel.', 'Unna Brazzig'],
])('a rare name is read where the sentence calls the post the company’s own: %s', async (sentence, name) => {
  expect(await namesIn(sentence)).toEqual([name])
})

it.each([
  '“They deliver in a week,” said Ferzal Quorn, Managing Director of Lakeside Dairies.',
  'Lakeside’s managing director, Unna Brazzig, praised the pumps of Nordwind.',
  'At the Dublin Harbour Fair, the managing director of Nordwind showed the new pump.',
])('a rare name, or what looks like one, beside another post is not: %s', async (sentence) => {
  expect(await namesIn(sentence)).toEqual([])
})
