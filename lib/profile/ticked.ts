import { THRESHOLD_FILLED, type Finding, type PersonKey, type Reading } from '../model/index.ts'

/** The people of a reading that one click files unless the rep chose otherwise: board and management, on the company's own page. */
export function tickedPeople(reading: Reading): PersonKey[] {
  if (reading.pageKind !== 'own') return []
  const ticked = new Set<PersonKey>()
  for (const finding of reading.findings)
    if (finding.about !== 'company' && finding.confidence >= THRESHOLD_FILLED && isExecutive(finding))
      ticked.add(finding.about)
  return [...ticked]
}

function isExecutive({ field, parts }: Finding): boolean {
  return field === 'person.title' && parts?.['executive'] !== 'no'
}
