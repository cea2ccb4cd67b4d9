import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { languageFor, languages } from '../../lib/i18n/languages.ts'
import { localeOf } from '../../lib/i18n/locales.ts'
import type { MessageKey } from '../../lib/i18n/messages.ts'
import { messageOf } from '../../lib/i18n/message.ts'
import { Speech } from '../../lib/i18n/speech.ts'
import { technologyCategories } from '../../lib/model/index.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))
const locales = await Promise.all(languages.map(localeOf))
const en = locales[0]!
const keys = Object.keys(en.messages) as MessageKey[]

/** Words that are the same in several languages: names, abbreviations, loan words. */
const SAME =
  /^(?:Dossier|CRM|CMS|CDN|ERP|Hosting|E-mail|Logo|Fax|Chat|Name|Text|Link|Format|Domain|Website|IT|Cloud|Hybrid|Video|Support|Software|Team|Marketing|Design|Import|Export|Expansion|Vision|Persona|Gatekeeper|Messenger|Webinar|Version \{version\}|Segment \{name\}|Local|Regional|No|A\/B.*)$/

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return name === 'i18n' ? [] : sources(path)
    return /\.tsx?$/.test(name) ? [readFileSync(path, 'utf8')] : []
  })
}

/** Words that English took from French, or French from English. */
const FRENCH =
  /^(?:Administration|Cloud|Contact|Date|Design|Excel, Google Sheets, Numbers|Exports?|Finance|Format|Licence|Local|manager|Marketing|National|Notes?|Open source|Pages?|Pause|Persona|Production|Satisfaction|Score( = .*)?|Segments?( \{name\})?|Services|Sources|Support|Supranational|Technologies|Version \{version\}|Vision)$/

const SPOKEN = new Set(['aria-label', 'title', 'placeholder', 'alt', 'label', 'hint'])

/** Text between tags, and in the attributes that are read out. */
function spokenIn(code: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) found.push(node.text)
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText()) && node.initializer)
      if (ts.isStringLiteral(node.initializer)) found.push(node.initializer.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('x.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX))
  return found.map((text) => text.trim()).filter((text) => /\p{L}/u.test(text))
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number]
const PLURAL = 6

function walk(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) => [
    element,
    ...('options' in element ? Object.values(element.options).flatMap(({ value }) => walk(value)) : []),
  ])
}

const parsed = (message: string, tag: string) =>
  walk(new IntlMessageFormat(message, tag, undefined, { ignoreTag: true }).getAst())
const names = (elements: readonly Element[]) =>
  [
    ...new Set(
      elements.flatMap((element) =>
        'value' in element && element.type !== 0 ? [String(element.value)] : [],
      ),
    ),
  ].sort()

/** Figures on either side of what languages tell apart, and a text. */
const COUNTS = [0, 1, 2, 3, 4, 5, 10, 11, 12, 14, 21, 22, 25, 100, 101, 111, 1234567, 1.5]

