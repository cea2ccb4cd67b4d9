import type { Claim, Draft, FieldId, Profile, Value, Views } from '../model/index.ts'
import type { FileEntry } from './file-format.ts'

/** Whether a field may go to the file's destination. */
export type MayLeave = (field: FieldId) => boolean

/** Shorter secrets occur in too many unrelated texts. */
const TELLING = 4

/**
 * The entry without what may not leave: values, claims, quotes of other claims that contain such a value, and derived columns.
 * Every file, copy and letter is written from the result.
 */
export function released({ draft, profile }: FileEntry, may: MayLeave): FileEntry {
  const held = profile.claims.filter(({ field }) => !may(field))
  if (held.length === 0 && Object.keys(draft.fields).every((field) => may(field as FieldId)))
    return { draft, profile }
  const secrets = [...new Set(held.map(({ value }) => value.trim()).filter(({ length }) => length >= TELLING))] // prettier-ignore
  const silent = new Map(
    profile.claims.filter(({ field }) => may(field)).map((claim) => [claim.id, silenced(claim, secrets)]),
  )
  return { draft: draftWithout(draft, may, silent), profile: profileWithout(profile, may, silent, secrets) }
}

/** The claim, with quote and page title emptied if they contain a secret. */
function silenced(claim: Claim, secrets: readonly string[]): Claim {
  const { quote, pageTitle } = claim.evidence
  const tells = (text: string) => secrets.some((secret) => text.includes(secret))
  if (!tells(quote) && !tells(pageTitle)) return claim
  const evidence = {
    ...claim.evidence,
    quote: tells(quote) ? '' : quote,
    pageTitle: tells(pageTitle) ? '' : pageTitle,
  }
  return { ...claim, evidence }
}

type Silent = ReadonlyMap<string, Claim>

function draftWithout(draft: Draft, may: MayLeave, silent: Silent): Draft {
  const withDomain = may('company.domain')
  const fields = viewsWithout(draft.fields, may, silent)
  const names = (['company.name', 'company.legalName'] as const).map((field) => fields[field]?.standing[0]?.value) // prettier-ignore
  return {
    ...draft,
    name: names.find((name) => name !== undefined) ?? (withDomain ? draft.domain : ''),
    domain: withDomain ? draft.domain : '',
    fields,
    people: may('person.name')
      ? draft.people.map((person) => ({ ...person, fields: viewsWithout(person.fields, may, silent) }))
      : [],
    missing: draft.missing.filter(may),
  }
}

function viewsWithout(views: Views, may: MayLeave, silent: Silent): Views {
  const values = (some: readonly Value[]): Value[] =>
    some.map((value) => ({ ...value, claims: value.claims.flatMap(({ id }) => silent.get(id) ?? []) }))
  return Object.fromEntries(
    Object.entries(views)
      .filter(([field]) => may(field as FieldId))
      .map(([field, view]) => [
        field,
        { ...view, standing: values(view.standing), rivals: values(view.rivals) },
      ]),
  )
}

function profileWithout(
  profile: Profile,
  may: MayLeave,
  silent: Silent,
  secrets: readonly string[],
): Profile {
  const withPeople = may('person.name')
  const { people, technologies, conflicts, completeness, dueAt } = profile.columns
  return {
    ...profile,
    domains: may('company.domain') ? profile.domains : [],
    claims: [...silent.values()].filter(({ subject }) => withPeople || subject === 'company'),
    pages: profile.pages.map((page) =>
      secrets.some((secret) => page.title.includes(secret)) ? { ...page, title: '' } : page,
    ),
    // A cache over all values, which readers of the file recompute.
    columns: { people, technologies, conflicts, completeness, dueAt, name: '', sortName: '', domain: '', country: '', industry: '', words: '', keys: [], rolesMissing: [], rolesGuessed: [] }, // prettier-ignore
  }
}
