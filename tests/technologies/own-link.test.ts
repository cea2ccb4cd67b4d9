import { describe, expect, it } from 'vitest'
import { detect } from '../../lib/technologies/detect.ts'
import { technologyIndex } from '../../lib/technologies/shelf.ts'
import { observeHtml } from '../reading/observe-html.ts'

async function shown(html: string): Promise<string[]> {
  const seen = await observeHtml(`<!doctype html><html>${html}</html>`, 'https://www.brightloom.example/')
  return detect(seen, technologyIndex())
    .filter(({ confidence }) => confidence >= 0.75)
    .map(({ technology }) => technology.id)
}

/** Corners whose names tell nothing: numbers, codes, a name from before. */
const CORNERS = {
  headhunter: 'https://hh.ru/employer/9876543',
  zendesk: 'https://oldname4711.zendesk.com/hc/',
  statuspage: 'https://oldname4711.statuspage.io/',
  okta: 'https://oldname4711.okta.com/',
  calendly: 'https://calendly.com/oldname4711/intro',
} as const

/** Jobs, help, status, login, booking as sites of each language call them. */
const CALLED: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  ar: ['الوظائف', 'الدعم الفني', 'حالة النظام', 'تسجيل الدخول', 'احجز موعدًا'],
  de: ['Offene Stellen', 'Hilfe-Center', 'Systemstatus', 'Anmelden', 'Termin vereinbaren'],
  en: ['See open roles', 'Help Center', 'System status', 'Log in', 'Book a demo'],
  es: ['Trabaja con nosotros', 'Centro de ayuda', 'Estado del servicio', 'Iniciar sesión', 'Reservar una demo'],
  fa: ['فرصت‌های شغلی', 'مرکز پشتیبانی', 'وضعیت سرویس‌ها', 'ورود کاربران', 'رزرو نوبت'],
  fr: ['Offres d’emploi', 'Centre d’aide', 'État du service', 'Se connecter', 'Prendre rendez-vous'],
  it: ['Lavora con noi', 'Centro assistenza', 'Stato del servizio', 'Area clienti', 'Prenota una demo'],
  ja: ['採用情報', 'よくある質問', '稼働状況', 'ログイン', '打ち合わせを予約'],
  ko: ['채용 공고', '고객센터', '서비스 상태', '로그인', '상담 예약'],
  nl: ['Vacatures', 'Helpcentrum', 'Systeemstatus', 'Inloggen', 'Afspraak maken'],
  pl: ['Oferty pracy', 'Centrum pomocy', 'Status systemu', 'Zaloguj się', 'Umów spotkanie'],
  pt: ['Trabalhe conosco', 'Central de ajuda', 'Status do sistema', 'Área do cliente', 'Agendar demonstração'],
  ru: ['Наши вакансии', 'Служба поддержки', 'Статус системы', 'Личный кабинет', 'Онлайн-запись'],
  tr: ['Kariyer', 'Yardım Merkezi', 'Sistem durumu', 'Giriş yap', 'Randevu al'],
  zh: ['加入我们', '帮助中心', '系统状态', '会员登录', '预约演示'],
} // prettier-ignore

describe('a link to a vendor’s corner', () => {
  it.each(Object.entries(CALLED))('is the company’s own by what it is called in %s', async (_, called) => {
    const links = Object.values(CORNERS).map((href, at) => `<a href="${href}">${called[at]}</a>`)
    expect((await shown(`<footer>${links.join('')}</footer>`)).sort()).toEqual(Object.keys(CORNERS).sort())
  })

  it('is the company’s own where the site’s frame names it by the product', async () => {
    const link = `<a href="${CORNERS.headhunter}">HeadHunter</a>`
    expect(await shown(`<footer>${link}</footer>`)).toEqual(['headhunter'])
    expect(await shown(`<main><p>${link}</p></main>`)).toEqual([])
  })

  it.each([
    ['one of several: a list of friends’ jobs', '<a href="https://hh.ru/employer/9876543">Вакансии</a><a href="https://hh.ru/employer/9876544">Вакансии</a>'],
    ['called by whose it is', '<a href="https://hh.ru/employer/9876543">Jobs at a friend</a>'],
    ['called by another’s name', '<a href="https://hh.ru/employer/9876543">Завод «Ромашка»</a>'],
    ['called by a sentence', '<a href="https://oldname4711.zendesk.com/hc/">read how their support team helped a customer in Leeds</a>'],
    ['of another service than its words', '<a href="https://oldname4711.zendesk.com/hc/">Careers</a>'],
  ])('is not the company’s own: %s', async (_, html) => expect(await shown(html)).toEqual([])) // prettier-ignore
})

describe('a picture in a cloud', () => {
  it('is in the company’s corner where that bears its name', async () => {
    const picture = (corner: string) => `<img src="https://${corner}.cos.ap-shanghai.myqcloud.com/a.png">`
    expect(await shown(picture('brightloom-1250000000'))).toEqual(['tencent-cos'])
    expect(await shown(picture('somebody-1250000000'))).toEqual([])
  })
})
