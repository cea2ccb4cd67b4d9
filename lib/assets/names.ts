import { allLocales } from '@faker-js/faker'
import { foldKey } from '../text/fold.ts'
import { OWN_CJK_FAMILY, OWN_FAMILY, OWN_GIVEN } from './names-own.ts'

/**
 * Locales whose lists contain names as people print them; the others are sparse, invented or in a script that is not read.
 */
const LOCALES = [
  'en', 'en_IN', 'en_GH', 'de', 'de_CH', 'pl', 'fr', 'fr_BE', 'fr_CH', 'es', 'es_MX', 'pt_BR', 'pt_PT', 'it', 'nl', 'nl_BE',
  'ru', 'uk', 'tr', 'fa', 'ar', 'ja', 'ko', 'zh_CN', 'zh_TW', 'cs_CZ', 'sk', 'hu', 'hr', 'ro', 'sv', 'nb_NO', 'da', 'fi', 'el', 'id_ID',
] as const // prettier-ignore

/** Words on the lists that are far more often ordinary words than names in the languages read here. */
const COMMON = new Set(
  (
    'will may art rich page bank best day case house field law town wall street church major marine power price self rice sharp short early ' +
    'gift lot nation nights said true page lane park hall hill lake wood stone north west east south service team home contact about news ' +
    'san santa los las new york paris london berlin wien roma milano madrid barcelona lisboa moskva'
  ).split(' '),
)

/**
 * Folded given and family names, one per line, for `nameBookFrom`. Generated at build time from the locale data of the
 * development dependency and the lists beside this file; sorted, so that builds are reproducible.
 */
export function nameTexts(): { given: string; family: string } {
  const given = new Set<string>()
  const family = new Set<string>()
  for (const locale of LOCALES) {
    const person = allLocales[locale].person
    if (!person) continue
    for (const name of listsOf(person.first_name)) add(given, name)
    for (const name of listsOf(person.last_name)) add(family, name)
  }
  for (const name of words(OWN_GIVEN)) add(given, name)
  for (const name of words(OWN_FAMILY)) add(family, name)
  for (const name of words(OWN_CJK_FAMILY)) add(family, name)
  return { given: [...given].sort().join('\n'), family: [...family].sort().join('\n') }
}

function add(names: Set<string>, name: string) {
  const key = foldKey(name)
  const isUnspaced = /[\p{Script=Han}\p{Script=Hangul}]/u.test(key)
  if (key === '' || (key.length < 3 && !isUnspaced && !SHORT.has(key)) || COMMON.has(key)) return
  // A double name is looked up word by word.
  if (key.includes(' ')) for (const word of key.split(' ')) add(names, word)
  else names.add(key)
}

const SHORT = new Set('li xu wu hu ma he lu du su ye yu ng ho ji jo bo al ed le ko oh an na ai'.split(' '))

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean)
}

/** Faker stores names as a list, or as lists by sex. */
function listsOf(names: unknown): string[] {
  if (Array.isArray(names)) return names.filter((name): name is string => typeof name === 'string')
  if (names && typeof names === 'object') return Object.values(names).flatMap(listsOf)
  return []
}
