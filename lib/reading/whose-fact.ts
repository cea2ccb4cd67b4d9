import { companiesNamed } from '../text/companies-named.ts'
import { fold } from '../text/fold.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { OwnNames, Whose } from './own-names.ts'
import { subjectWithoutCase } from './whose-fact-uncased.ts'

/** A name of two words or more, or in quotation marks, that opens the sentence and has a verb of being right after it. */
const OPENING =
  /^["'«“„]?(?!(?:The|Our|Das|Die|Der|Unser|Le|La|Les|Notre|El|Los|Las|Nuestr[oa]|Il|Lo|I|Gli|O|A|Os|As|Het|De|Onze|Nasz)\s)((?:\p{Lu}[\p{L}\p{N}&'’.-]{0,30}[»"”]?\s){2,5})(?:was|were|is|has|have|had|employs|operates|wurde|ist|hat|beschäftigt|zählt|a\s|est|emploie|compte|réalise|fue|es|tiene|emplea|cuenta|factura|foi|é|tem|emprega|conta|fatura|è|ha|impiega|fattura|werd|heeft|telt|działa|powstał\p{L}?|został\p{L}?|zatrudnia|liczy|был\p{L}?|основан\p{L}?|насчитывает|работает)(?!\p{L})/u
/** Before the fact, "…, founded", "…, которая": the clause tells of the name that ends before its comma. */
const CLAUSE =
  /(?<!\p{L})(?:(?:in|at|near|à|en|em|de|w|we|z|в|во|из|aus|bei|a|te)\s)?(["'«“„]?\p{Lu}[\p{L}\p{N}&'’.-]{0,30}[»"”]?(?:\s["'«“„]?\p{Lu}[\p{L}\p{N}&'’.-]{0,30}[»"”]?){1,4}),\s(?:(?:an?|the|une?|eine?|die|der|das|un[ao]?|uma?|una)\s)?(?:founded|established|which|who|whose|die|der|das|gegründet\p{L}{0,2}|qui|créée?|fondée?|dont|fundad[ao]|cread[ao]|que|che|fondat[ao]|nat[ao]|dat|opgericht|któr\p{L}{1,2}|założon\p{L}{1,3}|котор\p{L}{2,3}|основанн\p{L}{2,3}|созданн\p{L}{2,3})(?!\p{L})[^,;]{0,80}$/u
const PLACE = /^(?:in|at|near|à|en|em|de|w|we|z|в|во|из|aus|bei|a|te)\s/u

/** The company speaks of itself. */
const WE =
  /(?<!\p{L})(?:we|our|wir|unser\p{L}{0,2}|nous|notre|nos|nosotros|nuestr[oa]s?|nós|noss[oa]s?|noi|nostr[oiae]|wij|ons|onze|nasz\p{L}{0,3}|мы|наш\p{L}{0,3}|у нас|ما|نحن|شرکتنا|我们|我們|我司|本公司|当社|弊社|私たち|우리|저희|당사)(?!\p{L})/gu
/** Of whom those speak who have customers. */
const CUSTOMER =
  /(?<!\p{L})(?:(?:our|key|the|this) (?:client|customer|supplier|partner)s?|kund(?:e|en|in)|auftraggeber|klient\p{L}{0,3}|kontrahent\p{L}{0,3}|clients? (?:comme|dont)|nos clients|nuestros? clientes?|nossos? clientes?|nostri clienti|клиент\p{L}{1,3}|заказчик\p{L}{0,3}|партн[её]р\p{L}{1,3}|عملائنا|عملاءنا|مشتریان|müşterilerimiz\p{L}{0,3})(?!\p{L})/u
