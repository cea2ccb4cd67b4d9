import { describe, expect, it } from 'vitest'
import { Page } from '../../lib/page/page.ts'
import { sitePagesOf } from '../../lib/reading/site-pages.ts'
import { pagesFor } from '../../lib/profile/fit/pages-for.ts'
import { observeHtml } from './observe-html.ts'

const SITE = 'https://www.nordwind.example'

async function pagesOf(links: readonly (readonly [href: string, text: string])[], path = '/') {
  const html = `<nav>${links.map(([href, text]) => `<a href="${href}">${text}</a>`).join(' ')}</nav>`
  return sitePagesOf(new Page(await observeHtml(html, SITE + path)))
}
const kinds = async (links: readonly (readonly [string, string])[], path?: string) =>
  (await pagesOf(links, path)).map(({ kind, url }) => [kind, url.replace(SITE, '')])

describe('pages of the site that probably say more', () => {
  it.each([
    ['en', 'Our team', 'Legal notice', 'Contact us', 'About us', 'Investor relations', 'Careers', 'News'],
    ['pl', 'Zarząd', 'Dane firmy', 'Kontakt', 'O firmie', 'Relacje inwestorskie', 'Kariera', 'Aktualności'],
    ['ru', 'Руководство', 'Реквизиты', 'Контакты', 'О компании', 'Инвесторам', 'Вакансии', 'Новости'],
    [
      'fa',
      'هیئت مدیره',
      'اطلاعات شرکت',
      'تماس با ما',
      'درباره ما',
      'امور سهامداران',
      'فرصت‌های شغلی',
      'اخبار',
    ],
    ['zh', '管理团队', '工商信息', '联系我们', '公司简介', '投资者关系', '人才招聘', '新闻中心'],
    [
      'de',
      'Ansprechpartner',
      'Impressum',
      'Kontakt',
      'Über uns',
      'Investoren',
      'Stellenangebote',
      'Aktuelles',
    ],
    [
      'fr',
      'Notre équipe',
      'Mentions légales',
      'Nous contacter',
      'Qui sommes-nous',
      'Investisseurs',
      'Recrutement',
      'Actualités',
    ],
    [
      'es',
      'Equipo directivo',
      'Aviso legal',
      'Contacto',
      'Quiénes somos',
      'Inversores',
      'Trabaja con nosotros',
      'Noticias',
    ],
  ])('are found by what their links are called: %s', async (_, ...texts) => {
    const links = texts.map((text, at) => [`/p${at}`, text] as const)
    expect(await kinds(links)).toEqual(
      ['team', 'imprint', 'contact', 'about', 'investors', 'careers', 'press'].map((kind, at) => [
        kind,
        `/p${at}`,
      ]),
    )
  })

  it('are named once, whatever languages they are in, and this page not at all', async () => {
    const links = [['/fa/about.html', 'فارسی'], ['/about.html', 'About us'], ['/de/team', 'Team'], ['/team', 'Our team']] as const // prettier-ignore
    const [team, about] = [['team', '/team'], ['about', '/about.html']] // prettier-ignore
    expect(await kinds(links)).toEqual([team, about])
    expect(await kinds(links, '/about.html')).toEqual([team])
    expect(await kinds([['/fa/about.html', 'فارسی']], '/')).toEqual([['about', '/fa/about.html']])
  })

  it('or by their address', async () =>
    expect(
      await kinds([
        ['/company/leadership/', 'Meet Ewa and Jan'],
        ['/de/impressum.html', 'Rechtliches'],
      ]),
    ).toEqual([
      ['team', '/company/leadership/'],
      ['imprint', '/de/impressum.html'],
    ]))

  it('are of the same origin, no files, not this page, and each named once', async () =>
    expect(
      await kinds(
        [
          ['https://other.example/team', 'Team'],
          ['http://www.nordwind.example/team', 'Team'],
          ['javascript:alert(1)', 'Team'],
          ['mailto:a@b.example', 'Contact'],
          ['/team.pdf', 'Team'],
          ['#team', 'Team'],
          ['/team?lang=en#board', 'Team'],
          ['/team?lang=en', 'Team'],
          ['/products', 'Products'],
        ],
        '/contact',
      ),
    ).toEqual([['team', '/team?lang=en']]))

  it('are few, in the language of the page first', async () => {
    const found = await kinds(
      ['/fr/equipe', '/en/team', '/en/a/b/people', '/team'].map((href) => [href, 'Team'] as const),
      '/en/',
    )
    expect(found).toEqual([
      ['team', '/en/team'],
      ['team', '/en/a/b/people'],
    ])
  })
})

it('those come first that probably hold what is wanted; those already read do not come again', async () => {
  const pages = await pagesOf([
    ['/news', 'News'],
    ['/team', 'Team'],
    ['/imprint', 'Imprint'],
    ['/investors', 'Investors'],
  ])
  const wanted = [
    { field: 'company.revenue' as const, weight: 5 },
    { role: 'financial' as const, weight: 2 },
  ]
  expect(pagesFor(wanted, pages, [`${SITE}/imprint`]).map(({ kind, likely }) => [kind, likely])).toEqual([
    ['investors', true],
    ['press', true],
    ['team', true],
  ])
})
