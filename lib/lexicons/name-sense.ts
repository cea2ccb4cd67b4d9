import { fold, foldKey } from '../text/fold.ts'
import { isPageWord } from '../text/not-names.ts'
import type { Lexicon } from '../model/index.ts'
import type { NameSense } from '../text/person-name.ts'
import type { NameBook } from './names.ts'
import type { Words } from './words.ts'
import { classExpression } from './pattern.ts'

/** Forms of address that stand before names on pages of any language. */
const HONORIFICS = [
  'mr', 'mrs', 'ms', 'miss', 'mister', 'sir', 'dame', 'lord', 'dr', 'dra', 'prof', 'professor', 'rev', 'hon', 'eng', 'ing', 'ir', 'arch',
  'herr', 'frau', 'dipl.-ing', 'dipl. ing', 'dipl.-kfm', 'mag', 'dkfm', 'med', 'priv.-doz', 'jur', 'rer. nat', 'h.c', 'pan', 'pani', 'mgr', 'inż', 'hab',
  'mme', 'mlle', 'monsieur', 'madame', 'maître', 'm', 'sr', 'sra', 'srta', 'don', 'doña', 'dña', 'd', 'ingeniero', 'lic', 'sig', 'sig.ra', 'dott', 'dott.ssa', 'avv',
  'dr.ª', 'dr.º', 'prof.ª', 'prof.º', 'eng.ª', 'eng.º', 'arq.ª', 'sr.ª', 'd.ª', 'ratsherr', 'ratsfrau', 'stadtrat', 'stadträtin', 'kreisrat', 'kreisrätin', 'gemeinderat', 'gemeinderätin',
  'kommr', 'komm.-rat', 'kommerzialrat', 'hofrat', 'ökr', 'dipl.-htl-ing', 'geom', 'rag', 'dhr', 'mevr', 'mw', 'drs', 'г-н', 'г-жа', 'господин', 'госпожа', 'д-р', 'проф', 'к.т.н', 'д.т.н', 'sayın', 'av', 'doç', 'uzm', 'op', 'dt',
  'آقای', 'خانم', 'جناب آقای', 'سرکار خانم', 'دکتر', 'مهندس', 'الدكتور', 'دكتور', 'الدكتورة', 'المهندس', 'المهندسة', 'مهندسة', 'الأستاذ', 'الأستاذة', 'أستاذ', 'السيد', 'السيدة', 'الشيخ', 'معالي', 'سعادة', 'د', 'م', 'أ', 'أ.د',
] // prettier-ignore

/** Honorifics that are letters of initials or words of their own unless a dot follows. */
const NEEDS_DOT = new Set([
  'm',
  'p',
  'd',
  'د',
  'م',
  'ا',
  'ا.د',
  'h.c',
  'av',
  'op',
  'dt',
  'ir',
  'ing',
  'arch',
  'rag',
  'eng',
  'med',
  'jur',
  'hon',
  'rev',
  'mag',
])

const POSTNOMINALS = new Set(
  (
    'mba phd ph.d md msc bsc ba ma bs ms llm llb jd cpa cfa cfp acca aca fca fcca ca pmp phr sphr shrm shrm-cp shrm-scp rn bsn msn np do dds dmd esq obe mbe cbe kbe ' +
    'jr sr ii iii iv dba dphil edd mph mpa meng beng pe faia aia riba cissp cisa fhca faapm hmdc facp frcs mrcp dvm pharmd rph eng emba ll.m m.a b.a m.sc b.sc fh'
  ).split(' '),
)

const PARTICLES = new Set(
  (
    'van von vom zu zur zum der den de del della delle dello dei degli di da das do dos du la le lo el al bin ibn bint ben abu ter ten te op af av y e i d ' +
    "'t ’t und st mac dal dalla san santa ul"
  ).split(' '),
)

