import {
  certainties,
  fieldOf,
  judgedGroups,
  THRESHOLD_FILLED,
  type Because,
  type Claim,
  type FieldId,
  type FieldView,
  type Value,
} from '../model/index.ts'
import { hash } from '../text/hash.ts'
import { contradicts } from './contradiction.ts'
import { ownness, type Ground } from './ground.ts'
import { groupsOf, type Group } from './grouping.ts'
import { order } from './merge.ts'
import { isAbbreviated } from './person-name-key.ts'

/** The rep's last word on a value. */
type Word = { readonly kind: 'typed' | 'preferred' | 'vetoed'; readonly at: string } | undefined

interface Candidate {
  readonly value: Value
  readonly word: Word
  readonly filled: boolean
  /** 0: other sites. 1: the company's own site. 2: its home page, for fields about the company as a whole. */
  readonly own: number
  readonly pages: number
  /** A title known only from the label over a list of names: "Managing Directors: …". */
  readonly ofList: boolean
  /** In multi-valued fields: the period of a figure or the date of a signal; '' if not given. */
  readonly of: string
}

/** Rules in order; the first that tells two values apart decides and says why. Positive: the first value stands. */
const rules: readonly (readonly [Because, (a: Candidate, b: Candidate) => number])[] = [
  ['youSaidSo', (a, b) => wordOf(a, b, 'typed')],
  ['youPreferIt', (a, b) => wordOf(a, b, 'preferred')],
  ['moreConfident', (a, b) => Number(a.filled) - Number(b.filled)],
  ['pageStillSays', (a, b) => Number(b.value.gone) - Number(a.value.gone)],
  ['ownSite', (a, b) => a.own - b.own],
  ['ownTitle', (a, b) => Number(b.ofList) - Number(a.ofList)],
  ['newerPeriod', (a, b) => order(a.of, b.of)],
  ['moreCertain', (a, b) => certainties.indexOf(b.value.certainty) - certainties.indexOf(a.value.certainty)],
  ['morePages', (a, b) => a.pages - b.pages],
  ['moreConfident', (a, b) => percent(a.value.confidence) - percent(b.value.confidence)],
  ['seenMoreRecently', (a, b) => order(a.value.lastSeenAt, b.value.lastSeenAt)],
  ['inOrder', (a, b) => order(b.value.key, a.value.key)],
]

const percent = (confidence: number) => Math.round(confidence * 100)

/** The view of one field of one subject; undefined if nothing is left to show. */
export function viewOf(field: FieldId, claims: readonly Claim[], ground: Ground): FieldView | undefined {
  const ranked: Candidate[] = []
  for (const group of groupsOf(field, claims)) {
    const candidate = candidateOf(field, group, ground)
    if (candidate) ranked.push(candidate)
  }
  if (ranked.length === 0) return undefined
  if (ranked.length > 1) ranked.sort((a, b) => -(decisive(a, b)?.[1](a, b) ?? 0))
  if (fieldOf(field).holds === 'many') {
    const standing = ranked.filter(({ filled }) => filled)
    return {
      field,
      standing: standing.map(valueOf),
      rivals: ranked.filter(({ filled }) => !filled).map(valueOf),
      because: standing.length === 1 ? reasonAlone(standing[0]!) : 'inOrder',
      conflict: false,
    }
  }
  const [first, ...others] = ranked
  if (!first!.filled)
    return { field, standing: [], rivals: ranked.map(valueOf), because: 'onlyValue', conflict: false }
  const second = others[0]
  return {
    field,
    standing: [first!.value],
    rivals: others.map(valueOf),
    because: second ? (decisive(first!, second)?.[0] ?? 'inOrder') : reasonAlone(first!),
    conflict: first!.word === undefined && others.some((rival) => rival.filled && contradicts(field, first!.value, rival.value)), // prettier-ignore
  }
}

const valueOf = ({ value }: Candidate) => value

/** The first rule that tells two candidates apart. */
function decisive(a: Candidate, b: Candidate): (typeof rules)[number] | undefined {
  return rules.find(([, rule]) => rule(a, b) !== 0)
}

function reasonAlone({ word }: Candidate): Because {
  return word?.kind === 'typed' ? 'youSaidSo' : word ? 'youPreferIt' : 'onlyValue'
}

/** The rep's later word wins; the rule applies only if that word is of this kind. */
function wordOf(a: Candidate, b: Candidate, kind: 'typed' | 'preferred'): number {
  const last = order(a.word?.at ?? '', b.word?.at ?? '')
  const winner = last > 0 ? a.word : last < 0 ? b.word : undefined
  return winner?.kind === kind ? last : 0
}

