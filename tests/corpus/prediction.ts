import { THRESHOLD_OFFERED, type FieldId, type Finding, type Reading } from '../../lib/model/index.ts'

/** A reading in the corpus scorer's format: what the panel would offer for this page alone. */
export function predictionOf(reading: Reading) {
  const offered = reading.findings.filter((finding) => finding.confidence >= THRESHOLD_OFFERED)
  const company = offered.filter((finding) => finding.about === 'company')
  const best = (field: FieldId) =>
    company.filter((f) => f.field === field).sort((a, b) => b.confidence - a.confidence)[0]
  const all = (field: FieldId) => [...new Set(company.filter((f) => f.field === field).map((f) => f.value))]
  const byPerson = new Map<string, Finding[]>()
  for (const finding of offered)
    if (finding.about !== 'company')
      byPerson.set(finding.about, [...(byPerson.get(finding.about) ?? []), finding])
  return {
    company: {
      name: best('company.name')?.value,
      legalName: best('company.legalName')?.value,
      domain: best('company.domain')?.value,
      description: best('company.description')?.value,
      industry: best('company.industry')?.value,
      address: addressOf(best('company.address')),
      phones: all('company.phone'),
      emails: all('company.email'),
      socials: all('company.social'),
      founded: best('company.founded')?.value,
      employees: best('company.employees')?.value,
      revenue: best('company.revenue')?.value,
      vatId: best('company.vatId')?.value,
      registrationNumber: best('company.registrationNumber')?.value,
      parent: best('company.parent')?.value,
    },
    people: [...byPerson.values()].flatMap((findings) => {
      const one = (field: FieldId) => findings.find((f) => f.field === field)
      const name = one('person.name')?.value
      const title = one('person.title')
      if (!name) return []
      const office = title?.parts?.['executive'] ?? one('person.name')?.parts?.['executive']
      return [
        {
          name,
          title: title?.value ?? null,
          executive: office === 'yes',
          email: one('person.email')?.value,
          phone: one('person.phone')?.value,
          profile: one('person.profile')?.value,
        },
      ]
    }),
    technologies: all('company.technology'),
  }
}

function addressOf(finding: Finding | undefined) {
  if (!finding) return undefined
  const { street, locality, region, postalCode, country } = finding.parts ?? {}
  return street || locality || postalCode ? { street, locality, region, postalCode, country } : finding.value
}
