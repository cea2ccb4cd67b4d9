import type { Knowledge } from '../extractors/knowledge.ts'

/**
 * "z Janem Kowalskim", "с Иваном Петровым": a name as its sentence inflects it. It is not what the person is called, and telling the
 * first case from it is a guess.
 */
export function isOblique({ words, names }: Knowledge, name: string): boolean {
  const endings = words.peopleEnds('oblique').map((row) => row.split('='))
  return name.split(/[\s-]+/u).some((word, at) => {
    const isListed = names.isGiven(word) || names.isFamily(word)
    return endings.some(
      ([end = '', base]) =>
        word.endsWith(end) &&
        // The lists do without accents: "Annę" is an Anne to them.
        !(isListed && end === end.normalize('NFD')) &&
        (base === undefined || (at === 0 && names.isGiven(word.slice(0, -end.length) + base))),
    )
  })
}