describe('messages', () => {
  it('name every category of technology', () => {
    expect(technologyCategories.filter((category) => !keys.includes(`category.${category}` as MessageKey))).toEqual([]) // prettier-ignore
  })

  it('are formatted exactly as by a full ICU implementation', () => {
    for (const locale of locales) {
      const speech = new Speech(locale)
      for (const key of keys) {
        const text = locale.messages[key]
        const icu = new IntlMessageFormat(text, locale.tag, undefined, { ignoreTag: true })
        const elements = walk(icu.getAst())
        const figures = new Set(elements.filter(({ type }) => type === PLURAL || type === 2).map((one) => 'value' in one ? one.value : '')) // prettier-ignore
        for (const count of figures.size > 0 ? COUNTS : [1]) {
          const values = Object.fromEntries(names(elements).map((name) => [name, figures.has(name) ? count : 'ü'])) // prettier-ignore
          const bare = (said: string) => said.replace(/[\u2068\u2069]/g, '')
          expect(bare(speech.say(key, values)), `${locale.id} ${key}`).toBe(bare(String(icu.format(values))))
        }
      }
    }
  }, 120_000)

  it('throw if they are malformed or lack a value', () => {
    const grammar = { number: String, plural: () => 'other' }
    for (const broken of [
      '{',
      '}',
      '{a',
      '{a, plural, one {x}}',
      '{a, select, x {y} other {z}}',
      '{a, plural, other {x}',
      '{} x',
      'x {a} }',
    ])
      // prettier-ignore
      expect(() => messageOf(broken, grammar), broken).toThrow('no message')
    expect(() => messageOf('{a}', grammar)({})).toThrow('without its a')
    expect(() => messageOf('{constructor}', grammar)({})).toThrow('without its constructor')
    expect(messageOf('{a, plural, =2 {two of {b}} other {# {c, plural, other {#}}}}', grammar)({ a: 3, b: 'x', c: 4 })).toBe('3 4') // prettier-ignore
    expect(messageOf("# isn't {a}", grammar)({ a: '{b} #' })).toBe("# isn't {b} #")
  })

  it('exist in every language of the menu', () => {
    expect(languages.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['en', 'de', 'es', 'fa', 'pl', 'ru', 'zh']),
    )
  })

  for (const locale of locales) {
    describe(locale.id, () => {
      it('has every key and no other', () => {
        expect(Object.keys(locale.messages).sort()).toEqual([...keys].sort())
      })

      it('has the same arguments as English, and every plural category of the language', () => {
        const plurals = new Intl.PluralRules(locale.tag).resolvedOptions().pluralCategories
        for (const key of keys) {
          const elements = parsed(locale.messages[key], locale.tag)
          expect(names(elements), key).toEqual(names(parsed(en.messages[key], 'en')))
          for (const element of elements) {
            if (element.type !== PLURAL || !('options' in element)) continue
            for (const plural of plurals)
              expect(Object.keys(element.options), `${key}: ${plural}`).toContain(plural)
          }
        }
      })

      it('distinguishes undo from cancel', () => {
        const { 'action.undo': undo, 'action.cancel': cancel } = locale.messages
        expect(undo).not.toBe(cancel)
      })

      if (locale.id !== 'en')
        it('is translated', () => {
          const left = keys.filter(
            (key) =>
              locale.messages[key] === en.messages[key] &&
              !SAME.test(en.messages[key]) &&
              !(locale.id === 'fr' && FRENCH.test(en.messages[key])) &&
              // Nothing but what is put in, such as "{weight} × {column}".
              /\p{L}/u.test(en.messages[key].replace(/\{\w+\}/g, '')),
          )
          expect(left).toEqual([])
        })
    })
  }

  it('are all used', () => {
    const code = [
      ...sources(join(project, 'components')),
      ...sources(join(project, 'lib')),
      ...sources(join(project, 'entrypoints')),
    ].join('\n')
    const stems = [...code.matchAll(/`([a-z]+\.(?:[\w.]+\.)?)\$\{/g)].map(([, stem]) => stem!)
    const unused = keys.filter(
      (key) =>
        !code.includes(`'${key}'`) &&
        !stems.some((stem) => key.startsWith(stem)) &&
        !(key.endsWith('.hint') && code.includes(`'${key.slice(0, -5)}'`)),
    )
    expect(unused).toEqual([])
  })

  it('are the only text: components contain none', () => {
    const words = sources(join(project, 'components')).flatMap((code) => spokenIn(code))
    expect(words).toEqual([])
    expect(spokenIn('const a = <p title="Hello">Words here</p>')).toEqual(['Hello', 'Words here'])
  })

  it('exist in the manifest in the same languages', () => {
    const folder = join(project, 'public/_locales')
    const read = (id: string): Record<string, { message: string }> =>
      JSON.parse(readFileSync(join(folder, id, 'messages.json'), 'utf8'))
    const english = read('en')
    for (const id of ['en', 'de', 'es', 'pl', 'ru', 'fa', 'fr', 'zh_CN']) {
      expect(Object.keys(read(id)).sort(), id).toEqual(Object.keys(english).sort())
      // The store cuts a name at 75 and a description at 132 characters.
      expect(read(id)['extensionName']!.message.length, id).toBeLessThanOrEqual(75)
      expect(read(id)['extensionDescription']!.message.length, id).toBeLessThanOrEqual(132)
    }
  })
})

describe('speech', () => {
  const speech = (id: string) => new Speech(locales.find((locale) => locale.id === id)!)
  it('picks the first preferred language that is available', () => {
    expect(languageFor(['sw', 'fa-IR', 'en']).id).toBe('fa')
    expect(languageFor(['zh-Hant-TW']).id).toBe('zh')
    expect(languageFor([]).id).toBe('en')
  })
  it('pluralises by the rules of the language', () => {
    expect(speech('pl').say('workspace.count', { count: 22 })).toBe('22 profile')
    expect(speech('pl').say('workspace.count', { count: 25 })).toBe('25 profili')
    expect(speech('ru').say('workspace.count', { count: 21 })).toBe('21 профиль')
    expect(speech('ru').say('workspace.count', { count: 12 })).toBe('12 профилей')
    expect(speech('fa').say('workspace.count', { count: 12 })).toBe('۱۲ پرونده')
  })
  it('isolates text of the other direction', () => {
    expect(speech('fa').say('done.personAdded', { name: 'Ada (CEO)' })).toBe(
      '\u2068Ada (CEO)\u2069 افزوده شد',
    )
    expect(speech('en').say('done.personAdded', { name: 'مهرناز' })).toBe('\u2068مهرناز\u2069 added')
    expect(speech('en').say('done.personAdded', { name: 'Ada' })).toBe('Ada added')
  })
  it('formats recent days as words', () => {
    const now = new Date(2026, 2, 10, 9)
    expect(speech('en').when(new Date(2026, 2, 9, 23).toISOString(), now)).toBe('yesterday')
    expect(speech('zh').when(new Date(2026, 2, 10, 1).toISOString(), now)).toBe('今天')
    expect(speech('fa').number(1404)).toBe('۱٬۴۰۴')
    expect(speech('en').when(new Date(2025, 0, 5).toISOString(), now)).toBe('Jan 5, 2025')
  })
})
