import { type Finding, type PersonKey, type Reading } from '../model/index.ts'

/**
 * Confidence (0 to 1) from which an executive is preselected: an unknown name with a clear title in a row of cards reaches it.
 */
const TICKED = 0.6

/** The people preselected for filing: board and management, on the company's own page. */
export function tickedPeople(reading: Reading): PersonKey[] {
  if (reading.pageKind !== 'own') return []
  const ticked = new Set<PersonKey>()
  for (const finding of reading.findings)
    if (finding.about !== 'company' && finding.confidence >= TICKED && isExecutive(finding))
      ticked.add(finding.about)
  return [...ticked]
}

function isExecutive({ field, parts }: Finding): boolean {
  return field === 'person.title' && parts?.['executive'] !== 'no'
}
