import { fieldName, useCatalogue } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'

const addressPieces = ['address.street', 'address.postalCode', 'address.locality', 'address.region', 'address.country'] as const // prettier-ignore

/** Select options for the content of a company list's column. */
export function CompanyTargets() {
  const { say } = useSpeech()
  const { fields } = useCatalogue()
  const of = (about: 'company' | 'person') =>
    fields
      .filter((field) => field.about === about)
      .map((field) => (
        <option key={field.id} value={field.id}>
          {fieldName(field, say)}
        </option>
      ))
  return (
    <>
      <option value="ignore">{say('import.ignore')}</option>
      <optgroup label={say('import.group.company')}>
        {of('company')}
        <option value="revenue.currency">{say('import.piece.revenue.currency')}</option>
      </optgroup>
      <optgroup label={say('import.group.address')}>
        {addressPieces.map((piece) => (
          <option key={piece} value={piece}>
            {say(`import.piece.${piece}`)}
          </option>
        ))}
      </optgroup>
      <optgroup label={say('import.group.person')}>
        {of('person')}
        <option value="person.given">{say('import.piece.person.given')}</option>
        <option value="person.family">{say('import.piece.person.family')}</option>
      </optgroup>
    </>
  )
}
