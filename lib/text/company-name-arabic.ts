import type { CompanyName } from './company-name-span.ts'

const ARABIC_NAME =
  /(?:شركة|شرکت|مؤسسة|مجموعة)\s[«"“]?[\p{Script=Arabic}\u200c ]{2,60}?(?:المحدودة|ش\s?\.\s?(?:ذ\s?\.\s?)?م\s?\.\s?[\p{Script=Arabic}](?:\s?\.\s?[\p{Script=Arabic}])?\.?|\(شركة مساهمة[\p{Script=Arabic} ]{0,20}\)|شركة مساهمة(?: سعودية| عامة| مقفلة)?|ذات مسؤولية محدودة|ذ\s?\.\s?م\s?\.\s?م\.?|المساهمة(?: العامة| المقفلة)?|القابضة|سهامی خاص|سهامی عام|با مسئولیت محدود|\((?:سهامی خاص|سهامی عام|با مسئولیت محدود)\))(?!\p{L})/gu

/** A line that is a name and its form: "أطلس للنسيج ش.م.م". */
const ALONE =
  /^[©\s\d]*([\p{Script=Arabic}\u200c ]{3,60}?\s(ش\s?\.\s?(?:ذ\s?\.\s?)?م\s?\.\s?[\p{Script=Arabic}](?:\s?\.\s?[\p{Script=Arabic}])?\.?|ذ\s?\.\s?م\s?\.\s?م\.?|المحدودة))\s*$/u
const LONGEST = 90

/** "شركة … المحدودة": the word for company before the name, its form after it. */
export function arabicNames(text: string): CompanyName[] {
  if (!/[\u0600-\u06ff]/.test(text)) return []
  const named = [...text.matchAll(ARABIC_NAME)]
  const alone = named.length === 0 && text.length <= LONGEST ? ALONE.exec(text) : null
  if (alone) {
    const start = text.indexOf(alone[1]!)
    return [{ name: alone[1]!, form: alone[2]!, start, end: start + alone[1]!.length }]
  }
  return named.map((match) => {
    const form =
      /(?:المحدودة|ش\s?\.\s?(?:ذ\s?\.\s?)?م\s?\.\s?[\p{Script=Arabic}](?:\s?\.\s?[\p{Script=Arabic}])?\.?|شركة مساهمة[\p{Script=Arabic} ]{0,20}|ذات مسؤولية محدودة|ذ\s?\.\s?م\s?\.\s?م\.?|المساهمة[^]{0,60}|القابضة|سهامی خاص|سهامی عام|با مسئولیت محدود)\)?$/u
        .exec(match[0])?.[0]
        .replace(')', '') ?? ''
    return { name: match[0], form, start: match.index, end: match.index + match[0].length }
  })
}
