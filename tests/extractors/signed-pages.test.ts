import { describe, expect, it } from 'vitest'
import type { FieldId } from '../../lib/model/index.ts'
import { THRESHOLD_OFFERED } from '../../lib/model/index.ts'
import { read } from '../../lib/reading/read.ts'
import { knowledgeForTests } from '../reading/knowledge-for-tests.ts'
import { observeHtml } from '../reading/observe-html.ts'

async function offered(lang: string, url: string, html: string) {
  const seen = await observeHtml(`<!doctype html><html lang="${lang}">${html}`, url)
  const { findings } = read(seen, knowledgeForTests(seen), (problem) => {
    throw problem
  })
  return (wanted: FieldId) =>
    findings.find(({ field, confidence }) => field === wanted && confidence >= THRESHOLD_OFFERED)?.value
}

/** A release whose site's host spells only a part of the name that signs it. */
const release = (about: string, signed: string) =>
  `<title>Order won | Newsroom</title><body><main><h1>Largest order yet</h1>
   <p>The plant will be built next year and takes two years to finish, as was said in Kiel.</p>
   <h2>About</h2><p>${about}</p></main><footer>${signed}</footer>`

describe('who signs a page', () => {
  it.each([
    [
      'en',
      'Founded in 1994, Nordwind Track & Rail Inc. builds crossings. The company has 185 employees in Ontario.',
      '<p>Nordwind Track & Rail Inc.<br>955 Walsh Street West, Thunder Bay, ON P7E 4X5</p>',
    ],
    ['zh', '北风泵业创立于1994年，总部设于香港，员工约185人，提供水泵。', '<p>© 2024 北风泵业</p>'],
  ])('is the company of its releases, %s', async (lang, about, signed) => {
    const html = release(lang === 'en' ? `${about} Nordwind Track & Rail is proud of it.` : about, signed)
    const of = await offered(
      lang,
      'https://nwrail.example/newsroom/largest-order',
      html.replace(
        'Largest order yet',
        lang === 'en' ? 'Nordwind Track & Rail wins an order' : '北风泵业中标',
      ),
    )
    expect(of('company.founded')).toBe('1994')
    expect(of('company.employees')).toBe('185')
  })

  it('is no company of a release that another one is named in', async () => {
    const html = release(
      'Südwind GmbH was founded in 1994, builds crossings and has 185 employees.',
      '<p>© 2024 Nordwind</p>',
    )
    const of = await offered('en', 'https://nwrail.example/newsroom/largest-order', html)
    expect(of('company.founded')).toBeUndefined()
    expect(of('company.employees')).toBeUndefined()
  })

  it('goes before the agency whose mailbox the release gives', async () => {
    const of = await offered(
      'it',
      'https://nordwind.example/media/comunicati/bilancio',
      `<title>Bilancio | Nordwind</title><body><main><h1>Nordwind approva il bilancio</h1>
       <p>Ufficio stampa Nordwind – Parola Serena Comunicazione S.r.l.<br>Irene Dal Molo, irene@parolaserenacomunicazione.example</p></main>
       <footer><p>Nordwind S.p.A.<br>Viale della Scienza 12<br>45100 Rovigo</p></footer>`,
    )
    expect(of('company.legalName')).toBe('Nordwind S.p.A.')
  })

  it.each([
    ['nl', 'Nordwind Boomkwekers nv', 'Nordwind Boomkwekers nv'],
    ['nl', 'Dakwerken Nordwind bv', 'Dakwerken Nordwind bv'],
  ])('writes its form small, %s: %s', async (lang, name, legal) => {
    const of = await offered(
      lang,
      'https://nordwind.example/over',
      `<title>Over ons | Nordwind</title><body><h1>Nordwind</h1><footer><p>${name}<br>Molenstraat 30<br>9230 Wetteren</p></footer>`,
    )
    expect(of('company.legalName')).toBe(legal)
  })

  it('is not read in small letters of a sentence', async () => {
    const of = await offered(
      'nl',
      'https://nordwind.example/over',
      '<title>Over ons | Nordwind</title><body><h1>Nordwind</h1><p>Wij leveren in Gent bv morgen een pomp.</p>',
    )
    expect(of('company.legalName')).toBeUndefined()
  })
})
