import type { predictionOf } from '../corpus/prediction.ts'
import { foldKey } from '../../lib/text/fold.ts'

type Variants = string | readonly string[] | null
interface Person {
  readonly name: string | readonly string[]
  readonly title?: Variants
  readonly executive?: boolean
  readonly email?: string
  readonly phone?: string
  readonly profile?: string
  /** May be given or left out: a founder long dead, a patron. */
  readonly optional?: boolean
}

/** What a careful reader takes from a page. A field that is null or an empty list is one the page does not tell. */
export interface Golden {
  readonly id: string
  readonly url: string
  readonly lang: string
  readonly company: {
    readonly name: readonly string[]
    readonly domain: string
    readonly legalName: Variants
    readonly founded: number | null
    readonly employees: string | null
    /** What the page says the company does; null where it says nothing of it; left out where nobody judged it. */
    readonly industry?: Variants
    readonly address: Readonly<Record<string, string>> | null
    readonly phones: readonly string[]
    /** May be given as well: numbers of branches, and direct lines of people where the page prints few. */
    readonly branchPhones?: readonly string[]
    readonly emails: readonly string[]
    readonly socials: readonly string[]
  }
  readonly people: readonly Person[]
  readonly notPeople: readonly string[]
  /** What the readers still get wrong on this page, word for word as `differences` says it. */
  readonly notYet?: readonly string[]
}

type Prediction = ReturnType<typeof predictionOf>

/** Every way in which a reading is not the golden, one line each; none when it is. */
export function differences(golden: Golden, found: Prediction): string[] {
  return [...companyDifferences(golden.company, found.company), ...peopleDifferences(golden, found.people)]
}

function* companyDifferences(wanted: Golden['company'], found: Prediction['company']): Generator<string> {
  if (!wanted.name.some((name) => key(name) === key(found.name ?? '')))
    yield `name: ${found.name ?? 'none'}, wanted ${wanted.name[0] ?? 'none'}`
  if (found.domain !== wanted.domain) yield `domain: ${found.domain ?? 'none'}, wanted ${wanted.domain}`
  yield* single('legal name', wanted.legalName, found.legalName)
  yield* single('founded', wanted.founded === null ? null : gregorian(wanted.founded), found.founded)
  yield* single('employees', wanted.employees, found.employees)
  if (wanted.industry !== undefined) yield* single('industry', wanted.industry, found.industry)
  yield* addressDifferences(wanted.address, found.address)
  yield* list('phone', wanted.phones, found.phones, new Set(wanted.branchPhones))
  yield* list('e-mail', wanted.emails, found.emails, new Set())
  yield* list('profile', wanted.socials.map(link), found.socials.map(link), new Set())
}

function* single(field: string, wanted: Variants, found: string | undefined): Generator<string> {
  const variants = variantsOf(wanted)
  const isRight = variants.length
    ? variants.some((one) => key(one) === key(found ?? ''))
    : found === undefined
  if (!isRight) yield `${field}: ${found ?? 'none'}, wanted ${variants[0] ?? 'none'}`
}

function* addressDifferences(
  wanted: Golden['company']['address'],
  found: Prediction['company']['address'],
): Generator<string> {
  const printed = typeof found === 'string' ? found : Object.values(found ?? {}).join(' ')
  if (!wanted) {
    if (typeof found === 'object' && found.street) yield `address: ${printed}, wanted none`
    return
  }
  for (const [part, words] of Object.entries(wanted))
    if (!holds(printed, words)) yield `address, ${part}: ${printed || 'none'}, wanted ${words}`
}

function* list(
  field: string,
  wanted: readonly string[],
  found: readonly string[],
  allowed: ReadonlySet<string>,
): Generator<string> {
  for (const one of wanted) if (!found.includes(one)) yield `${field}: missed ${one}`
  for (const one of found) if (!wanted.includes(one) && !allowed.has(one)) yield `${field}: ${one} is none`
}

function* peopleDifferences(golden: Golden, found: Prediction['people']): Generator<string> {
  const left = [...found]
  for (const person of golden.people) {
    const names = variantsOf(person.name)
    const at = left.findIndex(({ name }) => names.some((one) => words(one) === words(name)))
    const match = at < 0 ? undefined : left.splice(at, 1)[0]
    if (person.optional) continue
    if (!match) {
      yield `person: missed ${names[0]}`
      continue
    }
    const titles = variantsOf(person.title ?? null)
    if (titles.length && !titles.some((title) => key(title) === key(match.title ?? '')))
      yield `title of ${names[0]}: ${match.title ?? 'none'}, wanted ${titles[0]}`
    if ((person.executive ?? false) !== match.executive)
      yield `${names[0]} is ${match.executive ? 'no' : 'an'} executive`
    for (const way of ['email', 'phone', 'profile'] as const)
      if (person[way] && person[way] !== match[way])
        yield `${way} of ${names[0]}: ${match[way] ?? 'none'}, wanted ${person[way]}`
  }
  for (const { name } of left) yield `person: ${name} is none of theirs`
}

function variantsOf(value: Variants): readonly string[] {
  if (value === null) return []
  return typeof value === 'string' ? [value] : value
}

function gregorian(year: number): string {
  return String(year < 1500 ? year + 621 : year)
}

/** Each word is printed, in whatever part and order; where words are not parted, each sign. */
function holds(printed: string, wanted: string): boolean {
  const all = key(printed)
  const parts = /[\p{Script=Han}\p{Script=Hangul}]/u.test(wanted)
    ? [...key(wanted)]
    : foldKey(wanted).split(' ')
  return parts.every((part) => all.includes(part))
}

const key = (text: string) => foldKey(text).replace(/ /g, '')
const words = (text: string) => foldKey(text).split(' ').sort().join(' ')
const link = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[?#].*$|\/$/, '')
