/**
 * Kin and death beside a post: "grandson of the founder A", "depuis la disparition de son fondateur B". Whoever holds it runs
 * nothing today. Each language with its preposition or case, since "son" is a word of three of them.
 */
const BEFORE = [
  '(?:(?:great-)?grand)?(?:son|daughter|children)\\s+of|(?:nephew|niece|widow|heirs?|descendants?|death|passing|memory)\\s+of',
  '(?:petite?-|arrière-petite?-)?(?:fils|fille)\\s+(?:de|du)|(?:neveu|nièce|veuve|décès|mort|disparition|mémoire)\\s+(?:de|du)',
  '(?:ur)?enkel(?:in)?\\s+(?:des|der|von)|(?:sohn|tochter|witwe|tod(?:e)?|gedenken)\\s+(?:an|des|der|von)',
  '(?:bis)?(?:nietos?|nietas?|netos?|netas?|hij[oa]s?|filh[oa]s?|sobrin[oa]s?|viuda|viúva|muerte|fallecimiento|morte|falecimento)\\s+(?:de|del|da|do)',
  '(?:figli[oa]|nipote|vedova|scomparsa|morte)\\s+(?:di|del|della|dei)',
  '(?:klein|achterklein)?(?:zoon|dochter)\\s+van|overlijden\\s+van',
  '(?:wnuk|wnuczka|syn|córka|śmierci|внук|внучка|сын|дочь|смерти)',
]
const LONG_GONE = new RegExp(`(?<!\\p{L})(?:${BEFORE.join('|')})\\s+(?:\\p{L}+\\s+){0,2}$`, 'iu')

/** The words before a post say that its holder is somebody's forebear or dead. */
export function isLongGone(before: string): boolean {
  return LONG_GONE.test(before.slice(-60))
}
