import type { Lexicon, TitlePattern } from '../model/index.ts'

/** A lexicon as its data file holds it: titles that follow each other and say the same of a post share one entry. */
export interface PackedLexicon extends Omit<Lexicon, 'titles'> {
  readonly titles: readonly PackedTitles[]
}
type PackedTitles = Omit<TitlePattern, 'p'> & { readonly p: readonly string[] }

export function packedLexicon(lexicon: Lexicon): PackedLexicon {
  const titles: (Omit<TitlePattern, 'p'> & { p: string[] })[] = []
  let last = ''
  for (const { p, ...post } of lexicon.titles) {
    const key = JSON.stringify(post)
    if (key === last) titles.at(-1)!.p.push(p)
    else titles.push({ ...post, p: [p] })
    last = key
  }
  return { ...lexicon, titles }
}

/** The lexicon with an entry for each title, in the order of its source. */
export function unpackedLexicon({ titles, ...rest }: PackedLexicon): Lexicon {
  return { ...rest, titles: titles.flatMap(({ p, ...post }) => p.map((one) => ({ ...post, p: one }))) }
}
