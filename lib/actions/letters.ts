import { formCode, formFor } from '../files/letters/form-address.ts'
import type { LetterGround, LetterKind, LetterWords, WentTo } from '../files/letters/letter.ts'
import { letterText } from '../files/letters/written.ts'
import { personKey } from '../exporting/local.ts'
import { problem, type Problem } from '../model/index.ts'
import { keepUntil } from '../privacy/retention.ts'
import { mayLeave } from '../profile/catalogue.ts'
import { draftOf } from '../profile/draft.ts'
import { database, type Database } from '../storage/database.ts'
import { isDamaged } from '../storage/parse.ts'
import { profileById } from '../storage/queries.ts'
import { readCatalogue } from './catalogue.ts'
import { readRetention } from './limits.ts'
import { attempted, type StoreProblem } from './outcome.ts'

const FORM = 'form-address'
const PURPOSE = 'notice-purpose'
/** Days to answer; later answers would describe another situation. */
const ANSWER_DAYS = 30
const DAY_MS = 86_400_000

export async function formAddress(db: Database = database): Promise<string> {
  const kept = (await db.settings.get(FORM))?.value
  return typeof kept === 'string' ? kept : ''
}

export async function saveFormAddress(address: string, db: Database = database): Promise<void> {
  await db.settings.put({ key: FORM, value: address })
}

/** The stated purpose of keeping the data; '' for the standard wording. */
export async function noticePurpose(db: Database = database): Promise<string> {
  const kept = (await db.settings.get(PURPOSE))?.value
  return typeof kept === 'string' ? kept : ''
}

export async function saveNoticePurpose(purpose: string, db: Database = database): Promise<void> {
  await db.settings.put({ key: PURPOSE, value: purpose.slice(0, 500) })
}

/** A letter to a person (`PersonView.id`, or any mention) about the data kept on them. Nothing is sent. */
export async function letterTo(
  profileId: string,
  personId: string,
  kind: LetterKind,
  words: LetterWords,
  now: Date,
  db: Database = database,
): Promise<
  { readonly ok: true; readonly text: string } | Problem<'noSuchProfile' | 'damagedRow'> | StoreProblem
> {
  return attempted(async () => {
    const profile = await profileById(profileId, db)
    if (!profile) return problem('noSuchProfile', profileId)
    if (isDamaged(profile)) return profile
    const draft = draftOf(profile)
    const person = draft.people.find(({ id, mentions }) => id === personId || mentions.includes(personId))
    if (!person) return problem('noSuchProfile', personId)
    const catalogue = await readCatalogue(db)
    const ground: LetterGround = {
      profile,
      draft,
      person,
      went: await wentTo(profileId, person.mentions, db),
      form: formFor(await formAddress(db), profileId, person.id),
      code: formCode(profileId, person.id),
      now: now.toISOString(),
      until: new Date(now.getTime() + ANSWER_DAYS * DAY_MS).toISOString(),
      keptUntil: keepUntil(person, (await readRetention(db)).days),
      purpose: await noticePurpose(db),
      may: (field) => mayLeave(catalogue.of(field), 'clipboard'),
    }
    return { ok: true as const, text: letterText(kind, ground, words) }
  })
}

/** The CRM records written about a person, and the latest file that their company was exported to; oldest first. */
async function wentTo(profileId: string, mentions: readonly string[], db: Database): Promise<WentTo[]> {
  const keys = new Set(mentions.map((mention) => personKey(profileId, mention)))
  const receipts = await db.receipts.where('profileId').equals(profileId).toArray()
  const saved = await db.savedFiles.get(profileId)
  const records = receipts
    .filter(({ key, object }) => object === 'person' && keys.has(key))
    .map(({ at, link, remoteId }) => ({ at, where: link ?? remoteId }))
  const files = saved ? [{ at: saved.at, where: saved.file }] : []
  return [...records, ...files].sort((a, b) => (a.at < b.at ? -1 : 1))
}
