import { describe, expect, it } from 'vitest'
import { THRESHOLD_OFFERED } from '../../lib/model/index.ts'
import { findingsOf } from '../reading/findings-of.ts'

async function founded(lang: string, text: string): Promise<{ year?: string; sure: boolean }> {
  const all = await findingsOf(lang, `<h1>Nordwind</h1><p>${text}</p>`, '/about')
  const found = all.find(
    ({ field, confidence }) => field === 'company.founded' && confidence >= THRESHOLD_OFFERED,
  )
  return { ...(found ? { year: found.value } : {}), sure: (found?.confidence ?? 0) > 0.9 }
}

describe('the year of founding', () => {
  it.each([
    ['fa', 'شرکت نوردویند در سال ۱۳۸۷ در اصفهان تاسیس شد و پمپ می‌سازد.', '2008'],
    ['fa', 'شرکت ما در سال ۱۳۸۷ فعالیت خود را آغاز کرد و پمپ می‌سازد.', '2008'],
    ['en', 'Nordwind was founded on 12 May 1998 in Kiel and makes quiet pumps.', '1998'],
    ['de', 'Seit 1998 in Kiel', '1998'],
    ['en', 'An ISO 9001:2015 company | Estd. 1991', '1991'],
    ['en', 'Ada Quist started Nordwind out of a single van in 2004.', '2004'],
    ['it', 'Nel 1934 Ettore Morandini apre a Gragnano il primo laboratorio.', '1934'],
    ['tr', 'Nordwind 1998 yılında Kiel’de kurulmuştur.', '1998'],
    ['ko', '노르트빈트는 1998년에 설립되었습니다.', '1998'],
    ['zh', '北风泵业成立于1998年，位于基尔。', '1998'],
    ['tr', '1998’de Kiel’de kurulan Nordwind, 2015’te araştırma merkezi unvanını aldı.', '1998'],
    ['fa', 'نوردویند را سال ۱۳۸۷ سه دوست در یک زیرزمین راه انداختند.', '2008'],
    ['de', 'Gegründet wurde die Werkstatt 1961 in einer ehemaligen Stellmacherei.', '1961'],
    ['tr', 'İş hayatını 1991’de kardeşiyle kurduğu Nordwind ile sürdürdü.', '1991'],
    [
      'it',
      'Il nostro pastificio esiste dal 1936. Sono la titolare dal 2009. Pompe silenziose dal 2013.',
      '1936',
    ],
    ['en', 'Pumps of the Calder line, made in Leeds since 1947. This firm was started in 1998.', '1998'],
  ])('%s: %s', async (lang, text, year) => {
    expect((await founded(lang, text)).year).toBe(year)
  })

  it.each([
    ['fa', 'درآمد شرکت در سال ۱۴۰۲ به ۱۲ میلیارد تومان رسید و ما در سال ۱۴۰۱ جایزه گرفتیم.'],
    ['zh', '2010年公司成立了模具产品研发中心。'],
    ['en', 'In 2021 we opened a plant for our pumps and created 40 jobs in 2022.'],
    ['it', 'Sono Ada Morandini, titolare dal 2009, e costruisco pompe silenziose.'],
    ['fr', 'Notre pompe est née avec Piet Vandersmeer, de la Fonderie Pajol, fondée en 1911.'],
    ['fr', 'Depuis 2014, Ada Morandini, administratrice déléguée, représente la famille dans la maison.'],
    ['en', 'Since 2014, Ada Quist, managing director, has spoken for the fifth generation.'],
    ['de', 'Die Werkstatt in Kiel wurde 1961 in einer ehemaligen Stellmacherei gegründet.'],
    ['ko', '등록일 : 2024.06.03'],
    [
      'ru',
      'ООО «Нордвинд» делает насосы и давно работает на большой площадке бывшей артели «Красный мыс», основанной в 1931 году.',
    ],
  ])('is not the year of something else, %s: %s', async (lang, text) => {
    expect((await founded(lang, text)).year).toBeUndefined()
  })

  it.each([
    ['en', 'Since 2019 we have been shipping pumps to Poland, and our people are proud of that.'],
    ['de', 'Seit 2019 liefern wir unsere Pumpen nach Polen und wir sind stolz auf die Menschen.'],
    ['es', 'Desde 2019 exportamos bombas a Polonia y estamos orgullosos de nuestra gente.'],
    ['fr', 'Depuis 2019, nous exportons nos pompes en Pologne et nous en sommes fiers.'],
    ['pl', 'Od 2019 roku eksportujemy pompy do Niemiec i jesteśmy dumni z ludzi.'],
  ])('is not certain by a “since” that goes on, %s: %s', async (lang, text) => {
    expect((await founded(lang, text)).sure).toBe(false)
  })
})
