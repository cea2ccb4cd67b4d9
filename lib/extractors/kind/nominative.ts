/**
 * Endings of the instrumental case, in which Polish and Russian say what something is, with those of the nominative, which
 * names it: the regular declensions of nouns (Nagórko, Zarys gramatyki polskiej; Zaliznyak, Grammatical Dictionary of Russian).
 */
const ENDINGS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  pl: [
    [/(?<=[kg])iem$/u, ''], [/ctwem$/u, 'ctwo'], [/twem$/u, 'two'], [/(?<=[bw]i?u?r)em$/u, 'o'], [/(?<=\p{L}{3})em$/u, ''], [/ą$/u, 'a'],
  ],
  ru: [
    [/телем$/u, 'тель'], [/ством$/u, 'ство'], [/(?<=[ктврлнмсжб])ом$/u, ''], [/ией$/u, 'ия'], [/ней$/u, 'ня'], [/ой$/u, 'а'],
  ],
} // prettier-ignore

/** "producentem okien" as "producent okien": the first word as one names the thing; as printed in other languages. */
export function nominative(phrase: string, lang: string): string {
  const endings = ENDINGS[lang]
  if (!endings) return phrase
  return phrase.replace(/^\p{L}+/u, (word) => {
    const found = endings.find(([ending]) => ending.test(word))
    return found ? word.replace(found[0], found[1]) : word
  })
}
