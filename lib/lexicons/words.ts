import type { FolderId, LabelId, LegalForm, Lexicon, SectionPattern, TitlePattern } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import { AnyWords } from './any-words.ts'
import { FolderWords } from './folder-words.ts'
import type { Match } from './pattern-search.ts'

export type { Match } from './pattern-search.ts'

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
 * first, English always. Patterns are prepared on first use.
 */
export class Words extends FolderWords {
  private readonly any: AnyWords

  constructor(lexicons: readonly Lexicon[]) {
    super(lexicons)
    this.any = new AnyWords(lexicons.flatMap(({ anywhere }) => anywhere ?? []))
  }

  /** The longest title in the text, or undefined; the earliest of equally long ones. */
  title(text: string): TitleMatch | undefined {
    return this.search.longest(text, 'title', (lexicon) =>
      lexicon.titles.map((title) => ({ p: title.p, title })),
    )
  }

  /** The part of a company that the text names, the first of several: finance of "finance and administration". */
  department(text: string): string | undefined {
    return this.search.every(text, 'department', (lexicon) =>
      Object.entries(lexicon.departments ?? {}).map(([department, words]) => ({
        p: `(${words})`,
        department,
      })),
    )[0]?.department
  }

  /** Numbers in words with their values, in order: 23 of "dreiundzwanzig". */
  numerals(text: string): (Match & { readonly value: number })[] {
    return this.search.every(text, 'numeral', (lexicon) =>
      lexicon.facts.numerals.map((row) => ({
        p: row.slice(row.indexOf(' ') + 1),
        value: Number.parseInt(row, 10),
      })),
    )
  }

  section(text: string): SectionMatch | undefined {
    return this.search.longest(text, 'section', (lexicon) =>
      lexicon.sections.map((section) => ({ p: section.p, section })),
    )
  }

  /** Every heading's words in the text, in order. */
  sections(text: string): SectionMatch[] {
    return this.search.every(text, 'section', (lexicon) =>
      lexicon.sections.map((section) => ({ p: section.p, section })),
    )
  }

  label(text: string): LabelMatch | undefined {
    return this.search.longest(text, 'label', labelEntries)
  }

  /** Every title in the text in order, none inside another; the page's language before English where two claim the same words. */
  titles(text: string): TitleMatch[] {
    return this.search.every(text, 'title', (lexicon) =>
      lexicon.titles.map((title) => ({ p: title.p, title })),
    )
  }

  /** Every label in the text in order, the page's language before English where two claim the same words. */
  labels(text: string): LabelMatch[] {
    return this.search.every(text, 'label', labelEntries)
  }

  legalForm(text: string): LegalFormMatch | undefined {
    return this.search.longest(text, 'form', (lexicon) =>
      lexicon.legalForms.map((form) => ({ p: form.p, form })),
    )
  }

  isFormer(text: string): boolean {
    return this.search.has(text, 'former', (lexicon) => lexicon.former)
  }

  isNotExecutive(text: string): boolean {
    return this.search.has(text, 'notExecutive', (lexicon) => lexicon.notExecutive)
  }

  isInterface(text: string): boolean {
    return this.search.has(text, 'interface', (lexicon) => lexicon.interface)
  }

  /** The text is a menu or button word and nothing else. */
  isInterfaceOnly(text: string): boolean {
    return this.search.isWhole(text, 'interface', interfaceEntries)
  }

  /** The text is the name that templates print for nobody, and nothing else. */
  isPlaceholderOnly(text: string): boolean {
    return this.search.isWhole(text, 'placeholder', placeholderEntries)
  }

  isPlaceholder(text: string): boolean {
    return this.search.has(text, 'placeholder', (lexicon) => lexicon.placeholders)
  }

  /** Names of months; those of scripts that number their months are read by their numbers. */
  months(text: string): MonthMatch[] {
    return this.search.every(text, 'month', monthEntries)
  }

  /** The folded word is usual on company pages and unusual in a person's name. */
  isPageWord(folded: string): boolean {
    return this.any.isPageWord(folded)
  }

  /** The word may stand inside a company's name: of, de la, und. */
  isCompanyLink(word: string): boolean {
    return this.any.isCompanyLink(fold(word))
  }

  /** A host of other companies' profiles, a press wire, a register. */
  isPlatform(domain: string): boolean {
    return this.any.isPlatform(domain)
  }

  /** What an unfilled template prints, and nothing else. */
  isTemplate(text: string): boolean {
    return this.any.isTemplate(text)
  }

  /** An expression for an address below such a folder, in any language's word for it; `before` and `after` are sources. */
  folder(id: FolderId, before: string, after: string): RegExp {
    return this.any.folder(id, before, after)
  }

  /** The word says nothing by itself: the, unsere, и. */
  isFunctionWord(word: string): boolean {
    const folded = fold(word)
    return this.lexicons.some((lexicon) => lexicon.stopwords.some((stop) => fold(stop) === folded))
  }
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
