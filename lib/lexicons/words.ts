import type { LabelId, LegalForm, Lexicon, ProseId, SectionPattern, TitlePattern } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import { byReach, classExpression, patternSource } from './pattern.ts'

export interface Match {
  /** Offsets into the text as printed. */
  readonly start: number
  readonly end: number
}
export type TitleMatch = Match & { readonly title: TitlePattern; readonly lang: string }
export type SectionMatch = Match & { readonly section: SectionPattern; readonly lang: string }
export type LabelMatch = Match & { readonly label: LabelId; readonly lang: string }
export type LegalFormMatch = Match & { readonly form: LegalForm; readonly lang: string }

/**
 * The lexicons of one page as questions: is there a title in this text, which label is this. The page's language is asked
 * first, English always. Expressions are built on first use.
 */
export class Words {
  constructor(readonly lexicons: readonly Lexicon[]) {}

  /** The longest title in the text, or undefined; the earliest of equally long ones. */
  title(text: string): TitleMatch | undefined {
    return this.longest(text, 'title', (lexicon) => lexicon.titles.map((title) => ({ p: title.p, title })))
  }

  section(text: string): SectionMatch | undefined {
    return this.longest(text, 'section', (lexicon) =>
      lexicon.sections.map((section) => ({ p: section.p, section })),
    )
  }

  label(text: string): LabelMatch | undefined {
    return this.longest(text, 'label', labelEntries)
  }

  /** Every label in the text in order, the page's language before English where two claim the same words. */
  labels(text: string): LabelMatch[] {
    const folded = fold(text)
    const found: LabelMatch[] = []
    for (const lexicon of this.lexicons) {
      const own = `${lexicon.lang}.label`
      const expression = this.expression(own, () => labelEntries(lexicon).map((entry) => entry.p))
      if (!expression) continue
      for (const { index: start, 0: words } of folded.matchAll(expression)) {
        const end = start + words.length
        if (found.some((other) => other.start < end && start < other.end)) continue
        const entry = this.entryOf(own, words, () => labelEntries(lexicon))
        if (entry) found.push({ start, end, label: entry.label, lang: lexicon.lang })
      }
    }
    return found.sort((a, b) => a.start - b.start)
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

  isPlaceholder(text: string): boolean {
    return this.has(text, 'placeholder', (lexicon) => lexicon.placeholders)
  }

  prose(kind: ProseId, text: string): boolean {
    return this.has(text, `prose.${kind}`, (lexicon) => lexicon.prose[kind] ?? [])
  }

  private readonly expressions = new Map<string, RegExp | null>()
  private readonly entries = new Map<string, { expression: RegExp; entry: { p: string } }[]>()

  private expression(key: string, patterns: () => readonly string[]): RegExp | null {
    let found = this.expressions.get(key)
    if (found === undefined) {
      found = classExpression(patterns(), 'gu')
      this.expressions.set(key, found)
    }
    return found
  }

  private has(text: string, key: string, patterns: (lexicon: Lexicon) => readonly string[]): boolean {
    const folded = fold(text)
    return this.lexicons.some((lexicon) => {
      const expression = this.expression(`${lexicon.lang}.${key}`, () => patterns(lexicon))
      if (!expression) return false
      expression.lastIndex = 0
      return expression.test(folded)
    })
  }

  private longest<E extends { p: string }>(
    text: string,
    key: string,
    entriesOf: (lexicon: Lexicon) => readonly E[],
  ): (Match & E & { lang: string }) | undefined {
    const folded = fold(text)
    for (const lexicon of this.lexicons) {
      const own = `${lexicon.lang}.${key}`
      const expression = this.expression(own, () => entriesOf(lexicon).map((entry) => entry.p))
      if (!expression) continue
      let best: Match | undefined
      for (const found of folded.matchAll(expression)) {
        const start = found.index
        const end = start + found[0].length
        if (!best || end - start > best.end - best.start) best = { start, end }
      }
      if (!best) continue
      const words = folded.slice(best.start, best.end)
      const entry = this.entryOf(own, words, () => entriesOf(lexicon))
      if (entry) return { ...best, ...entry, lang: lexicon.lang }
    }
    return undefined
  }

  /** Which entry of the class wrote these words: the class expression finds, this names. */
  private entryOf<E extends { p: string }>(
    key: string,
    words: string,
    entriesOf: () => readonly E[],
  ): E | undefined {
    let compiled = this.entries.get(key)
    if (!compiled) {
      compiled = [...entriesOf()]
        .sort((a, b) => byReach(a.p, b.p))
        .map((entry) => ({ expression: new RegExp(`^(?:${patternSource(entry.p)})$`, 'u'), entry }))
      this.entries.set(key, compiled)
    }
    return compiled.find(({ expression }) => expression.test(words))?.entry as E | undefined
  }
}

function labelEntries(lexicon: Lexicon): { p: string; label: LabelId }[] {
  return Object.entries(lexicon.labels).flatMap(([label, patterns]) =>
    (patterns ?? []).map((p) => ({ p, label: label as LabelId })),
  )
}
