import type { Template } from './template.ts'

const shelf = import.meta.glob<Template>(
  ['./*.ts', '!./shelf.ts', '!./template.ts', '!./template-file.ts', '!./field.ts', '!./key-fields.ts'],
  {
    eager: true,
    import: 'default',
  },
)

/** The default template. */
export const BASIC = 'basic'

/**
 * All built-in templates, the basic one first. To add one: a file here named after its id, and its messages in every
 * language.
 */
export const templates: ReadonlyMap<string, Template> = new Map(
  Object.values(shelf)
    .sort((a, b) => Number(b.id === BASIC) - Number(a.id === BASIC) || (a.id < b.id ? -1 : 1))
    .map((template) => [template.id, template]),
)
