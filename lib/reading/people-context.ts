import { ownCompany, type OwnCompany } from '../extractors/people/own-company.ts'
import { peoplePage, type PeoplePage } from '../extractors/people/people-page.ts'
import { sectionAt, type Section } from '../extractors/people/sections.ts'
import { isCareersPage } from '../extractors/prose-people/careers-page.ts'
import type { Knowledge } from '../extractors/knowledge.ts'
import type { Finding, PageKind } from '../model/index.ts'
import type { Page } from '../page/page.ts'
import { isInSectionOf } from '../page/foreign-section.ts'
import { printsOwnMailbox } from '../page/own-mailbox.ts'
import { sentencesOf } from '../text/sentences.ts'
import { employerOf, isHiredOutside, isOwnOnCard } from './employer.ts'
import { isByline } from './said-of-people.ts'
import { tellsOfFormer } from './former-post.ts'
import { showOf, type Show } from './guests.ts'
import { tellsOfOwnPeople } from './own-people-news.ts'
import {
  hasLeftInRow,
  isBesideBoard,
  isHeadlineLink,
  isInBlockOfOthers,
  isInChronicle,
  isInBracketOfOthers,
  isInRowOfYear,
  isMaker,
  isOfLabelledFirm,
} from './shown-people.ts'
import { isOblique } from './oblique-name.ts'
import { houseOf, isTied } from './ties.ts'
import { quotationAt, type Quotation } from './quotation.ts'

const OTHERS = new Set(['testimonials', 'partners', 'customers', 'news'])
/** Posts that sign for a whole company. */
const LEADING = new Set(['c', 'board'])
const BYLINE_REACH = 60
/** The sentence of a line that prints a name: what the next one tells is of somebody else. */
function sentenceOf(text: string, name: string): string {
  return sentencesOf(text.slice(0, 2000)).find((sentence) => sentence.text.includes(name))?.text ?? text
}

/** Judges whether a person seen at a place is one of this company's people. */
export class PeopleContext {
  private readonly people: PeoplePage
  private readonly own: OwnCompany
  /** An article of the company about itself: its people are quoted without saying whose they are. */
  private readonly isOwnNews: boolean
  private readonly isHiring: boolean
  private isRelease: boolean | undefined
  /** Whom the page shows besides its own people. */
  private readonly show: Show | undefined
  /** The page prints mailboxes at its own domain: one elsewhere is of another house. */
  private readonly hasMailboxes: boolean

  constructor(
    private readonly page: Page,
    private readonly knowledge: Knowledge,
    private readonly kind: PageKind,
  ) {
    this.people = peoplePage(page, knowledge)
    this.own = ownCompany(page)
    this.isOwnNews = kind === 'article' && tellsOfOwnPeople(page, knowledge, this.own)
    this.isHiring = isCareersPage(this.people)
    this.show = showOf(this.people)
    this.hasMailboxes = printsOwnMailbox(page)
  }

  /** Factor on the confidence: 1 one of ours, 0 surely not, between them doubtful. */
  weigh(name: Finding, others: readonly Finding[]): number {
    const title = others.find(({ field }) => field === 'person.title')
    if (this.kind === 'platform' || this.kind === 'placeholder') return 0.4
    if (this.knowledge.words.isPlaceholderOnly(name.value) || isOblique(this.knowledge, name.value)) return 0
    // A name that a picture tells stands where its title does.
    const line = name.line ?? title?.line
    if (line === undefined) return 1
    const text = this.page.lines[line]!.text
    const company = title && employerOf(this.page, this.knowledge, this.own, title)
    // A speaker, a quoted person: of this company where the card or the sentence says so.
    const isOurs =
      name.parts?.['ours'] === 'yes' ||
      (company !== undefined && this.own.isNamed(company)) ||
      isOwnOnCard(this.page, this.own, line)
    if (!isOurs && this.isOthers(line, text, name.value, title, company)) return 0
    if (!isOurs && this.isShown(line, name, others, title)) return 0
    // "About the author" over a name, not a writer by trade on a team page.
    if (title?.parts?.['canon'] === 'author' && (title.line ?? line) < line) return 0
    if (title && title.value.length < 40 && isByline(this.knowledge, `${title.value} `)) return 0
    if (tellsOfFormer(this.people, sentenceOf(text, name.quote), title) || this.isInTimeline(line)) return 0
    if (hasLeftInRow(this.people, line)) return 0
    if (title && isHiredOutside(this.page, this.own, line, title)) return 0
    if (company !== undefined && !this.own.isOwn(company) && !this.isOnBoard(line)) return 0.3
    // The publisher in the footer of a magazine is its own.
    if (this.kind === 'article' && this.page.zone(this.page.lines[line]!) === 'footer') return 0.95
    if (this.kind === 'article') {
      if (company !== undefined || isOurs || this.own.isMentionedIn(text)) return 0.95
      // "Media contact" under a release, a mailbox of the house.
      if (houseOf(this.people, others) === 'own') return 0.95
      // Prefects and ministers praise; they hold no post here.
      return this.isOwnNews && title && title.parts?.['canon'] !== 'official' ? 0.85 : 0.5
    }
    return 1
  }

