import { THRESHOLD_FILLED, type Claim, type FieldId, type Profile, type Reading } from '../model/index.ts'
import { foldedValue } from './value-key.ts'

/**
 * Whether a page belongs to another firm than the profile of its domain, since firms of a group often share one site. True only
 * if page and profile both have a VAT number and a legal name, and agree on neither.
 */
export function isOfAnotherFirm(
  { findings }: Pick<Reading, 'findings'>,
  { claims }: Pick<Profile, 'claims'>,
): boolean {
  const known = claims.filter(({ rank }) => rank !== 'deprecated')
  return (['company.vatId', 'company.legalName'] as const).every((field) => {
    const [here, there] = [valuesOf(field, findings), valuesOf(field, known)]
    return here.size > 0 && there.size > 0 && ![...here].some((value) => there.has(value))
  })
}

function valuesOf(
  field: FieldId,
  said: readonly Pick<Claim, 'field' | 'value' | 'parts' | 'confidence'>[],
): ReadonlySet<string> {
  const own = said.filter((one) => one.field === field && one.confidence >= THRESHOLD_FILLED)
  return new Set(own.map(({ value, parts }) => foldedValue(field, value, parts)))
}
