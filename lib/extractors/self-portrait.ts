import { namesAfter, portraitWords, type PortraitField } from '../lexicons/self-portrait.ts'
import type { FieldId, Finding } from '../model/index.ts'
import { quoteOf } from '../page/quote.ts'
import { shownLines } from '../page/shown-lines.ts'
import { isNameShaped } from '../text/company-name.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { Extractor } from './extractor.ts'
import { bare } from './self-portrait/bare.ts'
import { underHeadings } from './self-portrait/under-headings.ts'

const id = 'self-portrait'
const LONGEST_LINE = 3000
const SENTENCE = { least: 15, most: 320 }
const NAMES_AT_MOST = 12
/** What a company says of its aims is offered: the rep judges whether it is so. */
const OFFERED = 0.55

const portraits = cues(portraitWords)
const lists = cues(namesAfter)

/** What a company says drives it, and which customers and competitors it names: offered with the sentence, never filled in. */
const selfPortrait: Extractor = {
  id,
  *extract(page) {
    const told = new Set<PortraitField>()
    for (const [index, { text }] of shownLines(page, SENTENCE.least, LONGEST_LINE)) {
      for (const sentence of sentencesOf(text)) {
        const folded = bare(sentence.text)
        for (const [field, cue] of portraits) {
          if (told.has(field) || sentence.text.length < SENTENCE.least) continue
          if (sentence.text.length > SENTENCE.most || !cue.test(folded)) continue
          told.add(field)
          yield offered(field, sentence.text, quoteOf(text, sentence.start, sentence.end), index)
        }
        for (const [field, cue] of lists) {
          const found = cue.exec(folded)
          if (!found) continue
          for (const name of namesIn(sentence.text.slice(found.index + found[0].length)))
            yield offered(field, name, quoteOf(text, sentence.start, sentence.end), index)
        }
      }
    }
    for (const { field, value, quote, line } of underHeadings(page))
      if (!told.has(field)) yield offered(field, value, quote, line)
  },
}

/** One expression for the words of each field, at the limits of words where the script has them. */
function cues<F extends FieldId>(words: Readonly<Record<F, string>>): readonly (readonly [F, RegExp])[] {
  return (Object.entries(words) as [F, string][]).map(([field, list]) => {
    const all = list.split('|').map((word) => bare(word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    return [field, new RegExp(`(?<![\\p{sc=Latin}\\p{sc=Cyrillic}\\p{sc=Arabic}])(?:${all.join('|')})`, 'u')]
  })
}

const BETWEEN =
  /\s*[,;،、，；/]\s*(?:(?:and|und|et|y|e|i|oraz|и|و|和|及|与)\s+)?|\s+(?:and|und|et|y|i|oraz|и|و)\s+|[和及与]/u
/** What stands before the first name: "such as", "the", a colon. */
const OPENING =
  /^[\s:：,،–-]*(?:(?:such as|like|the|for example|e\.g\.|unter anderem|u\.\s?a\.|notamment|entre otros|m\.in\.|to|są|—|是|有)\s+)?/iu
const CASED = /[\p{sc=Latin}\p{sc=Cyrillic}]/u
const WORDS_AT_MOST = 5

/** The names of a list, as far as they look like names: written large where the script has large letters. */
function namesIn(rest: string): string[] {
  const list = rest.replace(OPENING, '').replace(/(?<![.!?。！？؟۔])[.!?。！？؟۔]+$/u, '')
  const names: string[] = []
  for (const part of list.split(BETWEEN).slice(0, NAMES_AT_MOST)) {
    const name = part.trim().replace(/^[«»"'“”„「」]+|[«»"'“”„「」]+$/gu, '')
    if (!/^\p{L}/u.test(name) || !isNameShaped(name) || name.split(/\s+/).length > WORDS_AT_MOST) break
    if (CASED.test(name[0]!) && name[0] === name[0]!.toLocaleLowerCase()) break
    names.push(name)
  }
  // Without large letters only a list tells names from a sentence that goes on.
  return names.length === 1 && !CASED.test(names[0]![0]!) ? [] : names
}

function offered(field: FieldId, value: string, quote: string, line: number): Finding {
  return {
    about: 'company',
    field,
    value,
    quote,
    line,
    certainty: 'stated',
    extractor: id,
    confidence: OFFERED,
  }
}

export default selfPortrait
