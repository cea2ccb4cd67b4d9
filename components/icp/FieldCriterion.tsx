import {
  divisionOfOption,
  fieldTests,
  type Criterion,
  type CriterionOf,
  type FieldTest,
} from '@/lib/model/index.ts'
import { fieldName, useCatalogue } from '../hooks/catalogue.tsx'
import { useValueWords } from '../fields/value-words.ts'
import { useSpeech } from '../hooks/speech.ts'
import { AutosavedText } from './AutosavedText.tsx'

interface FieldCriterionProps {
  readonly criterion: CriterionOf<'field'>
  readonly onChange: (criterion: Criterion) => void
}

/** Tests any field of the company, built in or custom, against a value. */
export function FieldCriterion({ criterion, onChange }: FieldCriterionProps) {
  const { say } = useSpeech()
  const catalogue = useCatalogue()
  const fields = catalogue.fields.filter(({ about }) => about === 'company')
  const known = fields.some(({ id }) => id === criterion.field)
  return (
    <div className="criterion-line">
      <label>
        <span>{say('criterion.fieldName')}</span>
        <select
          className="input"
          value={criterion.field}
          onChange={({ target }) => onChange({ ...criterion, field: target.value })}
        >
          {!known && <option>{criterion.field}</option>}
          {fields.map((field) => (
            <option key={field.id} value={field.id}>
              {fieldName(field, say)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say('criterion.test')}</span>
        <select
          className="input"
          value={criterion.test}
          onChange={({ target }) => onChange({ ...criterion, test: target.value as FieldTest })}
        >
          {fieldTests.map((test) => (
            <option key={test} value={test}>
              {say(`criterion.test.${test}`)}
            </option>
          ))}
        </select>
      </label>
      {criterion.test !== 'filled' && (
        <label>
          <span>{say('criterion.value')}</span>
          {criterion.field === 'company.industryCode' && criterion.test === 'equals' ? (
            <CodeSelect value={criterion.value} onKeep={(value) => onChange({ ...criterion, value })} />
          ) : (
            <AutosavedText
              value={criterion.value}
              maxLength={200}
              onKeep={(value) => onChange({ ...criterion, value })}
            />
          )}
        </label>
      )}
    </div>
  )
}

interface CodeSelectProps {
  readonly value: string
  readonly onKeep: (value: string) => void
}

/** A code from the rep's industry list: by its digits, or a custom one by its words. */
function CodeSelect({ value, onKeep }: CodeSelectProps) {
  const { say } = useSpeech()
  const wordsOf = useValueWords()
  const { options } = useCatalogue().of('company.industryCode')
  const codes = options.map((option) => ({
    code: divisionOfOption(option.key) ?? option.value,
    words: wordsOf('company.industryCode', {
      value: option.value,
      parts: option.key === undefined ? undefined : { option: option.key },
    }),
  }))
  return (
    <select className="input" value={value} onChange={({ target }) => onKeep(target.value)}>
      <option value="">{say('choice.open')}</option>
      {value !== '' && !codes.some(({ code }) => code === value) && <option>{value}</option>}
      {codes.map(({ code, words }) => (
        <option key={code} value={code}>
          {words}
        </option>
      ))}
    </select>
  )
}
