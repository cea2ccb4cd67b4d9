import { expect, it } from 'vitest'
import { findingsOf } from '../../reading/findings-of.ts'

/** Names that the page gives as the house's own, each with its post. */
async function peopleOf(lang: string, body: string, path = '/imprint'): Promise<Record<string, string>> {
  const found = await findingsOf(lang, `<h1>Nordwind</h1>${body}`, path)
  const sure = found.filter(({ about, confidence }) => about !== 'company' && confidence >= 0.5)
  const titles = new Map(
    sure.flatMap(({ about, field, value }) => (field === 'person.title' ? [[about, value]] : [])),
  )
  return Object.fromEntries(
    sure.flatMap(({ about, field, value }) =>
      field === 'person.name' ? [[value, titles.get(about) ?? '']] : [],
    ),
  )
}

it('a body with a colon heads its own members, whatever list of names stands before', async () => {
  const found = await peopleOf(
    'de',
    `<p><b>Vorstand:</b><br>Dr. Gerda Hofer (Vorsitzende)<br>Thomas Winkler</p>
     <p><b>Aufsichtsrat:</b><br>Dr. Ernst Lechner, Vorsitzender<br>Mag. Sabine Moser, Stellvertreterin des Vorsitzenden
     <br>Ing. Rudolf Kogler<br>Dr. Helga Bauer</p>`,
  )
  expect(found).toMatchObject({
    'Thomas Winkler': 'Vorstand',
    'Ernst Lechner': 'Vorsitzender',
    'Rudolf Kogler': 'Aufsichtsrat',
    'Helga Bauer': 'Aufsichtsrat',
  })
})

it('names with years of apprenticeship in one line are of the house on its page of people', async () => {
  const found = await peopleOf(
    'de',
    `<h2>Unser Team</h2><h3>In der Lehre</h3><p>Jonas Krämer (3. Lehrjahr), Lena Vogel (2. Lehrjahr) und Ibrahim Kaya (1. Lehrjahr)</p>`,
    '/team',
  )
  expect(found).toEqual({
    'Jonas Krämer': '3. Lehrjahr',
    'Lena Vogel': '2. Lehrjahr',
    'Ibrahim Kaya': '1. Lehrjahr',
  })
})

it('speakers of an event told in both genders are guests', async () => {
  const card = (name: string, post: string, house: string) =>
    `<div class="card"><h4>${name}</h4><p>${post}</p><p>${house}</p></div>`
  const found = await peopleOf(
    'de',
    `<h2>Referentinnen und Referenten</h2>${card('Dr. Anna Harms', 'Professorin für Bodenkunde', 'Hochschule Ammerland')}
     ${card('Klaus Janssen', 'Geschäftsführer', 'Baumschule Janssen')}${card('Peter Marten', 'Forschungsleiter', 'Holzfaser Nord')}`,
    '/fachtag',
  )
  expect(found).toEqual({})
})

it('whoever signs a plain quotation with a leading post is of the house, also in a block for authors of quotations', async () => {
  const found = await peopleOf(
    'es',
    `<p>Somos una cooperativa salinera.</p><div><blockquote><p>Si la sal no cruje entre los dedos, no sale de aquí.</p></blockquote>
     <p class="quote__author">Doña Elena Ruiz Carrasco<br><small>Presidenta del consejo de administración</small></p></div>`,
    '/',
  )
  expect(found).toEqual({ 'Elena Ruiz Carrasco': 'Presidenta del consejo de administración' })
})

it('an initial is spelt out in brackets, nobles have their rank inside the name', async () => {
  const card = (name: string, post: string) => `<div class="card"><h3>${name}</h3><p>${post}</p></div>`
  const found = await peopleOf(
    'nl',
    `<h2>Raad van commissarissen</h2><p>mr. W.F. baron van Eerde (voorzitter)<br>drs. Geertje Huizinga</p>
     <h2>Ons team</h2>${card('Sjoerd Tamminga', 'Directeur')}${card('Rinske Hofstra', 'Landmeter')}${card('D. (Daan) Wierda', 'Landmeter')}`,
  )
  expect(Object.keys(found)).toContain('D. (Daan) Wierda')
  expect(Object.keys(found)).toContain('W.F. baron van Eerde')
})

it('a given name with a post is whoever the page names in full once', async () => {
  const found = await peopleOf(
    'en',
    `<p>Nordwind began in 2011, when Isla Morrant gave up a desk at the harbour office and bought a dryer. <q>I wanted a reason to be
     outside,</q> says Isla, who still runs the company as managing director.</p>`,
    '/',
  )
  expect(found).toEqual({ 'Isla Morrant': 'managing director' })
})

it('after a paragraph with two quotations and who says them, the next one signs nothing', async () => {
  const found = await peopleOf(
    'en',
    `<article><p>News release</p><h1>Nordwind builds new line</h1><p>THUNDER BAY, May 7, 2024 – Nordwind Inc. has been awarded an order.</p>
     <p>“We have been fixing those relays for years,” said Laura Bennett, President and CEO of Nordwind. “Now we get to take them out.”</p>
     <p>Forty people will be hired, according to Peter Kowalski, the company's vice-president of field operations.</p>
     <h2>About Nordwind</h2><p>Nordwind Inc. builds signals.</p></article>`,
    '/newsroom/order',
  )
  expect(Object.keys(found)).toContain('Peter Kowalski')
})
