import { type Finding, type PersonKey, type Reading } from '../model/index.ts'

/**
 * How sure a reading must be of an executive to tick them, 0 to 1: a name that no list of names knows, beside a clear post in a
 * row of cards, reaches it.
 */
const TICKED = 0.6

/** The people of a reading that one click files unless the rep chose otherwise: board and management, on the company's own page. */
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
