import type { AnyLanguage, FolderId } from '../model/index.ts'
import { fold } from '../text/fold.ts'

/** The terms that occur on pages in any language (`AnyLanguage`) as questions. */
export class AnyWords {
  private readonly folders = new Map<string, RegExp>()
  private pageWords: ReadonlySet<string> | undefined

  constructor(private readonly terms: readonly AnyLanguage[]) {}

  /** The folded word is usual on company pages and unusual in a person's name. */
  isPageWord(folded: string): boolean {
    this.pageWords ??= new Set(this.terms.flatMap(({ pageWords }) => pageWords))
    return this.pageWords.has(folded)
  }

  /** The folded word may stand inside a company's name: of, de la, und. */
  isCompanyLink(folded: string): boolean {
    return this.terms.some(({ companyLinks }) => companyLinks.includes(folded))
  }

  /** A host of other companies' profiles, a press wire, a register. */
  isPlatform(domain: string): boolean {
    return this.terms.some(({ platforms }) => platforms.includes(domain))
  }

  /** What an unfilled template prints, and nothing else. */
  isTemplate(text: string): boolean {
    const bare = fold(text).trim()
    return this.terms.some(({ templates }) =>
      templates.some((one) => (one.endsWith('*') ? bare.startsWith(one.slice(0, -1)) : bare === one)),
    )
  }

  /** An expression for an address below such a folder, in any language's word for it; `before` and `after` are sources. */
  folder(id: FolderId, before: string, after: string): RegExp {
    const key = `${id} ${before} ${after}`
    let found = this.folders.get(key)
    if (!found) {
      const all = new Set(this.terms.flatMap(({ folders }) => folders[id]))
      found = new RegExp(`${before}(?:${[...all].join('|').replace(/\*/g, '\\w*')})${after}`, 'iu')
      this.folders.set(key, found)
    }
    return found
  }
}
