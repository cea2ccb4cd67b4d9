import {
  isBuiltIn,
  isUsed,
  mainAddress,
  type Claim,
  type Draft,
  type ProfileColumns,
  type Views,
} from '../model/index.ts'
import { foldKey } from '../text/fold.ts'
import { committeeOf } from './committee.ts'
import { birthdaysOf } from './birthdays.ts'
import { standing } from './draft.ts'
import { facetsOf, unprinted } from './facets.ts'
import { dueAtBy, oldestOf } from './freshness.ts'
import { identityKeys } from './identity.ts'

/** The columns that lists use: a cache, rebuilt from draft and claims on every write. */
export function columnsOf(
  draft: Draft,
  claims: readonly Claim[],
  domains: readonly string[],
): ProfileColumns {
  const addresses = draft.fields['company.address']?.standing ?? []
  const address = mainAddress(draft.fields)
  const birthdays = birthdaysOf(draft)
  const words = [
    draft.name,
    standing(draft.fields, 'company.legalName') ?? '',
    ...domains,
    draft.domain,
    standing(draft.fields, 'company.industry') ?? '',
    ...draft.people.map(({ name }) => name),
    ...addresses.flatMap(({ value, parts }) => [parts?.['locality'] ?? '', parts?.['country'] ?? '', value]),
    ...(draft.fields['company.tag']?.standing ?? []).map(({ value }) => value),
  ]
  const committee = committeeOf(draft)
  const oldest = oldestOf(draft)
  return {
    name: draft.name,
    sortName: foldKey(draft.name),
    domain: draft.domain,
    country: address?.parts?.['country'] ?? '',
    industry: standing(draft.fields, 'company.industry') ?? '',
    people: draft.people.length,
    technologies: (draft.fields['company.technology']?.standing ?? []).filter(({ parts }) => isUsed(parts))
      .length,
    conflicts: draft.conflicts,
    completeness: draft.completeness,
    words: [...new Set(words.flatMap((text) => foldKey(text).split(' ')))].filter(Boolean).join(' '),
    dueAt: dueAtBy(oldest),
    oldest,
    keys: identityKeys(claims, domains),
    ...customOf(draft),
    ...(birthdays.length > 0 ? { birthdays } : {}),
    facets: facetsOf(draft),
    ...kindsIn(draft),
    rolesMissing: [...committee.missing],
    rolesGuessed: [...committee.guessed],
  }
}

function kindsIn(draft: Draft): Pick<ProfileColumns, 'kinds'> {
  const kinds = unprinted(draft.fields)
  return Object.keys(kinds).length > 0 ? { kinds } : {}
}

function customOf(draft: Draft): Pick<ProfileColumns, 'custom'> {
  const custom: Record<string, string[]> = {}
  const gather = (views: Views) => {
    for (const { field, standing } of Object.values(views))
      if (!isBuiltIn(field) && standing.length > 0)
        custom[field] = [...new Set([...(custom[field] ?? []), ...standing.map(({ value }) => value)])]
  }
  gather(draft.fields)
  for (const { fields } of draft.people) gather(fields)
  return Object.keys(custom).length > 0 ? { custom } : {}
}
