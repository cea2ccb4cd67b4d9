import * as z from 'zod/mini'
import {
  claimSchema,
  fieldDefinitionSchema,
  profileSchema,
  SCHEMA_EPOCH,
  type FieldDefinition,
  type Profile,
} from '../model/index.ts'
import { visibleText } from '../text/visible.ts'
import { claimId } from './claims.ts'
import { mergeClaims } from './merge.ts'
import { derived } from './profile.ts'

const fileSchema = z.object({
  format: z.literal('dossier-profiles'),
  version: z.literal(1),
  profiles: z.array(z.unknown()),
  fields: z.optional(z.array(z.unknown())),
})

const entrySchema = z.object({
  prospectKey: z.string().check(z.minLength(1), z.maxLength(64)),
  domains: profileSchema.shape.domains,
  createdAt: z.string(),
  updatedAt: z.string(),
  pages: profileSchema.shape.pages,
  claims: z.array(claimSchema),
})

/** The raw entries of a JSON or NDJSON export; undefined if the text is not one. */
export function entriesInJson(text: string): readonly unknown[] | undefined {
  const file = fileSchema.safeParse(parsed(text) ?? byLines(text))
  return file.success ? file.data.profiles : undefined
}

/** The custom fields that an export defines; invalid definitions are skipped. @param now ISO time */
export function definitionsInJson(text: string, now: string): readonly FieldDefinition[] {
  const file = fileSchema.safeParse(parsed(text) ?? byLines(text))
  const fields = file.success ? (file.data.fields ?? []) : []
  return fields.slice(0, FIELDS_AT_MOST).flatMap((raw) => {
    const read = fieldDefinitionSchema.safeParse({ ...(raw as object | null), createdAt: now })
    if (!read.success) return []
    const { options = [], ...field } = read.data
    return [options.length > 0 ? { ...field, options } : field]
  })
}

const FIELDS_AT_MOST = 500

/** The profile of an entry; undefined if malformed. Claim ids are recomputed, as a file is untrusted. */
export function profileOfEntry(entry: unknown): Profile | undefined {
  const read = entrySchema.safeParse(entry)
  if (!read.success) return undefined
  const { prospectKey, domains, createdAt, updatedAt, pages, claims } = read.data
  const own = mergeClaims(
    claims.map((claim) => withVisibleText(claim)).map((claim) => ({ ...claim, id: claimId(claim) })),
    [],
  )
  return derived({ id: prospectKey, domains, epoch: SCHEMA_EPOCH, claims: own, pages, createdAt, updatedAt, version: 0 }) // prettier-ignore
}

/** Direction overrides and invisible characters of a file would make a name look like another. */
function withVisibleText<T extends { readonly value: string }>(claim: T): T {
  const value = visibleText(claim.value)
  return value === claim.value || value.trim() === '' ? claim : { ...claim, value }
}

/** NDJSON: a header line, then one profile per line. Broken lines are skipped. */
function byLines(text: string): unknown {
  const [head = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '')
  const said = parsed(head)
  return typeof said === 'object' && said !== null ? { ...said, profiles: lines.map(parsed) } : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
