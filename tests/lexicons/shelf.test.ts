import { describe, expect, test, vi } from 'vitest'
import { patternMatch } from '../../lib/lexicons/pattern.ts'
import { Matcher } from '../../lib/lexicons/matcher.ts'
import type { WordFolder } from '../../lib/lexicons/folder-words.ts'
import { POSTS } from '../../lib/lexicons/rows.ts'
import { fold } from '../../lib/text/fold.ts'
import { newsKinds, type LabelId, type Lexicon, type NewsWordsId } from '../../lib/model/index.ts'

const shelf = import.meta.glob<{ default: Lexicon }>('../../lib/lexicons/??.ts', { eager: true })
const lexicons = Object.entries(shelf).map(([file, { default: lexicon }]) => ({ file, lexicon }))

const LABELS: readonly LabelId[] = [
  'name', 'legalName', 'brand', 'address', 'headOffice', 'branch', 'phone', 'mobile', 'fax', 'email', 'website', 'founded',
  'employees', 'revenue', 'profit', 'capital', 'vat', 'registration', 'court', 'industry', 'products', 'parent', 'subsidiaries', 'ceo', 'managers', 'board',
  'supervisory', 'owner', 'representative', 'contactPerson', 'country', 'postalCode', 'city', 'hours', 'copyright',
] // prettier-ignore
const NEWS: readonly NewsWordsId[] = [...newsKinds, 'funds', 'posts', 'noNews']
const FOLDERS: readonly WordFolder[] = [
  'contact', 'facts', 'jobs', 'kind', 'news', 'owners', 'people', 'site', 'trade', 'whose',
] // prettier-ignore
const SECTIONS = [
  'board', 'management', 'team', 'advisors', 'contacts', 'testimonials', 'partners', 'customers', 'news', 'jobs',
] as const // prettier-ignore
/** Classes for the words before a name and for those behind it: what a language uses depends on its order of words. */
const EITHER_SIDE = [
  ['owners.after', 'owners.before'], ['jobs.leaving', 'jobs.leavingBehind'], ['jobs.introducing', 'jobs.introducingBehind'],
] as const // prettier-ignore
const SPACED = (lexicon: Lexicon) => !['Hans', 'Jpan'].includes(lexicon.script)

function classesOf(lexicon: Lexicon): Record<string, readonly string[]> {
  return {
    titles: lexicon.titles.map(({ p }) => p),
    sections: lexicon.sections.map(({ p }) => p),
    legalForms: lexicon.legalForms.map(({ p }) => p),
    notExecutive: lexicon.notExecutive,
    former: lexicon.former,
    honorifics: lexicon.honorifics,
    postnominals: lexicon.postnominals,
    months: lexicon.months,
    placeholders: lexicon.placeholders,
    interface: lexicon.interface,
    ...Object.fromEntries(LABELS.map((label) => [`labels.${label}`, lexicon.labels[label] ?? []])),
    ...Object.fromEntries(
      FOLDERS.flatMap((folder) =>
        Object.entries(lexicon[folder] as Readonly<Record<string, readonly string[]>>).map(
          ([id, patterns]) => [`${folder}.${id}`, patterns] as const,
        ),
      ),
    ),
  }
}

function twice(patterns: readonly string[]): string[] {
  return patterns.filter((pattern, at) => patterns.indexOf(pattern) !== at)
}

/** A source without its escapes and the insides of its character classes, where signs mean themselves. */
/** Characters looked at: the work of a matcher counted, since time depends on what else the machine does. */
function questionsIn<E extends { readonly p: string }>(matcher: Matcher<E>, text: string): number {
  const tries = vi.spyOn(String.prototype, 'charCodeAt')
  try {
    for (const match of matcher.all(text)) void match
    return tries.mock.calls.length
  } finally {
    tries.mockRestore()
  }
}

