/**
 * Where the topic of a sentence ends and what is said of it begins, in languages that put the noun last. Grammar, not words:
 * the Japanese and Korean topic particles は and 은/는, the Chinese copula 是 with its measure word, and in Turkish, which has
 * neither, a participle or the subject's comma (Göksel and Kerslake, Turkish, 12.2 and 23).
 */
const TOPIC: Readonly<Record<string, RegExp>> = {
  ja: /は[、，\s]?/u,
  ko: /(?<=\p{Script=Hangul})[은는]\s/u,
  zh: /是一?[家间間个個]?/u,
  tr: /^.{0,140}?(?:kurul(?:muş|an)|bulunan|yer alan|merkezli|gösteren)\s(?:bir\s)?|^[^,]{2,60},\s|^/u,
}

/** The language puts the noun that says what a company is at the end of its phrase. */
export function isNounLast(lang: string): boolean {
  return Object.hasOwn(TOPIC, lang)
}

/** Where the topic ends in a sentence of such a language; undefined where the sentence has none. */
export function topicEnd(text: string, lang: string): number | undefined {
  const topic = TOPIC[lang]?.exec(text)
  return topic ? topic.index + topic[0].length : undefined
}
