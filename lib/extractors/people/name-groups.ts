import { STRONG_NAME, WEAK_NAME, type PersonName } from '../../text/person-name.ts'
import { isNameColumn } from './column-head.ts'
import type { PeoplePage } from './people-page.ts'
import type { Unit } from './units.ts'
import { EAST_ASIAN } from '../../text/scripts.ts'

export interface NamedUnit {
  readonly unit: Unit
  readonly name: PersonName
}

/** Units of one template place of which most are names. */
export interface NameGroup {
  readonly members: readonly NamedUnit[]
  /** Share of the units in this place that are names, weak ones at half weight. */
  readonly share: number
  /** Mean score of the names. */
  readonly score: number
}

const SIZE = 400
/** Share of names from which on a place in the template vouches for the rare ones in it, and what these must score. */
const VOUCHING = 0.6
const RARE = 0.1

/** People groups of the page: by place in the template, then by place and position where one place holds names and titles,
 * then by elements alone where each card has a class of its own. */
export function nameGroups(people: PeoplePage): NameGroup[] {
  const groups: NameGroup[] = []
  const taken = new Set<number>()
  const rounds = [
    (unit: Unit) => unit.signature,
    (unit: Unit) => `${unit.signature}#${siblingOf(people, unit)}`,
    // One list of names among lists of the same look that hold more than names.
    (unit: Unit) => `${unit.signature}@${people.page.block(people.page.lines[unit.line]!.block).parent}`,
    // "Post<br>Name" in paragraph after paragraph: the same line of each.
    (unit: Unit) =>
      `${unit.signature}@${people.page.block(people.page.lines[unit.line]!.block).parent}.${withinOf(people, unit)}`,
    (unit: Unit) => `${unit.signature.replace(/\.[^<|]*/g, '')}#${siblingOf(people, unit)}`,
  ]
  for (const keyOf of rounds) {
    const byKey = new Map<string, Unit[]>()
    for (const unit of people.units) {
      if (taken.has(unit.at) || isOutside(people, unit)) continue
      const key = keyOf(unit)
      const list = byKey.get(key)
      if (list) list.push(unit)
      else byKey.set(key, [unit])
    }
    for (const units of byKey.values()) {
      const group = groupOf(people, units)
      if (!group) continue
      groups.push(group)
      for (const { unit } of group.members) taken.add(unit.at)
    }
  }
  return groups
}

function groupOf(people: PeoplePage, units: readonly Unit[]): NameGroup | undefined {
  if (units.length < 2 || units.length > SIZE) return undefined
  const members: NamedUnit[] = []
  let strong = 0
  let weight = 0
  let sum = 0
  for (const unit of units) {
    const name = nameIn(people, unit)
    if (!name || name.score < WEAK_NAME || isOtherScript(people, unit, name)) continue
    members.push({ unit, name })
    sum += name.score
    const isStrong = name.score >= STRONG_NAME
    if (isStrong) strong += 1
    // Of signs that open with a family name, three in a row are hardly anything else.
    weight += isStrong ? 1 : isUnspaced({ unit, name }) && name.score >= 0.4 ? 0.75 : 0.5
  }
  const share = weight / units.length
  if (members.length < 2 || share < 0.5) return undefined
  const isSure = strong >= 1 && strong >= members.length / 3
  if (!isSure && (members.length < units.length || !members.every(isUnspaced))) return undefined
  if (share >= VOUCHING) addRare(people, units, members)
  return { members, share, score: sum / members.length }
}

/** In a column headed as names a rare one is one as well. */
export function nameIn(people: PeoplePage, unit: Unit): PersonName | undefined {
  const name = people.nameOf(unit.text)
  if (name && name.score < HEADED && isNameColumn(people, unit.line)) return { ...name, score: HEADED }
  return name && name.score < BESIDE_POST && isOverPost(people, unit) ? { ...name, score: BESIDE_POST } : name
}

const HEADED = 0.6
const BESIDE_POST = 0.3

/** Two words in a script without capitals, of which the lists know neither, right over a line that is a post and nothing else: a card. */
function isOverPost(people: PeoplePage, unit: Unit): boolean {
  const below = people.units[unit.at + 1]
  if (!below || !/^\p{Script=Arabic}/u.test(unit.text) || unit.start > 0) return false
  const { page } = people
  const parentOf = ({ line }: Unit) => page.block(page.lines[line]!.block).parent
  const isCard =
    page.lines[below.line]!.block === page.lines[unit.line]!.block || parentOf(below) === parentOf(unit)
  return (
    isCard &&
    below.signature !== unit.signature &&
    unit.text.split(/\s+/u).length <= 4 &&
    (people.titleOf(below.text)?.coverage ?? 0) >= 0.6 &&
    people.titlesIn(unit.text).length === 0
  )
}

/** Where nearly all are names, one that the lists find unlikely is one as well. */
function addRare(people: PeoplePage, units: readonly Unit[], members: NamedUnit[]): void {
  if (members.length === units.length) return
  const known = new Set(members.map(({ unit }) => unit.at))
  for (const unit of units) {
    const name = known.has(unit.at) ? undefined : people.nameOf(unit.text)
    if (name && name.score >= RARE && !isOtherScript(people, unit, name)) members.push({ unit, name })
  }
  members.sort((a, b) => a.unit.at - b.unit.at)
}

/** "楠本 直樹 <span>Naoki Kusumoto</span>": the name that stands in the line already, spelled for foreigners. */
export function isOtherScript(people: PeoplePage, unit: Unit, { value }: PersonName): boolean {
  const before = people.units[unit.at - 1]
  const { lines } = people.page
  if (!before) return false
  const isOneLine = lines[before.line]!.block === lines[unit.line]!.block
  const own = isOneLine || isBelow(people, before, unit) ? people.nameOf(before.text) : undefined
  return own !== undefined && EAST_ASIAN.test(own.value) && !EAST_ASIAN.test(value)
}

/** "<h4>정우람</h4><p class=en>Wooram Jung</p>": in one card, in an element of another kind, right below. */
function isBelow({ page }: PeoplePage, above: Unit, unit: Unit): boolean {
  const parentOf = ({ line }: Unit) => page.block(page.lines[line]!.block).parent
  return parentOf(above) === parentOf(unit) && above.signature !== unit.signature
}

/** Chinese given names are made, not chosen from a list: a row of nothing but names is one without a known name in it. */
function isUnspaced({ name }: NamedUnit): boolean {
  return name.score >= 0.35 && /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u.test(name.value)
}

/** People stand in the body of a page; menus are left out before, footers and page headers here. */
function isOutside({ page }: PeoplePage, unit: Unit): boolean {
  const zone = page.zone(page.lines[unit.line]!)
  return zone === 'footer' || zone === 'header'
}

/** Position of the unit's block among its parent's blocks, and of the unit within its block. */
function siblingOf(people: PeoplePage, unit: Unit): string {
  const { page } = people
  const { block } = page.lines[unit.line]!
  const { parent } = page.block(block)
  return `${parent < 0 ? 0 : page.children(parent).indexOf(block)}.${withinOf(people, unit)}`
}

/** Position of a unit within its block. */
function withinOf({ page }: PeoplePage, unit: Unit): string {
  const { block } = page.lines[unit.line]!
  return `${unit.line - (page.span(block)?.[0] ?? unit.line)}.${unit.start > 0 ? 1 : 0}`
}
