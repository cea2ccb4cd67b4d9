import {
  budgetSigns,
  buyingRoles,
  technologyMarks,
  type Criterion,
  type TechnologyMark,
} from '@/lib/model/index.ts'
import { countryNamed } from '@/lib/text/country.ts'
import { useSpeech } from '../hooks/speech.ts'
import { nameOfRegion } from './criterion-words.ts'
import { FieldCriterion } from './FieldCriterion.tsx'
import { Amount, Ticks } from './inputs.tsx'
import { useTechnologyNames } from './technology-names.ts'
import { WordsInput } from './WordsInput.tsx'

export interface BodyProps<C extends Criterion = Criterion> {
  readonly criterion: C
  readonly onChange: (criterion: Criterion) => void
}
type Of<T extends Criterion['type']> = BodyProps<Extract<Criterion, { type: T }>>

/** The inputs of a criterion, by its type. */
export function CriterionBody({ criterion, onChange }: BodyProps) {
  const { say } = useSpeech()
  switch (criterion.type) {
    case 'geography':
      return <Geography criterion={criterion} onChange={onChange} />
    case 'industry':
    case 'products':
      return (
        <WordsInput
          label={say('criterion.words')}
          words={criterion.words}
          onChange={(words) => onChange({ ...criterion, words })}
        />
      )
    case 'headcount':
      return <Limits criterion={criterion} onChange={onChange} />
    case 'revenue':
      return <Limits criterion={criterion} onChange={onChange} />
    case 'budget':
      return (
        <Ticks
          label={say('criterion.signs')}
          all={budgetSigns}
          ticked={criterion.signs}
          name={(sign) => say(`criterion.sign.${sign}`)}
          onChange={(signs) => onChange({ ...criterion, signs })}
        />
      )
    case 'technology':
      return <TechnologyNames criterion={criterion} onChange={onChange} />
    case 'role':
      return (
        <Ticks
          label={say('criterion.roles')}
          all={buyingRoles.filter((role) => role !== 'unknown')}
          ticked={criterion.roles}
          name={(role) => say(`role.${role}`)}
          onChange={(roles) => onChange({ ...criterion, roles })}
        />
      )
    case 'field':
      return <FieldCriterion criterion={criterion} onChange={onChange} />
  }
}

function Geography({ criterion, onChange }: Of<'geography'>) {
  const { say, locale } = useSpeech()
  const names = new Intl.DisplayNames([locale.tag], { type: 'region', fallback: 'code' })
  return (
    <>
      <WordsInput
        label={say('criterion.countries')}
        words={criterion.countries}
        read={(typed) =>
          countryNamed(typed, [locale.tag, 'en', 'de']) ??
          (/^[a-z]{2}$/i.test(typed) ? codeOf(typed) : undefined)
        }
        shown={(code) => nameOfRegion(names, code)}
        refusal={(word) => say('words.noCountry', { word })}
        onChange={(countries) => onChange({ ...criterion, countries })}
      />
      <WordsInput
        label={say('criterion.places')}
        words={criterion.places}
        onChange={(places) => onChange({ ...criterion, places })}
      />
    </>
  )
}

/** Only a code that names a country in English. */
function codeOf(typed: string): string | undefined {
  const code = typed.toUpperCase()
  const name = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(code)
  return name === undefined ? undefined : code
}

function Limits({ criterion, onChange }: Of<'headcount'> | Of<'revenue'>) {
  const { say } = useSpeech()
  const set = (end: 'min' | 'max', limit: number | undefined) => {
    const next = { ...criterion, [end]: limit }
    if (next.min === undefined) delete next.min
    if (next.max === undefined) delete next.max
    onChange(next)
  }
  return (
    <div className="criterion-line">
      <Amount label={say('criterion.min')} value={criterion.min} onChange={(limit) => set('min', limit)} />
      <Amount label={say('criterion.max')} value={criterion.max} onChange={(limit) => set('max', limit)} />
      {criterion.type === 'revenue' && (
        <label>
          <span>{say('criterion.currency')}</span>
          <Currency
            value={criterion.currency}
            onChange={(currency) => onChange({ ...criterion, currency })}
          />
        </label>
      )}
    </div>
  )
}

const CURRENCIES = 'EUR USD GBP PLN CHF CZK HUF RON SEK NOK DKK RUB UAH KZT TRY CNY JPY KRW INR IRR AED SAR CAD AUD BRL MXN'.split(' ') // prettier-ignore

export function Currency({
  value,
  onChange,
}: {
  readonly value: string
  readonly onChange: (currency: string) => void
}) {
  const all = CURRENCIES.includes(value) ? CURRENCIES : [value, ...CURRENCIES]
  return (
    <select className="input" value={value} onChange={({ target }) => onChange(target.value)}>
      {all.map((code) => (
        <option key={code}>{code}</option>
      ))}
    </select>
  )
}

function TechnologyNames({ criterion, onChange }: Of<'technology'>) {
  const { say } = useSpeech()
  const known = useTechnologyNames()
  return (
    <>
      <WordsInput
        label={say('criterion.technologies')}
        words={criterion.names}
        suggestions={[...known.keys()]}
        onChange={(names) =>
          onChange({
            ...criterion,
            names,
            categories: [...new Set(names.flatMap((name) => known.get(name) ?? []))],
          })
        }
      />
      <label className="criterion-mark">
        <span>{say('criterion.mark')}</span>
        <select
          className="input"
          value={criterion.mark}
          onChange={({ target }) => onChange({ ...criterion, mark: target.value as TechnologyMark })}
        >
          {technologyMarks.map((mark) => (
            <option key={mark} value={mark}>
              {say(`criterion.mark.${mark}`)}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
