import type { Knowledge } from '../knowledge.ts'
import { nameSense } from '../../lexicons/name-sense.ts'
import { rankOfMatches, type Rank } from '../../lexicons/rank.ts'
import type { SectionMatch, TitleMatch } from '../../lexicons/words.ts'
import type { Page } from '../../page/page.ts'
import { readName, STRONG_NAME, type NameSense, type PersonName } from '../../text/person-name.ts'
import { isDepartment } from '../../text/department.ts'
import { joinedName, joinedPlaces } from './joined-names.ts'
import { piecesOf, type Unit, type UnitText } from './units.ts'
import { vocabularyOf } from './vocabulary.ts'

/** A title as a line or a piece of one prints it. */
export interface TitleReading {
  readonly matches: readonly TitleMatch[]
  readonly rank: Rank
  /** Share of the letters that the lexicon's words cover, 0 to 1. */
  readonly coverage: number
}

const known = new WeakMap<Page, PeoplePage>()

/** What all readers of people ask of a page, worked out once per page. */
export function peoplePage(page: Page, knowledge: Knowledge): PeoplePage {
  let found = known.get(page)
  if (!found) known.set(page, (found = new PeoplePage(page, knowledge)))
  return found
}

export class PeoplePage {
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
    this.units = this.collect()
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
      found = this.readName(text) ?? null
      this.names.set(text, found)
    }
    return found ?? undefined
  }

  /** Every title in a text; readers ask for the same line in turn. */
  titlesIn(text: string): readonly TitleMatch[] {
    let found = this.matches.get(text)
    if (!found) this.matches.set(text, (found = this.knowledge.words.titles(text)))
    return found
  }

  /** The text is a title, not a sentence that holds one. */
  titleOf(text: string): TitleReading | undefined {
    let found = this.titles.get(text)
    if (found === undefined) {
      found = this.readTitle(text) ?? null
      this.titles.set(text, found)
    }
    return found ?? undefined
  }

  /** The title of a heading or a label, which may be in the plural: "Vice-présidentes", "Directors". */
  postOf(text: string): TitleReading | undefined {
    const own = this.titleOf(text)
    if (own || text.length > 60 || !/[\p{Script=Latin}]/u.test(text)) return own
    for (const ending of PLURALS) {
      const singular = text.replace(ending, '')
      const found = singular === text ? undefined : this.titleOf(singular)
      if (found && found.coverage >= 0.6) return found
    }
    return undefined
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
    if (found === undefined) this.holders.set(text, (found = this.readMayHold(text)))
    return found
  }

  private readMayHold(text: string): boolean {
    if (/[\p{Script=Arabic}\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(text)) return true
    for (const [run] of text.matchAll(CAPITALISED_RUN))
      if (run.split(/\s+/).some((word) => this.isKnownName(word.replace(/(?<![.,'’])[.,'’]+$/u, ''))))
        return true
    return false
  }

  private isKnownName(word: string): boolean {
    if (word.includes('-')) return word.split('-').some((piece) => this.isKnownName(piece))
    return (
      word.length > 1 &&
      (this.sense.isGiven(word) || this.sense.isFamily(word) || this.sense.hasFamilyEnding(word))
    )
  }

  private readName(text: string): PersonName | undefined {
    const name = readName(text, this.sense)
    if (!name || this.knowledge.words.isInterfaceOnly(text)) return undefined
    if (this.knowledge.words.isPlaceholderOnly(name.value) || isOneNameThrice(name.value)) return undefined
    if (this.knowledge.words.legalForm(text) || isDepartment(text)) return undefined
    const titles = this.titlesIn(name.value)
    const titled = titles.reduce((sum, { start, end }) => sum + end - start, 0)
    if (titled === 0) return name
    // A title word inside a name line: "Sales Director" is none, "Richard Manager" hardly.
    const score = name.score - 0.3 - 0.4 * (titled / name.value.length)
    return score > 0 ? { ...name, score } : undefined
  }

  private readTitle(text: string): TitleReading | undefined {
    const bare = text.trim()
    if (bare.length < 2 || bare.length > 140 || /[@<>{}=]|https?:|www\.|\d{5}/u.test(bare)) return undefined
    const spaced = !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(bare)
    const words = spaced ? bare.split(/\s+/).length : bare.length / 2.5
    if (/[。！]$/u.test(bare) || /\d\s?[歲岁歳]/u.test(bare)) return undefined
    if (words > 16 || (words > 7 && /[.!?。！？]$/.test(bare)) || /[?？]$/.test(bare)) return undefined
    const matches = this.titlesIn(bare)
    if (matches.length === 0) return undefined
    // "Dipl.-Kfm. Bernd Rieke": a degree or a form of address in front of a name is no post.
    const name = this.nameOf(bare)
    if (name?.honorific && name.score >= STRONG_NAME) return undefined
    if (this.knowledge.words.isInterfaceOnly(bare)) return undefined
    const rank = rankOfMatches(bare, matches, this.knowledge.words)
    if (!rank) return undefined
    const section = this.sectionOf(bare)
    const gathers = section && (section.section.kind === 'team' || section.section.kind === 'contacts')
    // "Sales department" gathers people; it is nobody's post.
    const isPost = matches[0]!.end - matches[0]!.start === bare.length && !OF_A_GROUP.has(rank.canon)
    if (gathers && !isPost && !rank.executive && section.end - section.start === bare.length) return undefined
    const letters = bare.replace(/[^\p{L}]/gu, '').length
    const covered = matches.reduce((sum, { start, end }) => sum + end - start, 0)
    const coverage = Math.min(1, covered / Math.max(1, letters))
    if ((coverage < 0.12 && words > 6) || coverage < 0.04 || (matches[0]!.start > 45 && words > 8))
      return undefined
    if (matches[0]!.start > 20 && bare.slice(0, matches[0]!.start).split(/\s+/).length > 4) return undefined
    if (words > 6 && coverage < 0.3 && /^\p{Ll}/u.test(bare)) return undefined
    return { matches, rank, coverage }
  }

  private collect(): Unit[] {
    const isName = (text: string) => text.length <= 70 && (this.nameOf(text)?.score ?? 0) >= 0.4
    const found: Unit[] = []
    const add = (unit: UnitText) => found.push({ ...unit, at: found.length })
    const lines = this.page.lines
    const places = joinedPlaces(this)
    for (let index = 0; index < lines.length; index += 1) {
      const line = lines[index]!
      const zone = this.page.zone(line)
      if (zone === 'nav' || zone === 'dialog' || this.page.isHidden(line)) continue
      const joined = joinedName(this, index, places)
      if (joined) {
        found.push({ ...joined, at: found.length })
        index += 1
      } else for (const piece of piecesOf(this.page, index, isName)) add(piece)
    }
    return found
  }
}

const PLURALS = [
  /(?<=\p{L}{4})s(?=$|[\s:-])/gu,
  /(?<=\p{L}{4})es(?=$|[\s:-])/gu,
  /(?<=\p{L}{4})(?:sen|en)(?=$|[\s:])/gu,
]

/** Posts whose words are as often a department's: "Staff", "Members", "Sales". */
export const OF_A_GROUP = new Set([
  'staff',
  'member',
  'contact',
  'sales-representative',
  'specialist',
  'expert',
])

const CAPITALISED_RUN =
  /(?<!\p{L})\p{Lu}[\p{L}\p{M}.'’-]{0,40}(?:\s+(?:\p{Ll}{1,4}\s+)?["“]?\p{Lu}[\p{L}\p{M}.'’-]{0,40})+/gu

/** "Иванов Иван Иванович": one root three times is how forms are filled in for nobody. */
function isOneNameThrice(name: string): boolean {
  const words = name.split(' ')
  const root = words[0]!.slice(0, 4)
  return words.length === 3 && root.length === 4 && words.every((word) => word.startsWith(root))
}
