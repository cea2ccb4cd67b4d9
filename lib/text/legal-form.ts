import { fold } from './fold.ts'
import { AFTER } from './legal-forms/after.ts'
import { BODY, CASED, PLAIN } from './legal-forms/as-printed.ts'
import { BEFORE } from './legal-forms/before.ts'
import { EITHER } from './legal-forms/either.ts'
import type { FormRow } from './legal-forms/row.ts'

export interface LegalFormFound {
  readonly canon: string
  readonly place: 'before' | 'after' | 'both'
  readonly start: number
  readonly end: number
}

const join = (rows: readonly FormRow[]) => rows.map(([source]) => source).join('|')
/**
 * A form ends at a word boundary, or at its point if the space is missing: "Nordwind S.L.Calle Mayor"; but not "S.L" in
 * "S.L.N.E.".
 */
const END = '(?:(?![\\p{L}\\p{N}]|\\.\\p{L}(?!\\p{L}))|(?<=\\.)(?=\\p{L}{2}))'
const FORMS = new RegExp(
  `(?<=[\\p{L}\\p{N}.)"'&] ?,? ?)(?<![\\p{L}\\p{N}])(?<after>${join(AFTER)})${END}` +
    `|(?<![\\p{L}\\p{N}])(?<before>${join(BEFORE)})(?![\\p{L}\\p{N}])|(?<either>${join(EITHER)})`,
  'gu',
)
const exact = (rows: readonly FormRow[]) =>
  rows.map(([source, canon]) => ({ expression: new RegExp(`^(?:${source})$`, 'u'), canon }))
const CANON = { after: exact(AFTER), before: exact(BEFORE), both: exact(EITHER) }

/** Legal forms in a text of any language, in order. */
export function legalFormsIn(text: string): LegalFormFound[] {
  const folded = fold(text)
  const found: LegalFormFound[] = []
  for (const match of folded.matchAll(FORMS)) {
    const words = match[0]
    const start = match.index
    const end = start + words.length
    const printed = text.slice(start, end)
    if (!isPrintedAsForm(words, printed, text, start, end)) continue
    const place = match.groups?.['after'] ? 'after' : match.groups?.['before'] ? 'before' : 'both'
    const canon = CANON[place].find(({ expression }) => expression.test(words))?.canon
    if (canon) found.push({ canon, place, start, end })
  }
  return found
}

/** Whether ambiguous letters are printed as a form: "AG", not "ag"; "Stichting", not "de stichting". */
function isPrintedAsForm(words: string, printed: string, text: string, start: number, end: number): boolean {
  const lead = text.slice(Math.max(0, start - 60), start)
  const isSmall = /^[bn]v$/.test(printed) && BEFORE_SMALL.test(lead) && AFTER_SMALL.test(text.slice(end))
  if (SHORT.test(printed) && !PLAIN.test(printed) && !CASED.has(printed) && !isSmall) return false
  if (BODY.has(words) && !/^\p{Lu}/u.test(printed)) return false
  // "e.g." is an example, "e. G." a cooperative; "U.S.A." is no company.
  if (/^e\. ?g\.$/.test(printed) || (text[start - 1] === '.' && /^s\. ?a/.test(words))) return false
  if (INITIALS.test(printed) && /^\s\p{Lu}/u.test(text.slice(end)) && OF_A_PERSON.test(lead)) return false
  if (
    /^(?:EI|LP|DAC|ETS)$/.test(printed) &&
    !/(?:^|\s)\p{Lu}\S+(?:\s\p{Ll}\S*){0,2}\s\p{Lu}\S+,?\s$/u.test(lead)
  )
    return false
  // "Calgary, AB": the province of Alberta.
  if (printed === 'AB' && /,\s?$/.test(text.slice(0, start))) return false
  return (
    !/^\p{L}/u.test(text.slice(end)) || !/[a-z]\.?$/.test(words) || /^\p{Lu}\p{Ll}/u.test(text.slice(end))
  )
}

/** "Brook Boomkwekers nv": small letters, as Belgian law writes them, behind a capitalised word and before no sentence. */
const BEFORE_SMALL = /\p{Lu}[\p{L}\p{N}&'’.-]*\s$/u
const AFTER_SMALL = /^\s*(?:$|[,;:|·•)–-])/u

/** "Robert E.K. Lee", "Prof. G.K. Chesterton": initials, if a capital follows and one word or a title precedes. */
const INITIALS = /^(?:E\. ?K|[KG]\. ?K|P\. ?C|C\. ?[ABV]|L\. ?P|U\. ?A|D\. ?D|S\. ?S)\.$/u
const OF_A_PERSON = /(?:^[^\s]*|(?:^|\s)\p{L}{1,5}\.|[^\s]*\p{P}\s\S+|(?:^|\s)\p{Ll}+)\s$/u

const SHORT = /^[\p{Script=Latin}\p{Script=Cyrillic}]{2,5}$/u

/** Whether the form may also precede its name: "la SAS Nordwind". */
export function mayLead(text: string, { start, end }: LegalFormFound): boolean {
  const words = fold(text.slice(start, end))
  return CANON.before.some(({ expression }) => expression.test(words))
}

export function hasLegalForm(text: string): boolean {
  return legalFormsIn(text).length > 0
}
