import {
  fieldIds,
  fieldOf,
  type Claim,
  type Draft,
  type FieldId,
  type PersonView,
  type Views,
  type Profile,
} from '../model/index.ts'
import { lately } from '../text/lately.ts'
import { capturedAt } from './captured-at.ts'
import { completenessOf } from './completeness.ts'
import { groundOf, type Ground } from './ground.ts'
import { order } from './merge.ts'
import { peopleOf, type Person } from './people-identity.ts'
import { seniorityOf } from './seniority.ts'
import { viewOf } from './survivorship.ts'

type Grounds = Pick<Profile, 'id' | 'domains' | 'claims' | 'pages'>

/** One save needs the draft several times: for columns, fit and changes. Safe, as its input is never mutated. */
const made = lately<Grounds['claims'], { readonly of: Grounds; readonly draft: Draft }>()

/** The draft: the current best view of a profile, a function of its claims, pages and domains alone. */
export function draftOf(profile: Grounds): Draft {
  const { id, domains, claims, pages } = profile
  const known = made.get(claims)
  if (known && known.of.id === id && known.of.domains === domains && known.of.pages === pages)
    return known.draft
  const draft = draftMade(profile)
  made.set(claims, { of: { id, domains, claims, pages }, draft })
  return draft
}

function draftMade(profile: Grounds): Draft {
  const ground = groundOf(profile.domains, profile.pages)
  const company = viewsOf(
    profile.claims.filter(({ subject }) => subject === 'company'),
    ground,
  )
  const people = peopleOf(profile.claims)
    .flatMap((person) => personView(person, ground))
    .sort((a, b) => a.order - b.order || order(a.name, b.name) || order(a.id, b.id))
    .map((person, at) => ({ ...person, order: at }))
  const domain = standing(company, 'company.domain') ?? profile.domains[0] ?? ''
  const views = [...Object.values(company), ...people.flatMap((person) => Object.values(person.fields))]
  return {
    profileId: profile.id,
    name: standing(company, 'company.name') ?? standing(company, 'company.legalName') ?? domain,
    domain,
    fields: company,
    people,
    conflicts: views.filter(({ conflict }) => conflict).length,
    ...completenessOf(company, people),
  }
}

/** The first (in a single-valued field: the only) standing value. */
export function standing(views: Views, field: FieldId): string | undefined {
  return views[field]?.standing[0]?.value
}

/** In catalogue order; defined fields follow the built-in ones, by id. */
function viewsOf(claims: readonly Claim[], ground: Ground): Views {
  const byField = new Map<FieldId, Claim[]>()
  for (const claim of claims) {
    const known = byField.get(claim.field)
    if (known) known.push(claim)
    else byField.set(claim.field, [claim])
  }
  const views: { -readonly [id in keyof Views]: Views[id] } = {}
  for (const [field, said] of [...byField].sort(([a], [b]) => inCatalogue(a, b))) {
    const view = viewOf(field, said, ground)
    if (view) views[field] = view
  }
  return views
}

const places: ReadonlyMap<FieldId, number> = new Map(fieldIds.map((field, at) => [field, at]))

function inCatalogue(a: FieldId, b: FieldId): number {
  return (places.get(a) ?? places.size) - (places.get(b) ?? places.size) || order(a, b)
}

/** Empty for a person whose name the rep vetoed, even if a page names them again. */
function personView({ mentions, claims }: Person, ground: Ground): PersonView[] {
  const views = viewsOf(
    claims.filter(({ field }) => fieldOf(field).about === 'person'),
    ground,
  )
  const name = views['person.name']?.standing[0] ?? views['person.name']?.rivals[0]
  if (!name) return []
  const title = views['person.title']?.standing[0]
  return [
    {
      id: firstMention(claims),
      mentions,
      name: name.value,
      fields: views,
      executive: title?.parts?.['executive'] === 'yes',
      capturedAt: capturedAt(claims),
      order: seniorityOf(title),
    },
  ]
}

/** The person's id, which later mentions do not change. */
function firstMention(claims: readonly Claim[]): string {
  const named = claims.filter(({ field }) => field === 'person.name')
  return named.reduce((first, claim) => (mentionedBefore(claim, first) < 0 ? claim : first)).subject
}

function mentionedBefore(a: Claim, b: Claim): number {
  return order(a.evidence.seenAt, b.evidence.seenAt) || order(a.subject, b.subject)
}
