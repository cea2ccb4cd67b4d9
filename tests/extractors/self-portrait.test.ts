import { describe, expect, it } from 'vitest'
import { THRESHOLD_FILLED, THRESHOLD_OFFERED } from '../../lib/model/index.ts'
import { read } from '../../lib/reading/read.ts'
import { knowledgeForTests } from '../reading/knowledge-for-tests.ts'
import { observeHtml } from '../reading/observe-html.ts'

const FIELDS = ['mission', 'vision', 'values', 'ownWords', 'customer', 'competitor']

async function portraitOf(url: string, body: string): Promise<string[]> {
  const seen = await observeHtml(`<!doctype html><title>x</title><body>${body}`, url)
  const { findings } = read(seen, knowledgeForTests(seen), (problem) => {
    throw problem
  })
  return findings.flatMap(({ field, value, quote, confidence }) => {
    const name = field.replace('company.', '')
    if (!FIELDS.includes(name)) return []
    expect(confidence).toBeGreaterThanOrEqual(THRESHOLD_OFFERED)
    expect(confidence).toBeLessThan(THRESHOLD_FILLED)
    expect(quote).not.toBe('')
    return [`${name}: ${value}`]
  })
}

describe('what a company says of itself is offered with its sentence', () => {
  it.each([
    ['https://rowan.example/about', '<p>We make valves. Our mission is to end leaks in food plants. We believe that a valve must outlive its plant.</p>', ['mission: Our mission is to end leaks in food plants.', 'ownWords: We believe that a valve must outlive its plant.']],
    ['https://nordwind.example/ueber-uns', '<p>Unsere Vision ist ein Hafen ohne Lärm. Zu unseren Kunden gehören Hansen Reederei, Lindqvist AB und Kowal.</p>', ['customer: Hansen Reederei', 'customer: Lindqvist AB', 'customer: Kowal', 'vision: Unsere Vision ist ein Hafen ohne Lärm.']],
    ['https://brume.example/a-propos', '<p>Notre mission est de tisser le lin en France. Nos concurrents sont Alizé Textile et Tissus du Nord.</p>', ['mission: Notre mission est de tisser le lin en France.', 'competitor: Alizé Textile', 'competitor: Tissus du Nord']],
    ['https://olmo.example/empresa', '<p>Nuestra misión es mover fruta sin camiones. Competimos con Transportes Peral y Ferrofruta.</p>', ['mission: Nuestra misión es mover fruta sin camiones.', 'competitor: Transportes Peral', 'competitor: Ferrofruta']],
    ['https://wisla.example/o-nas', '<p>Naszą misją jest spokojna praca małych fabryk. Konkurujemy z Planoteką i Systemami Odra.</p>', ['mission: Naszą misją jest spokojna praca małych fabryk.', 'competitor: Planoteką', 'competitor: Systemami Odra']],
    ['https://severny.example/o-kompanii', '<p>Наша миссия — мосты, которые стоят сто лет. Среди наших клиентов Прибой, Балтстрой и Мурпорт.</p>', ['mission: Наша миссия — мосты, которые стоят сто лет.', 'customer: Прибой', 'customer: Балтстрой', 'customer: Мурпорт']],
    ['https://kavir.example/about', '<p>ماموریت ما ساده کردن انبارداری برای پخش مویرگی است.</p>', ['mission: ماموریت ما ساده کردن انبارداری برای پخش مویرگی است.']],
    ['https://haichuan.example/about', '<p>我们的使命是让包装更安静、更可靠。我们的竞争对手包括东海机械和北星包装。</p>', ['mission: 我们的使命是让包装更安静、更可靠。', 'competitor: 东海机械', 'competitor: 北星包装']],
    // Somebody else's mission, and customers that are no names.
    ['https://rowan.example/about', '<p>The mission of the museum is to preserve valves. Our customers include breweries, dairies and anyone who hates leaks. Trusted by 200 companies.</p>', []],
    ['https://kavir.example/about', '<p>رقبای ما بسیار خوب کار می‌کنند.</p>', []],
  ])('%s %s', async (url, body, told) => {
    expect((await portraitOf(url, body)).sort()).toEqual([...told].sort())
  })
}) // prettier-ignore

describe('what stands under its headings is offered as well', () => {
  it.each([
    ['<h2>Our mission</h2><p>To end leaks in food plants. We began in a shed.</p><h2>Our values</h2><ul><li>Honesty</li><li>Care</li></ul>', ['mission: To end leaks in food plants.', 'values: Honesty, Care']],
    ['<h2>Unsere Werte</h2><h3>Ruhe</h3><p>Wir lassen uns Zeit.</p><h3>Sorgfalt</h3><p>Wir prüfen zweimal.</p>', ['values: Ruhe, Sorgfalt']],
    ['<h2>Notre vision</h2><p>Un port sans bruit.</p>', ['vision: Un port sans bruit.']],
    ['<h2>Nasza misja</h2><p>Spokojna praca małych fabryk.</p>', ['mission: Spokojna praca małych fabryk.']],
    ['<h2>Наши ценности</h2><ul><li>Честность</li><li>Точность</li></ul>', ['values: Честность, Точность']],
    ['<h2>ماموریت ما</h2><p>ساده کردن انبارداری برای پخش مویرگی.</p>', ['mission: ساده کردن انبارداری برای پخش مویرگی.']],
    ['<h2>企业愿景</h2><p>让每一家工厂都安静下来。</p>', ['vision: 让每一家工厂都安静下来。']],
    ['<h2>Nuestros valores</h2><p>La calma y el cuidado.</p>', ['values: La calma y el cuidado.']],
    ['<h2>The mission of Apollo 11</h2><p>To land on the moon.</p><h2>Our values</h2><h2>News</h2><p>Nothing new today.</p>', []],
  ])('%s', async (body, told) => {
    expect((await portraitOf('https://rowan.example/about', body)).sort()).toEqual([...told].sort())
  })
}) // prettier-ignore
