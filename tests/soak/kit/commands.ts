import { addToProfile } from '../../../lib/actions/add-to-profile.ts'
import { deleteProfiles } from '../../../lib/actions/delete-profiles.ts'
import { typeValue } from '../../../lib/actions/edit-profile.ts'
import { mergeProfiles, splitOff } from '../../../lib/actions/merge-profiles.ts'
import { undoChange } from '../../../lib/actions/undo.ts'
import type { Database } from '../../../lib/storage/database.ts'
import type { Finding, Reading } from '../../../lib/model/index.ts'

/** A rep's command as plain data: it is sent as a message, and may arrive twice. */
export type Wish =
  | { readonly verb: 'save'; readonly site: string; readonly page: number; readonly person?: string }
  | { readonly verb: 'type'; readonly profileId: string; readonly value: string }
  | { readonly verb: 'merge'; readonly into: string; readonly other: string }
  | { readonly verb: 'split'; readonly profileId: string; readonly urls: readonly string[] }
  | { readonly verb: 'delete'; readonly profileId: string }
  | { readonly verb: 'undo'; readonly changeId: string }

const NOW = new Date('2026-03-01T09:00:00Z')

/** Executes a command with the product's own actions. */
export async function carryOut(
  wish: Wish,
  commandId: string,
  db: Database,
): Promise<{ readonly ok: boolean }> {
  switch (wish.verb) {
    case 'save':
      return addToProfile(pageOf(wish.site, wish.page, wish.person), NOW, commandId, {}, db)
    case 'type':
      return typeValue(
        wish.profileId,
        { subject: 'company', field: 'company.note', value: wish.value },
        NOW,
        commandId,
        db,
      )
    case 'merge':
      return mergeProfiles(wish.into, [wish.other], NOW, commandId, db)
    case 'split':
      return splitOff(wish.profileId, wish.urls, NOW, commandId, db)
    case 'delete':
      return deleteProfiles([wish.profileId], NOW, commandId, db)
    case 'undo': {
      const done = await undoChange(wish.changeId, db)
      // Undone by the attempt whose reply was lost.
      return !done.ok && done.problem === 'nothingToUndo' ? { ok: true } : done
    }
  }
}

/** A page of an invented company, with its number in a value, so that a lost page is a lost value. */
export function pageOf(
  site: string,
  page: number,
  person = `Person ${String.fromCharCode(65 + (page % 26))} Kowal`,
): Reading {
  const finding = (field: Finding['field'], value: string): Finding => ({
    about: 'company',
    field,
    value,
    certainty: 'stated',
    quote: value,
    extractor: 'invented',
    confidence: 0.9,
  })
  return {
    url: `https://www.${site}/page-${page}`,
    title: `Page ${page}`,
    lang: 'en',
    domain: site,
    pageKind: 'own',
    cost: { observeMs: 0, readMs: 0 },
    findings: [
      finding('company.name', site.split('.')[0]!),
      finding('company.product', `Product ${page}`),
      { ...finding('person.name', person), about: 'person:0' },
      {
        ...finding('person.title', 'CTO'),
        about: 'person:0',
        parts: { executive: 'yes', level: 'c', canon: 'cto' },
      },
    ],
  }
}
