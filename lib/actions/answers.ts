import { formCode } from '../files/letters/form-address.ts'
import { answersIn, type AnswerWords } from '../imports/answers.ts'
import { fieldOf, problem, type Profile } from '../model/index.ts'
import { claimWithId } from '../profile/claims.ts'
import { draftOf } from '../profile/draft.ts'
import { preferClaims } from '../profile/edit.ts'
import { withClaims } from '../profile/profile.ts'
import { proposalsOf, type Proposal } from '../profile/proposals.ts'
import { valueKey } from '../profile/value-key.ts'
import { database, type Database } from '../storage/database.ts'
import { isDamaged } from '../storage/parse.ts'
import { profileById, profilesByIds } from '../storage/queries.ts'
import { write } from '../storage/writing.ts'
import { attempted } from './outcome.ts'

/** The subject from which a company's own code is derived. */
export const COMPANY_CODE = 'company'

export interface Answered {
  readonly code: string
  readonly profileId: string
  /** A mention of the person who answered; absent if the company's own code was used. */
  readonly personId?: string
  readonly name: string
  readonly proposals: readonly Proposal[]
}

/** A code is 53 bits in base 36. */
const CODE_SHAPE = /^[0-9a-z]{6,12}$/
/** Confidence of a self-reported value, among values of the same certainty. */
const CONFIDENCE = 0.95

/** Parses answers and compares them with the drafts they are about. Stores nothing. */
export async function readAnswers(
  pasted: string,
  fieldsOf: AnswerWords['fieldsOf'],
  db: Database = database,
): Promise<{ readonly ok: true; readonly answers: readonly Answered[]; readonly unknown: number }> {
  const places = await placesIn(pasted, db)
  const read = answersIn(pasted, { isCode: (word) => places.has(word), fieldsOf })
  const answers: Answered[] = []
  let unknown = 0
  for (const { code, said } of read) {
    const place = places.get(code)
    const profile = place && (await profileById(place.profileId, db))
    if (!place || !profile || isDamaged(profile)) unknown += 1
    else {
      const draft = draftOf(profile)
      const person = draft.people.find(({ mentions }) => mentions.includes(place.subject))
      if (place.subject !== COMPANY_CODE && !person) unknown += 1
      else answers.push({ code, profileId: place.profileId, ...(person ? { personId: person.id } : {}), name: person?.name ?? draft.name, proposals: proposalsOf(draft, person, said) }) // prettier-ignore
    }
  }
  return { ok: true, answers, unknown }
}

/** The subject of each code in the text. Codes are not stored: they are derived from their subject. */
async function placesIn(pasted: string, db: Database) {
  const words = new Set(pasted.split(/[^0-9a-z]+/).filter((word) => CODE_SHAPE.test(word)))
  const places = new Map<string, { readonly profileId: string; readonly subject: string }>()
  if (words.size === 0) return places
  const ids = await db.profiles.toCollection().primaryKeys()
  for await (const rows of profilesByIds(ids, db))
    for (const row of rows) {
      if (isDamaged(row)) continue
      for (const subject of new Set([COMPANY_CODE, ...row.claims.map((claim) => claim.subject)])) {
        const code = formCode(row.id, subject)
        if (words.has(code)) places.set(code, { profileId: row.id, subject })
      }
    }
  return places
}

/**
 * Files answers as claims of their own, each with its quote. They outrank what pages state; a value typed by the rep stays,
 * with the answer beside it.
 */
export async function takeAnswers(
  profileId: string,
  proposals: readonly Proposal[],
  /** The displayed source of the values: who answered, and when. */
  from: string,
  now: Date,
  commandId: string,
  db: Database = database,
) {
  const at = now.toISOString()
  return attempted(() =>
    write(
      { id: commandId, label: 'importedProfiles', at },
      [profileId],
      (rows) => {
        const row = rows.get(profileId)
        if (!row) return problem('noSuchProfile', profileId)
        const taken = proposals.reduce((whole, one) => withAnswer(whole, one, from, at), row)
        return taken === row ? problem('nothingToDo') : new Map([[profileId, taken]])
      },
      db,
    ),
  )
}

function withAnswer(
  row: Profile,
  { field, subject, said, words, agrees }: Proposal,
  from: string,
  at: string,
): Profile {
  const claim = claimWithId({
    subject,
    field,
    value: said,
    certainty: 'stated',
    rank: 'normal',
    confidence: CONFIDENCE,
    evidence: { source: 'import', url: '', pageTitle: from, seenAt: at, lastSeenAt: at, extractor: 'answer', quote: words, lang: '' }, // prettier-ignore
  })
  const beside = withClaims(row, [claim], at)
  if (agrees || fieldOf(field).holds === 'many' || isReps(row, subject, field)) return beside
  return withClaims(beside, preferClaims(beside, { subject, field, key: valueKey(field, said) }, at), at)
}

/** Whether the rep typed or chose the current value. */
function isReps(row: Profile, subject: string, field: Proposal['field']): boolean {
  const draft = draftOf(row)
  const views = subject === 'company' ? draft.fields : draft.people.find(({ mentions }) => mentions.includes(subject))?.fields // prettier-ignore
  const view = views?.[field]
  return view?.because === 'youSaidSo' || view?.because === 'youPreferIt' || (view?.standing.some(({ kind }) => kind === 'typed') ?? false) // prettier-ignore
}