const ENDINGS =
  /(?:ski|ska|cki|cka|dzki|dzka|wicz|czyk|czak|czyński|czyńska|iewski|owski|owska|ewski|enko|енко|chuk|чук|ук|юк|ский|ская|ов|ова|ев|ева|ёв|ин|ина|цов|цова|ых|их|швили|дзе|ян|ov|ova|ová|ev|eva|sson|son|sen|ström|qvist|quist|lund|inen|nen|ides|idis|akis|opoulos|poulos|elli|etti|ini|ucci|acci|otti|ello|ese|ez|es|oğlu|oglu|gil|türk|pour|zadeh|nejad|nia|yan|ian|shvili|dze|escu|eanu|berger|burger|mann|hofer|bauer|meier|meyer|maier|mayer|huber|stein|feld|bach|hardt|scheid|ing|sma|stra|huis|veld|eau|eux|ault|ard|ier|oux|ic|ić|vić|uk|ak|ek|ik)$/u

/** Family names of Ireland and Scotland by how they begin: McKerrow, MacAulay, O'Shea, Fitzgibbon. */
const CLAN = /^(?:Mc\p{Lu}|Mac\p{Lu}|O['’]\p{Lu}|Fitz\p{L})/u

/** What a page's words and the name lists tell about names. `spoken` says whether a folded word is printed in lower case on the page. */
export function nameSense(
  knowledge: { readonly lang: string; readonly words: Words; readonly names: NameBook },
  spoken: (folded: string) => boolean,
): NameSense {
  const { lexicons } = knowledge.words
  const honorifics = [...new Set([...HONORIFICS, ...lexicons.flatMap(({ honorifics }) => honorifics)])]
  const honorific = classExpression(
    honorifics.map((word) => word.replace(/\.$/, '')),
    'yu',
  )
  const postnominals = new Set(
    lexicons.flatMap((lexicon) => lexicon.postnominals.map((word) => fold(word).replace(/\./g, ''))),
  )
  const particles = new Set(
    lexicons.flatMap((lexicon) => lexicon.nameParticles.flatMap((words) => fold(words).split(' '))),
  )
  const endings = lexicons.flatMap((lexicon) => lexicon.nameEndings.map(fold))
  const families = new Set(lexicons.flatMap((lexicon) => lexicon.familyNames ?? []))
  const stopwords = new Set(lexicons.flatMap((lexicon) => lexicon.stopwords.map(fold)))
  let isLexiconWord = lexiconWordsOf.get(lexicons)
  if (!isLexiconWord) lexiconWordsOf.set(lexicons, (isLexiconWord = lexiconWords(lexicons)))
  const given = remember((word) => knowledge.names.isGiven(word))
  const family = remember((word) => knowledge.names.isFamily(word))
  const common = remember((word) => {
    const folded = fold(word)
    return isPageWord(folded) || stopwords.has(folded) || isLexiconWord(folded) || spoken(folded)
  })
  return {
    isGiven: given,
    isFamily: family,
    isCommon: common,
    honorificEnd(folded) {
      if (!honorific) return 0
      honorific.lastIndex = 0
      const found = honorific.exec(folded)?.[0]
      if (!found || found.length === folded.length) return 0
      // Arabic and Persian part it by a stroke: "الأستاذ/ …", "أ/ …".
      const stroke = /^\s?\/\s*/u.exec(folded.slice(found.length))
      if (stroke) return found.length + stroke[0].length
      const dotted = folded[found.length] === '.'
      if (!dotted && (NEEDS_DOT.has(found) || !/[\s\u200c]/.test(folded[found.length]!))) return 0
      return found.length + (dotted ? 1 : 0)
    },
    isPostnominal: (word) => {
      const folded = fold(word)
      return (
        /^\p{Lu}/u.test(word) && (POSTNOMINALS.has(folded) || postnominals.has(folded.replace(/\./g, '')))
      )
    },
    isParticle: (word) =>
      PARTICLES.has(fold(word)) || (particles.has(fold(word)) && !stopwords.has(fold(word))),
    hasFamilyEnding: (word) => {
      if (word.length < 5) return false
      const folded = fold(word)
      return CLAN.test(word) || ENDINGS.test(folded) || endings.some((ending) => folded.endsWith(ending))
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
  return /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(key)
    ? key.replace(/ /g, '')
    : key.split(' ').sort().join(' ')
}
