import { problem, type FieldGroup, type Problem, type StoredTemplates } from '../model/index.ts'
import { database, type Database } from '../storage/database.ts'
import { changeDefinitions, putTemplates } from '../storage/definitions.ts'
import { templates } from '../templates/shelf.ts'
import { templateFileIn, type TemplateFile } from '../templates/template-file.ts'
import { attempted, type StoreProblem } from './outcome.ts'

/**
 * Imports a template file, replacing one with the same id. Built-in templates keep their ids, so such a file gets another.
 */
export async function importTemplate(
  text: string,
  db: Database = database,
): Promise<{ readonly ok: true; readonly template: TemplateFile } | Problem<'notATemplate'> | StoreProblem> {
  const file = templateFileIn(text)
  if (!file) return problem('notATemplate')
  const template = templates.has(file.id) ? { ...file, id: `own-${file.id}` } : file
  return attempted(async () => {
    await change(db, (stored) => ({
      ...stored,
      own: [...stored.own.filter((one) => idOf(one) !== template.id), template],
    }))
    return { ok: true as const, template }
  })
}

/** Deletes a template of the rep; profiles that use it keep their values and their key fields. */
export async function removeTemplate(id: string, db: Database = database): Promise<void> {
  await change(db, (stored) => ({ ...stored, own: stored.own.filter((one) => idOf(one) !== id) }))
}

/** Sets which blocks a template hides, in every profile that uses it. */
export async function hideBlocks(
  id: string,
  blocks: readonly FieldGroup[],
  db: Database = database,
): Promise<void> {
  await change(db, (stored) => ({ ...stored, hidden: { ...stored.hidden, [id]: [...blocks] } }))
}

async function change(db: Database, to: (stored: StoredTemplates) => StoredTemplates): Promise<void> {
  await changeDefinitions(({ templates }) => putTemplates(to(templates), db), db)
}

function idOf(stored: unknown): unknown {
  return typeof stored === 'object' && stored !== null && 'id' in stored ? stored.id : undefined
}
