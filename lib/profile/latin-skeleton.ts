const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'e', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l',
  м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh',
  ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia',
} // prettier-ignore

/**
 * Folded name words in a rough Latin form in which the usual spellings of one Cyrillic name meet (`Yuriy`, `Jurij`, `Юрий`).
 * Ambiguous: use only together with a matching title or e-mail.
 */
export function latinSkeleton(words: readonly string[]): string {
  return words
    .map((word) =>
      [...word]
        .map((letter) => CYRILLIC[letter] ?? letter)
        .join('')
        .replace(/shch|sch|sz/g, 'sh')
        .replace(/cz|tch/g, 'ch')
        .replace(/kh/g, 'h')
        .replace(/zh|ż/g, 'z')
        .replace(/tz|c(?!h)/g, 'ts')
        .replace(/w/g, 'v')
        .replace(/ks|x/g, 'x')
        .replace(/[yj]/g, 'i')
        .replace(/ie/g, 'e')
        // Transcribed umlauts, and a vowel that some languages drop: Juergen, Alexander.
        .replace(/([aou])e/g, '$1')
        .replace(/([^aeiou])er$/, '$1r')
        .replace(/(.)\1+/g, '$1'),
    )
    .sort()
    .join(' ')
}
