import { describe, expect, it } from 'vitest'
import { THRESHOLD_OFFERED } from '../../lib/model/index.ts'
import { read } from '../../lib/reading/read.ts'
import { knowledgeForTests } from '../reading/knowledge-for-tests.ts'
import { observeHtml } from '../reading/observe-html.ts'

// Language, what the page says beside its own number, the one number that is the company's.
describe('numbers of insurers, carriers, registrars, distributors and taxis are not the company’s', () => {
  it.each([
    [
      'en',
      '<p>Call us: +44 20 7946 0101</p><p>Delivered by Parcelwren, questions on delivery: +44 20 7946 0733</p>',
      '+442079460101',
    ],
    [
      'en',
      '<p>Phone +44 20 7946 0101</p><h3>Share registry</h3><div><p>Southern Vane Registries Ltd</p><p>+44 20 7946 0744</p></div><footer>© Nordwind Pumps Ltd</footer>',
      '+442079460101',
    ],
    [
      'pt',
      '<p>Telefone: +351 21 123 45 67</p><p>Em caso de acidente, ligue para a Seguradora Cerrado: +351 21 998 45 67</p>',
      '+351211234567',
    ],
    [
      'es',
      '<p>Teléfono: +34 968 12 34 56</p><footer>Distribuidor oficial: Solana Pantry LLC, San Antonio, +34 911 23 44 55</footer>',
      '+34968123456',
    ],
    [
      'nl',
      '<p>Telefoon 0348 56 17 90</p><p>Verzending door Pakketwolk, vragen over bezorging: 088 220 19 40</p>',
      '+31348561790',
    ],
    [
      'tr',
      '<p>Telefon: 0 (232) 877 05 00</p><footer>© 2024 Nordwind | Yapım: Dalga Ajans 0242 311 00 07</footer>',
      '+902328770500',
    ],
    [
      'tr',
      '<p>Telefon: 0 (332) 345 98 70</p><h3>İstanbul Ofis</h3><p>Atatürk Bulvarı No: 200, Başakşehir<br>Tel: 0212 671 44 00</p>',
      '+903323459870',
    ],
    ['ja', '<p>電話 0532-41-2211</p><p>タクシーは豊海交通(0532-48-0144)が便利です。</p>', '+81532412211'],
    ['zh', '<p>电话：0512-62885500</p><p>在线客服 QQ：3001238811</p>', '+8651262885500'],
  ])('%s: %s', async (lang, body, own) => {
    const seen = await observeHtml(
      Buffer.from(
        `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Nordwind</title></head><body><main><h1>Nordwind</h1>${body}</main></body></html>`,
      ),
      'https://nordwind.example/contact',
    )
    const phones = read(seen, knowledgeForTests(seen)).findings.filter(
      ({ field, confidence }) => field === 'company.phone' && confidence >= THRESHOLD_OFFERED,
    )
    expect(phones.map(({ value }) => value)).toEqual([own])
  })
})
