import type {
  ContactWordsId,
  FactWordsId,
  FolderId,
  KindWordsId,
  LabelId,
  LegalForm,
  Lexicon,
  SectionPattern,
  NewsWordsId,
  PeopleWordsId,
  TitlePattern,
  TradeWordsId,
  WhoseWordsId,
} from '../model/index.ts'
import { fold } from '../text/fold.ts'
import { Matcher } from './matcher.ts'

export interface Match {
  /** Offsets into the text as printed. */
  readonly start: number
  readonly end: number
}
export type TitleMatch = Match & { readonly title: TitlePattern; readonly lang: string }
export type SectionMatch = Match & { readonly section: SectionPattern; readonly lang: string }
export type LabelMatch = Match & { readonly label: LabelId; readonly lang: string }
export type MonthMatch = Match & {
  /** 1 to 12 of the language's own calendar. */ readonly month: number
  readonly lang: string
}
export type LegalFormMatch = Match & { readonly form: LegalForm; readonly lang: string }

/**
 * The lexicons of one page as questions: is there a title in this text, which label is this. The page's language is asked
 * first, English always. Expressions are built on first use.
 */
export class Words {
  private readonly folders = new Map<string, RegExp>()
  private pageWords: ReadonlySet<string> | undefined

  constructor(readonly lexicons: readonly Lexicon[]) {}

  /** The longest title in the text, or undefined; the earliest of equally long ones. */
  title(text: string): TitleMatch | undefined {
    return this.longest(text, 'title', (lexicon) => lexicon.titles.map((title) => ({ p: title.p, title })))
  }

  /** The part of a company that the text names, the first of several: finance of "finance and administration". */
  department(text: string): string | undefined {
    return this.every(text, 'department', (lexicon) =>
      Object.entries(lexicon.departments ?? {}).map(([department, words]) => ({
        p: `(${words})`,
        department,
      })),
    )[0]?.department
  }

  section(text: string): SectionMatch | undefined {
    return this.longest(text, 'section', (lexicon) =>
      lexicon.sections.map((section) => ({ p: section.p, section })),
    )
  }

  /** Every heading's words in the text, in order. */
  sections(text: string): SectionMatch[] {
    return this.every(text, 'section', (lexicon) =>
      lexicon.sections.map((section) => ({ p: section.p, section })),
    )
  }

  label(text: string): LabelMatch | undefined {
    return this.longest(text, 'label', labelEntries)
  }

  /** Every title in the text in order, none inside another; the page's language before English where two claim the same words. */
  titles(text: string): TitleMatch[] {
    return this.every(text, 'title', (lexicon) => lexicon.titles.map((title) => ({ p: title.p, title })))
  }

  /** Every label in the text in order, the page's language before English where two claim the same words. */
  labels(text: string): LabelMatch[] {
    return this.every(text, 'label', labelEntries)
  }

  legalForm(text: string): LegalFormMatch | undefined {
    return this.longest(text, 'form', (lexicon) => lexicon.legalForms.map((form) => ({ p: form.p, form })))
  }

  isFormer(text: string): boolean {
    return this.has(text, 'former', (lexicon) => lexicon.former)
  }

  isNotExecutive(text: string): boolean {
    return this.has(text, 'notExecutive', (lexicon) => lexicon.notExecutive)
  }

  isInterface(text: string): boolean {
    return this.has(text, 'interface', (lexicon) => lexicon.interface)
  }

  /** The text is a menu or button word and nothing else. */
  isInterfaceOnly(text: string): boolean {
    const bare = text.trim()
    return this.every(bare, 'interface', interfaceEntries).some(
      ({ start, end }) => start === 0 && end === bare.length,
    )
  }

  /** The text is the name that templates print for nobody, and nothing else. */
  isPlaceholderOnly(text: string): boolean {
    const bare = text.trim()
    return this.every(bare, 'placeholder', placeholderEntries).some(
      ({ start, end }) => start === 0 && end === bare.length,
    )
  }

  isPlaceholder(text: string): boolean {
    return this.has(text, 'placeholder', (lexicon) => lexicon.placeholders)
  }

  /** Names of months; those of scripts that number their months are read by their numbers. */
  months(text: string): MonthMatch[] {
    return this.every(text, 'month', monthEntries)
  }

  /** Where the text has these words, in order. */
  news(id: NewsWordsId, text: string): Match[] {
    return this.every(text, `news.${id}`, (lexicon) => lexicon.news[id].map((p) => ({ p })))
  }

  tells(id: NewsWordsId, text: string): boolean {
    return this.has(text, `news.${id}`, (lexicon) => lexicon.news[id])
  }

  /** Where the text has these words, in order. */
  people(id: PeopleWordsId, text: string): Match[] {
    return this.every(text, `people.${id}`, (lexicon) => lexicon.people[id].map((p) => ({ p })))
  }

  /** The folded word is usual on company pages and unusual in a person's name. */
  isPageWord(folded: string): boolean {
    this.pageWords ??= new Set(this.lexicons.flatMap(({ anywhere }) => anywhere?.pageWords ?? []))
    return this.pageWords.has(folded)
  }

  /** A host of other companies' profiles, a press wire, a register. */
  isPlatform(domain: string): boolean {
    return this.lexicons.some(({ anywhere }) => anywhere?.platforms.includes(domain))
  }

  /** What an unfilled template prints, and nothing else. */
  isTemplate(text: string): boolean {
    const bare = fold(text).trim()
    return this.lexicons.some(({ anywhere }) =>
      anywhere?.templates.some((one) =>
        one.endsWith('*') ? bare.startsWith(one.slice(0, -1)) : bare === one,
      ),
    )
  }

