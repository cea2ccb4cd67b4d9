import type { FieldId } from '../model/index.ts'
import { foldKey } from '../text/fold.ts'
import { targetOfHeading } from './headings.ts'
import type { Target } from './targets.ts'

/** The guessed content of a column. */
export interface Guess {
  readonly target: Target
  /** The basis of the guess; with `none`, the rep decides. */
  readonly because: 'heading' | 'values' | 'none'
}

/** A custom field and its name, which may head a column. */
export interface NamedField {
  readonly id: FieldId
  readonly name: string
}

const SHARE = 0.7

/**
 * Guesses all columns together: custom fields by name, then known headings, then what most cells look like. Without people in
 * the file, phones and e-mails are the company's. A single-valued target is assigned once.
 */
export function guessColumns(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  own: readonly NamedField[] = [],
): Guess[] {
  const named = new Map(own.map(({ id, name }) => [foldKey(name), id]))
  const said = headings.map((heading) => named.get(foldKey(heading)) ?? targetOfHeading(heading))
  // `Name` is the company's if no other column is.
  if (!said.includes('company.name')) {
    const bare = headings.findIndex((heading) => foldKey(heading) === 'name')
    if (bare >= 0) said[bare] = 'company.name'
  }
  const withPeople = said.some((target) => target === 'person.name' || target === 'person.given' || target === 'person.family') // prettier-ignore
  const taken = new Set<Target>()
  return headings.map((_, at) => {
    const target = said[at] ?? fromValues(rows.map((row) => row[at] ?? ''))
    const because = said[at] ? 'heading' : target ? 'values' : 'none'
    const settled = target && settle(target, withPeople)
    if (!settled || (taken.has(settled) && !holdsMany(settled))) return { target: 'ignore', because: 'none' }
    taken.add(settled)
    return { target: settled, because }
  })
}

/** A list of one column without a heading, as pasted from anywhere, is a list of names. */
export function guessWithoutHeadings(guesses: readonly Guess[]): readonly Guess[] {
  const [only, ...others] = guesses
  return only?.because === 'none' && others.length === 0
    ? [{ target: 'company.name', because: 'values' }]
    : guesses
}

/** `E-mail` and `Phone` are the person's if the file has people. */
function settle(target: Target, withPeople: boolean): Target {
  if (withPeople) return target
  if (target === 'person.email') return 'company.email'
  if (target === 'person.phone') return 'company.phone'
  return target
}

function holdsMany(target: Target): boolean {
  return ['company.website', 'company.phone', 'company.email', 'company.social', 'company.note', 'company.tag', 'company.registrationNumber', 'person.email', 'person.phone'].includes(target) // prettier-ignore
}

const LOOKS: readonly (readonly [Target, RegExp])[] = [
  ['person.email', /^[^\s@]+@[^\s@][^\s@.]*\.[^\s@]+$/],
  ['company.social', /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:linkedin|facebook|xing|vk|instagram|x)\.com\/\S+$/i],
  ['company.website', /^(?:https?:\/\/|www\.)\S[^\s.]*\.\S+$/i],
  ['company.domain', /^(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.)+\p{L}{2,}$/iu],
  ['person.phone', /^(?:\+|00)\d[\d\s().-]{6,18}$/],
]

function fromValues(cells: readonly string[]): Target | undefined {
  const filled = cells.map((cell) => cell.trim().replace(/^'(?=[+=@-])/, '')).filter((cell) => cell !== '')
  if (filled.length === 0) return undefined
  return LOOKS.find(
    ([, look]) => filled.filter((cell) => look.test(cell)).length >= filled.length * SHARE,
  )?.[0]
}
