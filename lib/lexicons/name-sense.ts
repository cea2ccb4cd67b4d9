import { fold, foldKey } from '../text/fold.ts'
import type { Lexicon } from '../model/index.ts'
import type { NameSense } from '../text/person-name.ts'
import { EAST_ASIAN } from '../text/scripts.ts'
import type { NameBook } from './names.ts'
import type { Words } from './words.ts'
import { classMatch } from './pattern.ts'

/** Family names of Ireland and Scotland by how they begin: McKerrow, MacAulay, O'Shea, Fitzgibbon. */
const CLAN = /^(?:Mc\p{Lu}|Mac\p{Lu}|O['’]\p{Lu}|Fitz\p{L})/u

/** What a page's words and the name lists tell about names. `spoken` says whether a folded word is printed in lower case on the page. */
export function nameSense(
  knowledge: { readonly lang: string; readonly words: Words; readonly names: NameBook },
  spoken: (folded: string) => boolean,
): NameSense {
  const { lexicons } = knowledge.words
  const anywhere = lexicons.flatMap((lexicon) => lexicon.anywhere ?? [])
  const honorifics = [
    ...new Set([...anywhere.flatMap((all) => all.honorifics), ...lexicons.flatMap((one) => one.honorifics)]),
  ]
  const dotted = new Set(anywhere.flatMap((all) => all.dotted))
  const degrees = new Set(anywhere.flatMap((all) => all.postnominals))
  const links = new Set(anywhere.flatMap((all) => all.particles))
  const honorific = classMatch(honorifics.map((word) => word.replace(/\.$/, '')))
  const postnominals = new Set(
    lexicons.flatMap((lexicon) => lexicon.postnominals.map((word) => fold(word).replace(/\./g, ''))),
  )
  const particles = new Set(
    lexicons.flatMap((lexicon) => lexicon.nameParticles.flatMap((words) => fold(words).split(' '))),
  )
  const endings = [...anywhere, ...lexicons].flatMap((one) => one.nameEndings.map(fold))
  const families = new Set(lexicons.flatMap((lexicon) => lexicon.familyNames ?? []))
  const stopwords = new Set(lexicons.flatMap((lexicon) => lexicon.stopwords.map(fold)))
  let isLexiconWord = lexiconWordsOf.get(lexicons)
  if (!isLexiconWord) lexiconWordsOf.set(lexicons, (isLexiconWord = lexiconWords(lexicons)))
  const given = remember((word) => knowledge.names.isGiven(word))
  const family = remember((word) => knowledge.names.isFamily(word))
  const common = remember((word) => {
    const folded = fold(word)
    return (
      knowledge.words.isPageWord(folded) || stopwords.has(folded) || isLexiconWord(folded) || spoken(folded)
    )
  })
  return {
    isGiven: given,
    isFamily: family,
    isCommon: common,
    honorificEnd(folded) {
      const end = honorific(folded, 0)
      if (end <= 0 || end === folded.length) return 0
      const found = folded.slice(0, end)
      // Arabic and Persian part it by a stroke: "الأستاذ/ …", "أ/ …".
      const stroke = /^\s?\/\s*/u.exec(folded.slice(found.length))
      if (stroke) return found.length + stroke[0].length
      const hasDot = folded[found.length] === '.'
      if (!hasDot && (dotted.has(found) || !/[\s\u200c]/.test(folded[found.length]!))) return 0
      return found.length + (hasDot ? 1 : 0)
    },
    isPostnominal: (word) => {
      const folded = fold(word)
      return /^\p{Lu}/u.test(word) && (degrees.has(folded) || postnominals.has(folded.replace(/\./g, '')))
    },
    isParticle: (word) => links.has(fold(word)) || (particles.has(fold(word)) && !stopwords.has(fold(word))),
    hasFamilyEnding: (word) => {
      if (word.length < 5) return false
      const folded = fold(word)
      return CLAN.test(word) || endings.some((ending) => folded.endsWith(ending))
    },
    isLeadingFamily: (sign) => families.has(sign) || family(sign),
    isJapanese: knowledge.lang === 'ja',
  }
}

/** Whether a folded word stands in the titles, menus or sections of the lexicons: their patterns read as plain words, `*` as any ending. */
function lexiconWords(lexicons: readonly Lexicon[]): (folded: string) => boolean {
  const whole = new Set<string>()
  const openings = new Set<string>()
  for (const lexicon of lexicons) {
    const patterns = [
      ...lexicon.titles.map(({ p }) => p),
      ...lexicon.sections.map(({ p }) => p),
      ...lexicon.interface,
      // A label is a name by chance only: "설립일" (founded on) begins with a family name.
      ...Object.values(lexicon.labels).flat(),
    ]
    for (const pattern of patterns)
      for (const [, word = '', star] of fold(pattern).matchAll(/([\p{L}\p{M}]{3,})(\*)?/gu))
        if (star) openings.add(word)
        else whole.add(word)
  }
  return (folded) => {
    if (whole.has(folded)) return true
    for (let length = folded.length; length >= 4; length -= 1)
      if (openings.has(folded.slice(0, length))) return true
    return false
  }
}

const lexiconWordsOf = new WeakMap<readonly Lexicon[], (folded: string) => boolean>()

function remember(ask: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>()
  return (word) => {
    let answer = known.get(word)
    if (answer === undefined) known.set(word, (answer = ask(word)))
    return answer
  }
}

/** Key under which a person is the same whatever the order, accents and initials of the print. */
export function personKeyOf(name: string): string {
  const key = foldKey(name)
  return EAST_ASIAN.test(key) ? key.replace(/ /g, '') : key.split(' ').sort().join(' ')
}
