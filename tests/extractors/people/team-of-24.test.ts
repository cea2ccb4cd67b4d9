import { expect, it } from 'vitest'
import { tickedPeople } from '../../../lib/profile/ticked.ts'
import { read } from '../../../lib/reading/read.ts'
import { knowledgeForTests } from '../../reading/knowledge-for-tests.ts'
import { observeHtml } from '../../reading/observe-html.ts'

/** Name, title, and whether one click files them: board and management. */
const TEAM = [
  ['Anna Lindqvist', 'Chief Executive Officer', true],
  ['Bram Veldhuis', 'Chief Financial Officer', true],
  ['Carla Monteiro', 'Chair of the Board', true],
  ['Daan Kuiper', 'Board member', true],
  ['Elif Aydin', 'VP Engineering', true],
  ['Hugo Perrin', 'Chief Technology Officer', true],
  ['Quentin Dubois', 'General Counsel', true],
  ['Rosa Blanco', 'Director of Operations', true],
  ['Vera Kolar', 'Managing Director', true],
  ['Farid Nazari', 'Head of Sales', false],
  ['Greta Holm', 'Head of People', false],
  ['Ines Carvalho', 'Marketing Manager', false],
  ['Jonas Berg', 'Software Engineer', false],
  ['Katya Orlova', 'Senior Software Engineer', false],
  ['Liam O’Hara', 'Account Executive', false],
  ['Mei Tanaka', 'Office Manager', false],
  ['Nils Voss', 'Data Analyst', false],
  ['Olga Petrenko', 'UX Designer', false],
  ['Paul Ricard', 'Customer Success Manager', false],
  ['Sven Axelsson', 'Support Specialist', false],
  ['Tara Singh', 'DevOps Engineer', false],
  ['Uwe Brandt', 'Recruiter', false],
  ['Wim de Boer', 'Executive Assistant', false],
  ['Xenia Papas', 'Product Owner', false],
] as const

const page = `<!doctype html><html lang="en"><title>Team – Brightwater Systems</title><body>
<nav><a href="/">Home</a><a href="/about">About Us</a><a href="/team">Our Team</a><a href="/cs">Case Studies</a><a href="/c">Contact Sales</a></nav>
<h1>Our team</h1><p>We are the people behind Brightwater Systems and we build calm software.</p>
<section>${TEAM.map(([name, title]) => `<div class="card"><img alt="${name}" src="/p.jpg"><h3>${name}</h3><p>${title}</p></div>`).join('')}</section>
<section class="testimonials"><h2>What our customers say</h2><blockquote>“They saved us weeks.”<footer>Martha Quill, CFO, Oakline Foods</footer></blockquote></section>
<section><h2>Alumni</h2><p>Peter Gray, former CTO (2014–2019)</p><p>Ida Moss, ex-CEO</p></section>
<footer>Follow Us · Privacy Policy · © 2026 Brightwater Systems Ltd.</footer>`

it('a team page of 24 gives 24 rows, with board and management ticked and nobody else', async () => {
  const seen = await observeHtml(page, 'https://www.brightwater.example/team')
  const reading = read(seen, knowledgeForTests(seen), (problem) => {
    throw problem
  })
  const nameOf = (about: string) =>
    reading.findings.find((finding) => finding.about === about && finding.field === 'person.name')!.value
  const people = [...new Set(reading.findings.flatMap(({ about }) => (about === 'company' ? [] : [about])))]
  const rows = people.map(nameOf).filter((name) => TEAM.some(([known]) => known === name))
  expect(rows).toHaveLength(24)
  expect(tickedPeople(reading).map(nameOf).sort()).toEqual(
    TEAM.flatMap(([name, , ticked]) => (ticked ? [name] : [])).sort(),
  )
  for (const [name, title] of TEAM) {
    const about = people.find((key) => nameOf(key) === name)
    const found = reading.findings.find((one) => one.about === about && one.field === 'person.title')
    expect(found?.value, name).toBe(title)
  }
})
