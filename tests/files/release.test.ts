import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { exportProfiles } from '../../lib/actions/export-profiles.ts'
import { briefForClipboard } from '../../lib/actions/copy-brief.ts'
import { fileFormats } from '../../lib/files/shelf.ts'
import { released } from '../../lib/files/release.ts'
import { fieldIds, fieldOf, type BuiltInFieldId, type Finding } from '../../lib/model/index.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { typedClaims } from '../../lib/profile/edit.ts'
import { emptyProfile, withClaims, withReading } from '../../lib/profile/profile.ts'
import { Database } from '../../lib/storage/database.ts'
import { put } from '../../lib/storage/writing.ts'
import { day, everyone, finding, reading } from '../profile/invented.ts'
import { unpacked } from './kit/unzip.ts'
import { words } from './kit/words.ts'

/** A profile in which every field holds a word of its own, and every quote names all of them. */
const secretOf = (field: BuiltInFieldId) => `Zq${field.replace(/\W/g, '')}x`
function everything() {
  const quote = fieldIds.map(secretOf).join(' ')
  const findings: Finding[] = fieldIds.map((field) => finding(field, secretOf(field), { quote, about: fieldOf(field).about === 'person' ? 'person:0' : 'company' })) // prettier-ignore
  const page = { ...reading('/', findings), title: quote }
  const read = withReading(emptyProfile('all', [], day(0)), page, everyone(page), day(0))
  // What is a person's own affair is only taken by hand.
  const byHand = fieldIds.filter((field) => ['persona', 'personal'].includes(fieldOf(field).group))
  const subject = draftOf(read).people[0]!.id
  return withClaims(
    read,
    byHand.flatMap((field) => typedClaims(read, { subject, field, value: secretOf(field) }, day(0))),
    day(0),
  )
}

/** Every byte of a file; of a package, of each file in it. */
async function bytesOf(parts: readonly BlobPart[]): Promise<string> {
  const bytes = Buffer.from(await new Blob([...parts]).arrayBuffer())
  return bytes.readUInt32LE(0) === 0x04034b50 ? [...unpacked(bytes).values()].join('\n') : bytes.toString('utf8') // prettier-ignore
}

describe('what is private', () => {
  it('is in no byte of any file nor of the clipboard, whichever field it is', async () => {
    const db = new Database('release')
    await db.transaction('rw', db.tables, async () => put(db, [['all', everything()]]))
    for (const field of fieldIds) {
      await db.settings.put({ key: 'visibility', value: { [field]: 'private' } })
      for (const format of fileFormats.keys()) {
        const file = await exportProfiles({ ids: ['all'], format }, new Date(day(1)), words, db)
        if (!file.ok) throw new Error(file.problem)
        const text = await bytesOf(file.parts)
        expect(text.toLowerCase(), `${field} in ${format}`).not.toContain(secretOf(field).toLowerCase())
        expect(text.length).toBeGreaterThan(0)
      }
      const brief = await briefForClipboard('all', new Date(day(1)), words, db)
      expect(brief.ok && brief.text.toLowerCase()).not.toContain(secretOf(field).toLowerCase())
    }
    await db.delete()
  }, 60_000)

  it('leaves the rest as it is', () => {
    const profile = everything()
    const entry = { profile, draft: draftOf(profile) }
    expect(released(entry, () => true)).toEqual(entry)
    const without = released(entry, (field) => field !== 'company.revenue')
    expect(without.draft.fields['company.phone']?.standing[0]?.value).toBe(secretOf('company.phone'))
    expect(without.draft.people[0]?.fields).toHaveProperty(['person.title'])
  })
})