/** A sentence that opens with a word for the company goes on about the one before. */
const ITSELF =
  /^(?:the (?:company|group|firm|operator|business|brand)|(?:das|die|der) (?:unternehmen|firma|gruppe|genossenschaft|gesellschaft|konzern|betrieb)|(?:la|el|il|lo) (?:soci[ée]t[ée]|empresa|compañía|grupo|cooperativa|azienda|società|gruppo|marca)|l'(?:entreprise|azienda)|le groupe|a (?:empresa|companhia)|o grupo|(?:het|de) (?:bedrijf|groep|onderneming)|(?:firma|spółka|grupa)|(?:компания|предприятие|группа|фирма))(?!\p{L})/u
const GOES_ON = /(?<!\p{L})(?:and|und|et|y|e|ed|i|oraz|en|ve|и|و)\s(?:[\p{Ll}]{1,20}\s){1,5}$/u
const ARTICLE =
  /^\s?,\s(?:an?|the|une?|eine?|die|der|das|la|le|un[ao]?|uma?|który|która|które|котор\p{L}+|which|who|founded|основанн\p{L}+)\s/u

/**
 * Of which company a sentence tells the fact that stands at `at`: of the one it named last before, unless that one stands
 * in a clause of its own. `strict` takes no "we" for the page's company, as in an article that quotes others.
 */
export function whoseFact(text: string, at: number, own: OwnNames, strict = false): Whose {
  const sentences = sentencesOf(text)
  const inside = sentences.findIndex(({ start, end }) => start <= at && at <= end)
  const sentence = sentences[inside]
  if (!sentence) return 'unknown'
  const said = subjectOf(text.slice(sentence.start, at), own, strict)
  if (said !== 'unknown') return said
  if (own.last(text.slice(at, sentence.end)) >= 0) return 'own'
  if (!strict && !ITSELF.test(fold(sentence.text.slice(0, 40)))) return 'unknown'
  // "The company employs 300": the one that the sentences before spoke of last.
  for (let back = inside - 1; back >= 0; back -= 1) {
    const before = subjectOf(sentences[back]!.text, own, strict)
    if (before !== 'unknown') return before
    if (!strict) break
  }
  return 'unknown'
}

function subjectOf(head: string, own: OwnNames, strict: boolean): Whose {
  const uncased = subjectWithoutCase(head, own)
  if (uncased !== 'unknown') return uncased
  const ours = Math.max(own.last(head), strict ? -1 : (lastMatch(head, WE)?.index ?? -1))
  const theirs = lastOther(head, own)
  if (!theirs) return ours >= 0 ? 'own' : 'unknown'
  if (ours > theirs.start) return 'own'
  const first = Math.min(own.first(head), ours < 0 ? Infinity : ours)
  // "Kessel, part of the Arnoldi Group, employs", "Kessel joined the Arnoldi Group and employs".
  const isOwn = first < theirs.start && (GOES_ON.test(head) || isAside(head, theirs))
  return isOwn ? 'own' : 'other'
}

interface Extent {
  readonly start: number
  readonly end: number
}

/** The last company of others that the text names. */
function lastOther(head: string, own: OwnNames): Extent | undefined {
  const found: Extent[] = companiesNamed(head).filter(({ name }) => own.last(name) < 0)
  const opening = OPENING.exec(head)
  if (opening && own.last(opening[1]!) < 0) found.push({ start: 0, end: opening[1]!.length })
  const clause = CLAUSE.exec(head)
  if (clause && !PLACE.test(clause[0]) && own.last(clause[1]!) < 0)
    found.push({ start: clause.index, end: clause.index + clause[1]!.length })
  const customer = CUSTOMER.exec(fold(head))
  if (customer) found.push({ start: customer.index, end: customer.index + customer[0].length })
  return found.sort((a, b) => a.start - b.start).at(-1)
}

/** The name stands between commas, and what follows is no clause about it. */
function isAside(head: string, { start, end }: Extent): boolean {
  const comma = head.indexOf(',', end)
  return comma > 0 && head.slice(0, start).includes(',') && !ARTICLE.test(head.slice(comma, comma + 24))
}

function lastMatch(text: string, pattern: RegExp): RegExpExecArray | undefined {
  let last: RegExpExecArray | undefined
  for (const match of fold(text).matchAll(pattern)) last = match
  return last
}