describe.each(lexicons)('$lexicon.lang', ({ file, lexicon }) => {
  test('is named after its language', () => expect(file).toBe(`../../lib/lexicons/${lexicon.lang}.ts`))

  test('has enough of every class', () => {
    const classes = classesOf(lexicon)
    const least: Record<string, number> = {
      titles: 60, sections: 40, legalForms: 25, notExecutive: 5, former: 5, honorifics: 3, placeholders: 5, interface: 60,
      ...Object.fromEntries(LABELS.map((label) => [`labels.${label}`, 1])),
      'facts.founding': 2, 'facts.since': 1, 'facts.otherYear': 5, 'facts.employs': 2, 'facts.staff': 2, 'facts.heads': 1,
      ...Object.fromEntries(NEWS.map((id) => [`news.${id}`, 10])),
      'people.appoints': 8, 'people.elsewhere': 1, 'people.byline': 8, 'people.until': 3, 'people.kin': 1, 'people.founders': 1,
      'people.owners': 1, 'people.notice': 3, 'people.invites': 5, 'people.ours': 1, 'people.found': 2, 'people.buys': 2, 'people.heldBefore': 2,
      'owners.not': 5, 'owners.groups': 7, 'owners.generic': 4,
      'jobs.advert': 5, 'jobs.mayBeAdvert': 3, 'jobs.similar': 4,
      'site.titleOpening': 1, 'site.titleEnd': 3, 'site.logo': 1, 'site.integrations': 3, 'site.subProcessors': 1, 'site.cookies': 1,
      'trade.dealer': 5, 'trade.client': 4, 'trade.noTrade': 8,
      'kind.is': 1, 'kind.maker': 2, 'kind.house': 5, 'kind.praise': 8, 'kind.field': 2, 'kind.ends': 1,
      'contact.callOn': 2, 'contact.upTo': 1, 'contact.further': 1, 'contact.otherNumber': 4, 'contact.registered': 2,
      'contact.situated': 2, 'contact.branch': 6, 'contact.region': 1,
      'whose.we': 1, 'whose.itself': 1, 'whose.others': 1, 'whose.things': 2, 'whose.places': 1, 'whose.verb': 1, 'whose.clause': 1, 'whose.service': 6, 'whose.outsiders': 2,
      'whose.madeBy': 1, 'whose.rights': 1, 'whose.smallPrint': 1, 'whose.tradeNameOf': 1, 'whose.tradingAs': 1,
    } // prettier-ignore
    // A language tells whose post it is by words between, or by what it writes onto them.
    expect(
      Math.max(classes['people.into']!.length, classes['people.postEnds']!.length),
    ).toBeGreaterThanOrEqual(3)
    // So it does with an owner, and with what is done to a product.
    for (const [before, after] of EITHER_SIDE)
      expect(classes[before]!.length + classes[after]!.length, before).toBeGreaterThanOrEqual(2)
    const thin = Object.entries(least)
      .map(([name, wanted]) => ({ name, wanted, has: new Set(classes[name]).size }))
      .filter(({ wanted, has }) => has < wanted)
    expect(thin).toEqual([])
    expect(lexicon.months).toHaveLength(12)
    if (SPACED(lexicon)) expect(new Set(lexicon.stopwords).size).toBeGreaterThanOrEqual(25)
    else expect(new Set(lexicon.familyNames).size).toBeGreaterThanOrEqual(300)
  })

  test('has headings of every kind', () => {
    const kinds = new Set(lexicon.sections.map(({ kind }) => kind))
    expect(SECTIONS.filter((kind) => !kinds.has(kind))).toEqual([])
    expect(lexicon.sections.filter(({ role }) => role).length).toBeGreaterThanOrEqual(5)
  })

  test('writes every pattern as text is folded', () => {
    const unfolded = Object.values(classesOf(lexicon))
      .flat()
      .concat(lexicon.stopwords, lexicon.nameParticles, lexicon.nameEndings)
      .filter((pattern) => fold(pattern) !== pattern || pattern.trim() !== pattern || pattern === '')
    expect(unfolded).toEqual([])
  })

  test('writes no pattern twice', () => {
    const doubled = Object.entries(classesOf(lexicon))
      .map(([name, patterns]) => ({ name, doubled: twice(patterns) }))
      .filter((one) => one.doubled.length > 0)
    expect(doubled).toEqual([])
  })

  test('parses, and no pattern matches nothing', () => {
    for (const [name, patterns] of Object.entries(classesOf(lexicon))) {
      for (const pattern of patterns) expect(patternMatch(pattern)('', 0), `${name}: ${pattern}`).toBe(-1)
    }
  }, 30_000)

  test('takes its posts from the one vocabulary', () => {
    const canons = [
      ...lexicon.titles.map(({ canon }) => canon),
      ...lexicon.sections.flatMap(({ role }) => role?.canon ?? []),
    ]
    expect(canons.filter((canon) => !Object.hasOwn(POSTS, canon))).toEqual([])
  })

  test('asks of ten times the text at most twelve times as much', () => {
    const words = lexicon.titles.slice(0, 60).map(({ p }) => p.replace(/[*?()|]/g, ''))
    const text = fold(`${words.join(' ')} ${'a'.repeat(60)} `)
    const once = questionsIn(new Matcher(lexicon.titles), text)
    expect(once).toBeGreaterThan(0)
    expect(questionsIn(new Matcher(lexicon.titles), text.repeat(10))).toBeLessThanOrEqual(12 * once)
  }, 30_000)
})
