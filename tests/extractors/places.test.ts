import { describe, expect, it } from 'vitest'
import { THRESHOLD_OFFERED } from '../../lib/model/index.ts'
import { findingsOf } from '../reading/findings-of.ts'

async function placesOf(lang: string, body: string): Promise<string[]> {
  return (await findingsOf(lang, body, '/contact'))
    .filter(({ field, confidence }) => field === 'company.address' && confidence >= THRESHOLD_OFFERED)
    .map(({ parts }) => `${parts?.['locality']}: ${parts?.['type']}`)
    .sort()
}

describe('two addresses are two rows, and a branch is never the head office', () => {
  it.each([
    ['de', '<h2>Hauptsitz</h2><p>Nordwind GmbH<br>Hafenstraße 12<br>24103 Kiel</p><h2>Niederlassung Süd</h2><p>Isarweg 3<br>80331 München</p>', ['Kiel: head', 'München: branch']],
    ['de', '<h2>Niederlassung Süd</h2><p>Isarweg 3<br>80331 München</p><h2>Hauptsitz</h2><p>Nordwind GmbH<br>Hafenstraße 12<br>24103 Kiel</p>', ['Kiel: head', 'München: branch']],
    ['pl', '<h2>Oddział Kraków</h2><p>ul. Długa 5<br>31-147 Kraków</p><h2>Siedziba firmy</h2><p>Nordwind Sp. z o.o.<br>ul. Portowa 12<br>80-001 Gdańsk</p>', ['Gdańsk: head', 'Kraków: branch']],
    ['en', '<h2>Branch office</h2><p>7 Mill Lane<br>Leeds LS1 4AB</p><h2>Head office</h2><p>Nordwind Ltd<br>12 Harbour Street<br>Bristol BS1 5TR</p>', ['Bristol: head', 'Leeds: branch']],
    ['fr', '<h2>Succursale de Lyon</h2><p>5 rue Mercière<br>69002 Lyon</p><h2>Siège</h2><p>Nordwind SARL<br>12 quai du Port<br>13002 Marseille</p>', ['Lyon: branch', 'Marseille: head']],
  ])('%s %s', async (lang, body, places) => {
    const found = await placesOf(lang, body)
    expect(found.map((place) => place.replace('registered', 'head'))).toEqual(places)
  })
}) // prettier-ignore