  /** The page or the place shows somebody who is not of the house, as `guests` and `shown-people` tell. */
  private isShown(
    line: number,
    name: Finding,
    others: readonly Finding[],
    title: Finding | undefined,
  ): boolean {
    const { page, people, own } = this
    const sentence = sentenceOf(page.lines[line]!.text, name.quote)
    if (this.show && !isTied(people, own, this.show, { name, others }, sentence)) return true
    if (houseOf(people, others) === 'other' && this.hasMailboxes && !this.isOnBoard(line)) return true
    if (title && isOfLabelledFirm(people, title)) return true
    if (isBesideBoard(people, name, title)) return true
    if (isMaker(people, line, name)) return true
    return isHeadlineLink(page, name, title) || isInBracketOfOthers(people, own, name, title)
  }

  /** "Press release" as the main heading over what the company tells of itself. */
  private headsRelease({ kind, line }: Section): boolean {
    if (kind !== 'news' || this.page.headingLevel(this.page.lines[line]!) !== 1) return false
    this.isRelease ??= tellsOfOwnPeople(this.page, this.knowledge, this.own)
    return this.isRelease
  }

  /** Members of a board work elsewhere. */
  private isOnBoard(line: number): boolean {
    const kind = sectionAt(this.people, line)?.kind
    return kind === 'board' || kind === 'supervisory' || kind === 'advisors'
  }

  private isOthers(
    line: number,
    text: string,
    name: string,
    title: Finding | undefined,
    company: string | undefined,
  ): boolean {
    if (text.length < BYLINE_REACH && isByline(this.knowledge, text)) return true
    const before = this.page.lines[line - 1]
    if (
      before &&
      before.text.length < 20 &&
      before.block === this.page.lines[line]!.block &&
      isByline(this.knowledge, `${before.text} `)
    )
      return true
    const quotation = quotationAt(this.page, line)
    const section = sectionAt(this.people, line)
    // Where a company looks for people, whoever is quoted with a post of no other company works there.
    const isColleague = this.isHiring && section?.kind === 'testimonials' && title && company === undefined
    const isOver = section && OTHERS.has(section.kind) && isInSectionOf(this.page, section.line, line)
    if (isOver && !isColleague && !this.headsRelease(section)) return true
    if (quotation && !this.isToldElsewhere(name, line) && !this.speaksForHouse(quotation, title, company))
      return true
    return isInBlockOfOthers(this.page, line, quotation !== undefined)
  }

  /**
   * Whoever signs with a leading post and no company leads the house, praise of customers apart; on a page by which a company
   * looks for people any post is one of its own.
   */
  private speaksForHouse(
    quotation: Quotation,
    title: Finding | undefined,
    company: string | undefined,
  ): boolean {
    if (!title?.parts?.['canon'] || company !== undefined) return false
    const isElsewhere = /[,،、|@]\s*\S/u.test(this.afterPost(title))
    const isExecutive = title.parts['executive'] === 'yes'
    // "brygadzista montażu, w stoczni od 1999 roku": what goes on in small letters names no company.
    const isOwnClause = /^\s*,\s\p{Ll}/u.test(this.afterPost(title))
    if (this.isHiring) return !isElsewhere || isOwnClause || (quotation === 'plain' && !isExecutive)
    const isLeading = isExecutive && LEADING.has(title.parts['level'] ?? '')
    return quotation === 'plain' && isLeading && !isElsewhere
  }

  /** What the line of a title says after the post itself. */
  private afterPost(title: Finding): string {
    const printed = title.line === undefined ? title.value : this.page.lines[title.line]!.text
    return printed.slice(this.people.titlesIn(printed).at(-1)?.end ?? printed.length)
  }

  /** The page names the person outside of the quotation as well: one of the house is quoted. */
  private isToldElsewhere(name: string, quoted: number): boolean {
    const block = this.page.closest(this.page.lines[quoted]!.block, 'blockquote', 'figure')
    return this.page.lines.some(
      (line) =>
        line.text.includes(name) &&
        line !== this.page.lines[quoted] &&
        !(block >= 0 && this.page.isInside(line.block, block)) &&
        this.page.closest(line.block, 'blockquote') < 0,
    )
  }

  /** Under "1934", "1961" in a company's history: whoever ran it then. */
  private isInTimeline(line: number): boolean {
    if (isInRowOfYear(this.page, line) || isInChronicle(this.page, line)) return true
    const heading = this.page.lines[this.page.headingAbove(line)]
    return heading !== undefined && /^\D{0,6}(?:(?:18|19)\d\d|20[01]\d)\D{0,6}$/u.test(heading.text)
  }
}
