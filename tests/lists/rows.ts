import fc from 'fast-check'
import type { ListedProfile } from '@/lib/model/index.ts'

/** A list row with the given columns; the rest is of a profile that says nothing. */
export function row(of: Partial<ListedProfile> & { readonly id: string }): ListedProfile {
  return {
    name: of.id,
    sortName: of.id,
    domain: '',
    country: '',
    industry: '',
    people: 0,
    technologies: 0,
    conflicts: 0,
    completeness: 0,
    words: of.id,
    dueAt: '',
    keys: [],
    rolesMissing: [],
    rolesGuessed: [],
    fitBy: '',
    domains: [],
    pages: 1,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    ...of,
  }
}

const word = fc.constantFrom('', 'Pumps', 'pumps', 'Freight', 'Łodzie', 'نرم‌افزار', '软件')

export const rows: fc.Arbitrary<ListedProfile[]> = fc
  .array(
    fc.record({
      industry: word,
      country: fc.constantFrom('', 'DE', 'PL', 'IR'),
      people: fc.nat(40),
      completeness: fc.nat(10).map((tenth) => tenth * 10),
      employees: fc.option(fc.constantFrom('3', '12', '240', '1,200', '50–100', 'many')),
      technologies: fc.uniqueArray(fc.constantFrom('HubSpot', 'Hotjar', 'WordPress'), { maxLength: 3 }),
      day: fc.nat(400),
    }),
    { maxLength: 60 },
  )
  .map((list) =>
    list.map(({ industry, country, people, completeness, employees, technologies, day }, at) =>
      row({
        id: `r${at}`,
        industry,
        country,
        people,
        completeness,
        updatedAt: new Date(Date.UTC(2026, 0, 1) - day * 86_400_000).toISOString(),
        facets: {
          ...(employees === null ? {} : { 'company.employees': [employees] }),
          ...(technologies.length === 0 ? {} : { 'company.technology': technologies }),
        },
      }),
    ),
  )