  /** An expression for an address below such a folder, in any language's word for it; `before` and `after` are sources. */
  folder(id: FolderId, before: string, after: string): RegExp {
    let found = this.folders.get(id + after)
    if (!found) {
      const all = new Set(this.lexicons.flatMap(({ anywhere }) => anywhere?.folders[id] ?? []))
      found = new RegExp(`${before}(?:${[...all].join('|').replace(/\*/g, '\\w*')})${after}`, 'iu')
      this.folders.set(id + after, found)
    }
    return found
  }

  /** Endings as printed, of the page's language and of English. */
  peopleEnds(id: 'postEnds' | 'whomEnds' | 'guestEnds' | 'addressEnds'): string[] {
    return this.lexicons.flatMap((lexicon) => lexicon.people[id])
  }

  /** Where the text has these words, in order. */
  trade(id: TradeWordsId, text: string): Match[] {
    return this.every(text, `trade.${id}`, (lexicon) => lexicon.trade[id].map((p) => ({ p })))
  }

  /** Where the text has these words, in order. */
  facts(id: FactWordsId, text: string): Match[] {
    return this.every(text, `facts.${id}`, (lexicon) => lexicon.facts[id].map((p) => ({ p })))
  }

  /** Where the text has these words, in order. */
  kind(id: KindWordsId, text: string): Match[] {
    return this.every(text, `kind.${id}`, (lexicon) => lexicon.kind[id].map((p) => ({ p })))
  }

  /** Where the text has these words, in order. */
  whose(id: WhoseWordsId, text: string): Match[] {
    return this.every(text, `whose.${id}`, (lexicon) => lexicon.whose[id].map((p) => ({ p })))
  }

  /** Where the text has these words, in order. */
  contact(id: ContactWordsId, text: string): Match[] {
    return this.every(text, `contact.${id}`, (lexicon) => lexicon.contact[id].map((p) => ({ p })))
  }

  /** The word says nothing by itself: the, unsere, и. */
  isFunctionWord(word: string): boolean {
    const folded = fold(word)
    return this.lexicons.some((lexicon) => lexicon.stopwords.some((stop) => fold(stop) === folded))
  }

  private has(text: string, key: string, patterns: (lexicon: Lexicon) => readonly string[]): boolean {
    const folded = fold(text)
    return this.lexicons.some((lexicon) =>
      matcherOf(lexicon, key, () => patterns(lexicon).map((p) => ({ p }))).has(folded),
    )
  }

  private longest<E extends { p: string }>(
    text: string,
    key: string,
    entriesOf: (lexicon: Lexicon) => readonly E[],
  ): (Match & E & { lang: string }) | undefined {
    let best: (Match & E & { lang: string }) | undefined
    for (const found of this.every(text, key, entriesOf))
      if (!best || found.end - found.start > best.end - best.start) best = found
    return best
  }

  private every<E extends { p: string }>(
    text: string,
    key: string,
    entriesOf: (lexicon: Lexicon) => readonly E[],
  ): (Match & E & { lang: string })[] {
    const folded = fold(text)
    const found: (Match & E & { lang: string })[] = []
    for (const lexicon of this.lexicons) {
      const matcher = matcherOf(lexicon, key, () => entriesOf(lexicon))
      for (const { start, end, entry } of matcher.all(folded)) {
        // "Managing Director" on a Spanish page is the English title, not the Spanish "director" in it.
        const rivals = found.filter((other) => other.start < end && start < other.end)
        if (rivals.some((other) => other.end - other.start >= end - start)) continue
        for (const rival of rivals) found.splice(found.indexOf(rival), 1)
        found.push({ start, end, ...entry, lang: lexicon.lang })
      }
    }
    return found.sort((a, b) => a.start - b.start)
  }
}

/**
 * Matchers belong to their lexicon, so that English is compiled once and not again beside every other language: a browser
 * has 128 MB for the compiled code of all that runs in a process, and a language's expressions take 30 to 50 of them.
 */
const matchers = new WeakMap<Lexicon, Map<string, Matcher<{ readonly p: string }>>>()

function matcherOf<E extends { readonly p: string }>(
  lexicon: Lexicon,
  key: string,
  entries: () => readonly E[],
): Matcher<E> {
  let ofLexicon = matchers.get(lexicon)
  if (!ofLexicon) {
    ofLexicon = new Map()
    matchers.set(lexicon, ofLexicon)
  }
  let found = ofLexicon.get(key)
  if (!found) {
    found = new Matcher<{ readonly p: string }>(entries())
    ofLexicon.set(key, found)
  }
  return found as Matcher<E>
}

/** Gives back what was compiled for a language; it is compiled again when its words are next asked for. */
export function forgetExpressions(lexicon: Lexicon): void {
  matchers.delete(lexicon)
}

function labelEntries(lexicon: Lexicon): { p: string; label: LabelId }[] {
  return Object.entries(lexicon.labels).flatMap(([label, patterns]) =>
    (patterns ?? []).map((p) => ({ p, label: label as LabelId })),
  )
}

function monthEntries(lexicon: Lexicon): { p: string; month: number }[] {
  if (lexicon.script === 'Hans' || lexicon.script === 'Jpan' || lexicon.script === 'Kore') return []
  return lexicon.months.map((p, index) => ({ p, month: index + 1 }))
}

function placeholderEntries(lexicon: Lexicon): { p: string }[] {
  return lexicon.placeholders.map((p) => ({ p }))
}

function interfaceEntries(lexicon: Lexicon): { p: string }[] {
  return lexicon.interface.map((p) => ({ p }))
}
