import type { Catalogue, FieldGroup } from '../model/index.ts'
import { catalogueOf } from '../profile/catalogue.ts'
import { database, type Database } from '../storage/database.ts'
import { readDefinitions, type FieldKnowledge } from '../storage/definitions.ts'
import { templates } from '../templates/shelf.ts'
import { parsedTemplate, templateOf, type TemplateFile } from '../templates/template-file.ts'
import { hideableBlocks, type Template } from '../templates/template.ts'

/** Every field as it is defined now: see lib/profile/catalogue.ts. */
export async function readCatalogue(db: Database = database): Promise<Catalogue> {
  return catalogueFrom(await readDefinitions(db))
}

/**
 * The built-in fields, those of all templates, and the rep's; if a template and the rep define the same field, the rep's
 * definition wins.
 */
export function catalogueFrom({
  painPoints,
  industryCodes,
  definitions,
  visibility,
  turnedOn,
  templates: stored,
}: FieldKnowledge): Catalogue {
  const own = new Set<string>(definitions.map(({ id }) => id))
  const added = new Map(
    templatesFrom({ templates: stored }).flatMap(({ fields }) => fields.map((field) => [field.id, field])),
  )
  return catalogueOf(
    definitions,
    visibility,
    [...added.values()].filter(({ id }) => !own.has(id)),
    turnedOn,
    painPoints,
    industryCodes,
  )
}

/** Built-in and imported templates, with the blocks that the rep hides in each. */
export function templatesFrom({ templates: stored }: Pick<FieldKnowledge, 'templates'>): Template[] {
  const own = templateFilesFrom({ templates: stored }).map(templateOf)
  return [...templates.values(), ...own].map((template) => {
    const chosen = stored.hidden[template.id]
    return chosen ? { ...template, hidden: hiddenIn(chosen) } : template
  })
}

/** The rep's template files as imported, including members this version does not know. */
export function templateFilesFrom({ templates: stored }: Pick<FieldKnowledge, 'templates'>): TemplateFile[] {
  return stored.own.flatMap((one) => parsedTemplate(one) ?? [])
}

function hiddenIn(chosen: readonly string[]): FieldGroup[] {
  return hideableBlocks.filter((block) => chosen.includes(block))
}
