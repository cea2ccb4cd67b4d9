import { foldKey } from './fold.ts'

/** Cyrillic and Arabic consonants as transliterated in domain names. Vowels, and letters that are often vowels, are dropped. */
const LATIN: Readonly<Record<string, string>> = {
  б: 'b', в: 'v', г: 'g', д: 'd', ж: 'zh', з: 'z', й: '', к: 'k', л: 'l', м: 'm', н: 'n', п: 'p', р: 'r', с: 's', т: 't', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sch',
  ب: 'b', پ: 'p', ت: 't', ث: 's', ج: 'j', چ: 'ch', ح: 'h', خ: 'h', د: 'd', ذ: 'z', ر: 'r', ز: 'z', ژ: 'zh', س: 's', ش: 'sh', ص: 's', ض: 'z', ط: 't', ظ: 'z', غ: 'gh', ف: 'f', ق: 'gh', ک: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n', ه: 'h',
} // prettier-ignore

/** Consonants of a text in Latin letters: "Технолес" and "tehnoles" agree, and so do "پارس" and "pars". */
export function consonantsOf(text: string): string {
  let found = ''
  for (const letter of foldKey(text)) found += LATIN[letter] ?? letter
  return found.replace(/kh/g, 'h').replace(/[^bcdfghjklmnpqrstvwxz]/g, '')
}
