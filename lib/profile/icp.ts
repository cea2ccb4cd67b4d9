import type { AnyCriterion, Criterion, CriterionType, Icp } from '../model/index.ts'

export function emptyIcp(id: string, now: string): Icp {
  return {
    id,
    name: '',
    version: 1,
    opening: { who: '', does: '', values: '', vision1: '', vision2: '', vision5: '', vision10: '' },
    criteria: [],
    rates: [],
    createdAt: now,
    updatedAt: now,
  }
}

/** The four parts of an ICP, and the criteria of each. */
export const icpParts = ['firmographics', 'committee', 'technographics', 'psychographics'] as const
export type IcpPart = (typeof icpParts)[number]

const PART_OF: Readonly<Record<CriterionType, IcpPart>> = {
  geography: 'firmographics',
  industry: 'firmographics',
  products: 'firmographics',
  headcount: 'firmographics',
  revenue: 'firmographics',
  budget: 'firmographics',
  role: 'committee',
  technology: 'technographics',
  field: 'psychographics',
}

/** The part under which the editor shows a criterion; unknown types of newer versions go to the last. */
export function partOf({ type }: Pick<AnyCriterion, 'type'>): IcpPart {
  return Object.hasOwn(PART_OF, type) ? PART_OF[type as CriterionType] : 'psychographics'
}

export function typesOf(part: IcpPart): CriterionType[] {
  return (Object.keys(PART_OF) as CriterionType[]).filter((type) => PART_OF[type] === part)
}

/** A new, empty criterion. */
export function emptyCriterion(type: CriterionType, id: string): Criterion {
  const every = { id, weight: 3 }
  switch (type) {
    case 'geography':
      return { ...every, type, countries: [], places: [] }
    case 'industry':
    case 'products':
      return { ...every, type, words: [] }
    case 'headcount':
      return { ...every, type }
    case 'revenue':
      return { ...every, type, currency: 'EUR' }
    case 'budget':
      return { ...every, type, signs: ['funding', 'hiring', 'expansion'] }
    case 'technology':
      return { ...every, type, names: [], categories: [], mark: 'depend' }
    case 'role':
      return { ...every, type, roles: ['financial'] }
    case 'field':
      return { ...every, type, field: 'company.description', test: 'contains', value: '' }
  }
}

/** Whether a criterion is filled in; an empty one is not scored. */
export function asksForSomething(criterion: AnyCriterion): boolean {
  const one = criterion as Partial<Criterion> & Record<string, unknown>
  switch (one.type) {
    case 'geography':
      return one.countries!.length + one.places!.length > 0
    case 'industry':
    case 'products':
      return one.words!.length > 0
    case 'headcount':
    case 'revenue':
      return one.min !== undefined || one.max !== undefined
    case 'budget':
      return one.signs!.length > 0
    case 'technology':
      return one.names!.length > 0
    case 'role':
      return one.roles!.length > 0
    case 'field':
      return one.test === 'filled' || one.value !== ''
    default:
      return true
  }
}
