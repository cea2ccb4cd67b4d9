import type { Knowledge } from '../knowledge.ts'
import { nameSense } from '../../lexicons/name-sense.ts'
import type { SectionMatch, TitleMatch } from '../../lexicons/words.ts'
import type { Page } from '../../page/page.ts'
import { STRONG_NAME, type NameSense, type PersonName } from '../../text/person-name.ts'
import { collectUnits } from './collect-units.ts'
import { mayHoldName, readPersonName } from './name-reading.ts'
import type { PeopleQuestions } from './people-questions.ts'
import { isSurname } from './surname.ts'
import { readPost, readTitle, type TitleReading } from './title-reading.ts'
import type { Unit } from './units.ts'
import { vocabularyOf } from './vocabulary.ts'

/** Han or Hangul, each sign but the last with a blank after it. */
const SET_APART = /^(?:[\p{Script=Han}\p{Script=Hangul}]\s){1,7}[\p{Script=Han}\p{Script=Hangul}]$/u

const known = new WeakMap<Page, PeoplePage>()

/** What all readers of people ask of a page, worked out once per page. */
export function peoplePage(page: Page, knowledge: Knowledge): PeoplePage {
  let found = known.get(page)
  if (!found) known.set(page, (found = new PeoplePage(page, knowledge)))
  return found
}

export class PeoplePage implements PeopleQuestions {
  readonly sense: NameSense
  readonly units: readonly Unit[]
  private readonly names = new Map<string, PersonName | null>()
  private readonly titles = new Map<string, TitleReading | null>()
  private readonly holders = new Map<string, boolean>()
  private readonly matches = new Map<string, readonly TitleMatch[]>()
  private readonly sections = new Map<string, SectionMatch | null>()
  private readonly unitsByLine = new Map<number, Unit[]>()

  constructor(
    readonly page: Page,
    readonly knowledge: Knowledge,
  ) {
    let vocabulary: ReadonlySet<string> | undefined
    this.sense = nameSense(knowledge, (folded) => (vocabulary ??= vocabularyOf(page)).has(folded))
    this.units = collectUnits(this)
    for (const unit of this.units) {
      const list = this.unitsByLine.get(unit.line)
      if (list) list.push(unit)
      else this.unitsByLine.set(unit.line, [unit])
    }
  }

  unitsOf(line: number): readonly Unit[] {
    return this.unitsByLine.get(line) ?? []
  }

  /** Lines first to last as units, cut pieces in their order. */
  unitsBetween(first: number, last: number): Unit[] {
    const found: Unit[] = []
    for (let line = first; line <= last; line += 1) found.push(...this.unitsOf(line))
    return found
  }

  nameOf(text: string): PersonName | undefined {
    let found = this.names.get(text)
    if (found === undefined) {
      found = readPersonName(this, text) ?? null
      this.names.set(text, found)
    }
    return found ?? undefined
  }

  /** Every title in a text; readers ask for the same line in turn. */
  titlesIn(text: string): readonly TitleMatch[] {
    let found = this.matches.get(text)
    if (!found) this.matches.set(text, (found = this.titlesOf(text)))
    return found
  }

  /** "董 事 长": signs set apart to fill a column are one word. */
  private titlesOf(text: string): readonly TitleMatch[] {
    const { words } = this.knowledge
    if (!SET_APART.test(text))
      return words.titles(text).filter((title) => !isSurname(this.sense, text, title))
    const closed = text.replace(/\s/gu, '')
    const [whole] = words.titles(closed)
    return whole && whole.end - whole.start === closed.length ? [{ ...whole, end: text.length }] : []
  }

  /** The text is a title, not a sentence that holds one. */
  titleOf(text: string): TitleReading | undefined {
    let found = this.titles.get(text)
    if (found === undefined) {
      found = readTitle(this, text) ?? null
      this.titles.set(text, found)
    }
    return found ?? undefined
  }

  /** The title of a heading or a label, which may be in the plural: "Vice-présidentes", "Directors". */
  postOf(text: string): TitleReading | undefined {
    return readPost(this, text)
  }

  /** What kind of people, if any, a heading gathers below it. */
  sectionOf(text: string): SectionMatch | undefined {
    if (text.length > 100) return undefined
    let found = this.sections.get(text)
    if (found === undefined) {
      const match = this.knowledge.words.section(text)
      found = match && (match.end - match.start) / Math.max(1, text.trim().length) >= 0.3 ? match : null
      this.sections.set(text, found)
    }
    return found ?? undefined
  }

  /** Short enough and free of what no title holds; for a slot that others have shown to be the title's. */
  couldBeTitle(text: string): boolean {
    const bare = text.trim()
    if (bare.length < 2 || bare.length > 80 || !/^[\p{L}(„"]/u.test(bare)) return false
    if (/[@<>{}|=:：]|https?:|www\.|\d{3}|[?!]$/u.test(bare)) return false
    const words = bare.split(/\s+/)
    if (words.length > 9 || (words.length > 4 && /[.。]$/.test(bare))) return false
    if (this.knowledge.words.isInterfaceOnly(bare) || this.knowledge.words.label(bare)?.end === bare.length)
      return false
    return (this.nameOf(bare)?.score ?? 0) < STRONG_NAME
  }

  /** Cheap and generous: two capitalised words in a row of which the lists know one, or a script that has no capitals. */
  mayHoldName(text: string): boolean {
    let found = this.holders.get(text)
    if (found === undefined) this.holders.set(text, (found = mayHoldName(this.sense, text)))
    return found
  }
}