/** A candidate from a group of claims; undefined if the rep vetoed it. One pass, as every draft does this for every value. */
function candidateOf(field: FieldId, { folded, claims }: Group, ground: Ground): Candidate | undefined {
  const word = lastWord(claims)
  const spoken = claims.some(isStruck) ? claims.filter((claim) => !isStruck(claim)) : claims
  const [first] = spoken
  if (word?.kind === 'vetoed' || !first) return undefined
  let best = first
  let certainty = certainties.length - 1
  let confidence = first.confidence
  let lastSeenAt = ''
  let ofList = true
  let own = 0
  const read: Claim[] = []
  let gone = true
  for (const claim of spoken) {
    const { evidence } = claim
    if (claim !== best && better(best, claim) < 0) best = claim
    certainty = Math.min(certainty, certainties.indexOf(claim.certainty))
    if (claim.confidence > confidence) confidence = claim.confidence
    if (evidence.lastSeenAt > lastSeenAt) lastSeenAt = evidence.lastSeenAt
    if (claim.parts?.['ofList'] !== 'yes') ofList = false
    if (evidence.source === 'user') continue
    read.push(claim)
    own = Math.max(own, ownness(field, evidence.url, ground))
    if (!isGone(claim, ground)) gone = false
  }
  const parts = partsOf(best, spoken)
  return {
    value: {
      key: hash(field, folded),
      value: best.value,
      ...parts,
      certainty: certainties[certainty]!,
      kind: kindOf(field, read, word),
      confidence,
      lastSeenAt,
      gone: gone && word === undefined && read.length > 0,
      claims: spoken,
    },
    word,
    filled: word !== undefined || confidence >= THRESHOLD_FILLED,
    own,
    pages: read.length < 2 ? read.length : new Set(read.map(({ evidence }) => evidence.url)).size,
    ofList,
    of: fieldOf(field).holds === 'many' ? timeOf(parts.parts) : '',
  }
}

const isStruck = ({ rank }: Claim) => rank === 'deprecated'

const timeOf = (parts: Value['parts']) => parts?.['period'] ?? parts?.['date'] ?? ''

/** The rep's latest claim about a value; a veto wins at the same moment. */
function lastWord(claims: readonly Claim[]): Word {
  let word: Word
  for (const { rank, evidence } of claims) {
    if (evidence.source !== 'user') continue
    const kind = rank === 'deprecated' ? 'vetoed' : rank === 'preferred' ? 'preferred' : 'typed'
    const at = evidence.lastSeenAt
    if (!word || at > word.at || (at === word.at && RANK_OF_WORD[kind] > RANK_OF_WORD[word.kind]))
      word = { kind, at }
  }
  return word
}

const RANK_OF_WORD = { preferred: 0, typed: 1, vetoed: 2 }

/** Orders claims by whose spelling the group shows. */
function better(a: Claim, b: Claim): number {
  return (
    order(typedAt(a), typedAt(b)) ||
    (a.field === 'person.name' ? Number(isAbbreviated(b.value)) - Number(isAbbreviated(a.value)) : 0) ||
    certainties.indexOf(b.certainty) - certainties.indexOf(a.certainty) ||
    a.confidence - b.confidence ||
    a.value.length - b.value.length ||
    order(b.value, a.value) ||
    order(b.id, a.id)
  )
}

const typedAt = ({ rank, evidence }: Claim) =>
  evidence.source === 'user' && rank === 'normal' ? evidence.lastSeenAt : ''

/** Parts of the shown claim, missing ones (a country, a type) filled in from the others. */
function partsOf(
  best: Claim,
  claims: readonly Claim[],
): { readonly parts?: Readonly<Record<string, string>> } {
  if (claims.length === 1)
    return best.parts && Object.keys(best.parts).length > 0 ? { parts: best.parts } : {}
  const informed = best.field === 'person.name' ? [best] : claims.filter(({ parts }) => parts).sort(better)
  const entries = [...informed, best].flatMap(({ parts }) => Object.entries(parts ?? {}))
  return entries.length === 0 ? {} : { parts: Object.fromEntries(entries) }
}

/** A page's statement about motives becomes the rep's judgement once the rep adopts it. */
function kindOf(field: FieldId, read: readonly Claim[], word: Word): Value['kind'] {
  if (field === 'person.role') return 'judged'
  const judged = judgedGroups.has(fieldOf(field).group)
  if (judged && word !== undefined) return 'judged'
  if (read.length === 0) return judged ? 'judged' : 'typed'
  return read.some(({ certainty }) => certainty !== 'inferred') ? 'stated' : 'derived'
}

function isGone({ evidence }: Claim, { lastRead }: Ground): boolean {
  const last = lastRead.get(evidence.url)
  return last !== undefined && last > evidence.lastSeenAt
}
