import type { CompanyName } from './company-name-span.ts'

/** Dotted letters: "ذ.م.م", "ش.م.ك.م", "م.م.ح"; at least three if they could be a unit of measure. */
const LETTERS = '(?:[شذ](?:\\s?\\.\\s?[\\u0621-\\u064a]){1,4}|م(?:\\s?\\.\\s?[\\u0621-\\u064a]){2,4})\\.?'
const WORDS =
  '(?:شركة )?مساهمة(?: (?:سعودية|كويتية|قطرية|عامة|خاصة|مقفلة|مصرية))*|المساهمة(?: (?:العامة|المقفلة|الخاصة|السعودية|المصرية))*|(?:ذات )?(?:ال)?مسؤولية (?:ال)?محدودة|المحدودة|القابضة|(?:شركة )?(?:ال)?شخص (?:ال)?واحد|سهامی (?:خاص|عام)|(?:با )?مس[ئو]ولیت محدود|تضامنی|س\\.\\s?[خع]\\.?'
/** Legal forms after a name: bare, in brackets or after a dash. */
const AFTER = new RegExp(
  `(?:\\s|(?<=[»"”]))[–—-]?\\s?(?:(?<open>\\()\\s?)?(?<form>${LETTERS}|${WORDS})(?:\\s?\\))?(?![\\p{L}\\p{N}])`,
  'gu',
)
/** Words that open a company name, also with a prefixed preposition. */
const HEAD =
  /(?<!\p{L})[لبوف]?(?<head>(?:شركة|شرکت|مؤسسة|مؤسسه|موسسه|مجموعة|گروه|هلدینگ|کارخانجات|کارخانه|مصنع|مصانع|بنك|بانک|بیمه|صنایع|مهندسین مشاور)\s)/gu
const HEAD_ALONE = /(?:^|\s)(?:شركة|شرکت|مؤسسة|موسسه|مجموعة|گروه)$/u
const LED =
  /(?<![\p{L}\u200c])(?:شرکت (?:سهامی خاص|سهامی عام|با مس[ئو]ولیت محدود|تعاونی(?: (?:تولیدی|توزیعی|خدماتی|دانش‌بنیان))?|تضامنی)|شركة مساهمة(?: (?:عامة|مقفلة))?) (?<name>[^.،؛:|()–—\d]{2,50})/u
/** Words that continue the sentence after a name. */
const GOES_ON =
  /\s(?:در|از|که|با|به|است|بود|را|واقع|تاسیس|تأسیس|ثبت|یک|می|في|من|هي|هو|التي|الذي|تأسست|تعمل|تقع)(?=\s|$)/u
/** Characters that separate a name from the text before it. */
const PARTS = /^.*[.،؛:|©–—•·]|^.*\d{4}\s|^.*(?<!\p{L})(?:©|حقوق النشر|کپی‌رایت)/u
const NAME_AT_MOST = 70

/** "شركة … المحدودة": the word for company before the name, the legal form after it or right after that word. */
export function arabicNames(text: string): CompanyName[] {
  if (!/[\u0600-\u06ff]/.test(text)) return []
  const found: CompanyName[] = []
  let from = 0
  for (const match of text.matchAll(AFTER)) {
    const end = match.index + match[0].length
    // "We are a stock company": a description, unless punctuation sets it apart.
    if (/^\sشركة/u.test(match[0])) continue
    const start = startOf(text, from, match.index, end)
    if (start === undefined) continue
    found.push({ name: text.slice(start, end), form: match.groups!['form']!, start, end })
    from = end
  }
  return found.length > 0 ? found : ledBy(text)
}

/** The start of the name before a form: its word for company, else the start of its part of the line. */
function startOf(text: string, from: number, formStart: number, end: number): number | undefined {
  const lead = text.slice(Math.max(from, formStart - NAME_AT_MOST), formStart)
  const offset = formStart - lead.length
  const heads = [...lead.matchAll(HEAD)]
  const last = heads.findLastIndex(
    (head, at) =>
      at === 0 || /\S/.test(lead.slice(heads[at - 1]!.index + heads[at - 1]![0].length, head.index)),
  )
  const head = heads[last]
  if (head) {
    const start = head.index + head[0].length - head.groups!['head']!.length
    const isNamed = /\p{L}/u.test(lead.slice(head.index + head[0].length))
    return !isNamed || /[.،؛|©]/u.test(lead.slice(start)) ? undefined : offset + start
  }
  const opening = PARTS.exec(lead)?.[0].length ?? (offset === 0 ? 0 : -1)
  if (opening < 0) return undefined
  const name = lead.slice(opening).replace(/^[\s\d٠-٩۰-۹]+/u, '')
  const isAll = text[end - 1] === '.' || /^\s*(?:$|[.،؛|–—©•·(])/u.test(text.slice(end))
  return isAll &&
    !HEAD_ALONE.test(name) &&
    /^[«"“]?[\p{Script=Arabic}\u200c][\p{Script=Arabic}\u200c «»"“”]{2,}$/u.test(name) &&
    name.split(' ').length <= 8
    ? offset + lead.length - name.length
    : undefined
}

/** "شرکت سهامی خاص …", "شركة مساهمة …": the legal form right after the word for company. */
function ledBy(text: string): CompanyName[] {
  const match = LED.exec(text)
  if (!match) return []
  const full = match[0].trimEnd()
  const rest = match.groups!['name']!.trimEnd()
  const cut = GOES_ON.exec(` ${rest}`)
  if (cut?.index === 0) return []
  const name = cut ? full.slice(0, full.length - rest.length + cut.index - 1) : full
  const form = name.split(' ').slice(1, 3).join(' ')
  return name.split(' ').length > 3
    ? [{ name, form, start: match.index, end: match.index + name.length }]
    : []
}

/** Without a form: the word for company and two to six words of its name. */
const ALONE = /^(?:شركة|شرکت|مؤسسة|موسسه)(?:\s[\p{Script=Arabic}\u200c]{2,20}){2,6}$/u

/** "شركة واحة النخيل للصناعات الغذائية": all of the text is the name of a company, which the word for company opens. */
export function isArabicCompany(text: string): boolean {
  return ALONE.test(text) && !GOES_ON.test(text)
}
