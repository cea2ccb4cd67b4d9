/** A letter of Chinese, Japanese or Korean: scripts without capitals, in which names are two to four signs. */
export const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** A letter of Chinese or Japanese: scripts that set no blanks between words. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
