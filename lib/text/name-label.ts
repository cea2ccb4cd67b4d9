import { foldKey } from './fold.ts'
import { nameKey, nameCore } from './name-key.ts'

/**
 * How well a name matches a domain label, 0 to 1: equal letters, containment, initials, all parts of a hyphenated label; for
 * other scripts, consonants.
 */
export function agreesWithLabel(name: string, label: string): number {
  const key = nameKey(name)
  const plainLabel = foldKey(label).replace(/ /g, '')
  if (key.length < 2 || plainLabel.length < 2) return 0
  const germanWords = foldKey(
    nameCore(name).replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue'),
  ).split(' ')
  const german = germanWords.join('')
  const isForeign = /[\u0400-\u06ff]/.test(key)
  const words = latin(key).split(' ').filter(Boolean)
  const compact = words.join('')
  if (compact === plainLabel || german === plainLabel) return 1
  const whole = foldKey(name).replace(/ /g, '')
  if (whole === plainLabel) return 1
  const parts = label
    .split('-')
    .filter((part) => part.length > 1)
    .map((part) => foldKey(part))
  if (parts.length > 1 && parts.every((part) => compact.includes(part))) return 0.9
  if (plainLabel.length >= 3 && words.some((word) => word === plainLabel)) return 0.9
  const isPart = parts.length > 1 && parts.some((part) => part.length >= 5 && germanWords.includes(part))
  if (plainLabel.length >= 4 && (compact.includes(plainLabel) || german.includes(plainLabel)))
    return 0.5 + 0.4 * (plainLabel.length / compact.length)
  if (compact.length >= 4 && plainLabel.includes(compact))
    return 0.5 + 0.4 * (compact.length / plainLabel.length)
  const initials = words.map((word) => word[0]).join('')
  if (
    words.length > 1 &&
    plainLabel.length >= 2 &&
    (initials === plainLabel || (initials.startsWith(plainLabel) && plainLabel.length > 2))
  )
    return 0.75
  if (
    plainLabel.length >= 3 &&
    initials.length <= plainLabel.length * 2 &&
    isSubsequence(plainLabel, initials)
  )
    return 0.6
  if (isPart) return 0.5
  const strong = words.filter((word) => word.length >= 4)
  if (words.length > 1 && strong.some((word) => plainLabel.startsWith(word)) && spells(plainLabel, words))
    return 0.8
  if (strong.some((word) => plainLabel.includes(word) && word.length >= plainLabel.length * 0.4)) return 0.55
  if (isForeign) {
    const bones = skeleton(plainLabel)
    const own = words.map(skeleton)
    if (bones.length >= 2 && own.includes(bones)) return 0.6
    if (bones.length >= 3) {
      if (own.join('').includes(bones)) return 0.75
      if (own.some((word) => word.length >= 3 && bones.includes(word))) return 0.6
    }
  }
  return 0
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0
  for (const letter of long) if (short[at] === letter) at += 1
  return at === short.length && short[0] === long[0]
}

/** Whether the label consists of prefixes of the words, in order: `dulasserv` of "Dulas Servicios". */
function spells(label: string, words: readonly string[]): boolean {
  let rest = label
  for (const word of words) {
    let taken = 0
    while (taken < word.length && taken < rest.length && word[taken] === rest[taken]) taken += 1
    rest = rest.slice(taken)
  }
  return rest === ''
}

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'ch', ш: 'sh', щ: 'sch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', і: 'i', ї: 'i', є: 'e',
  ا: 'a', ب: 'b', پ: 'p', ت: 't', ث: 's', ج: 'j', چ: 'ch', ح: 'h', خ: 'kh', د: 'd', ذ: 'z', ر: 'r', ز: 'z', ژ: 'zh', س: 's', ش: 'sh', ص: 's', ض: 'z', ط: 't', ظ: 'z', ع: 'a', غ: 'gh', ف: 'f', ق: 'gh', ک: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n', و: 'v', ه: 'h', ی: 'i',
} // prettier-ignore

function latin(key: string): string {
  return key.replace(/[\u0400-\u06ff]/g, (letter) => CYRILLIC[letter] ?? '')
}

const skeleton = (word: string) =>
  word
    .replace(/[aeiouyhwv]/g, '')
    .replace(/[cqg]/g, 'k')
    .replace(/x/g, 'ks')
