import { useState } from 'react'
import type { AnyCriterion } from '@/lib/model/index.ts'
import { criteriaOf, type Counted, type Range } from '@/lib/profile/customers.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { nameOfRegion } from './criterion-words.ts'
import type { CustomerFile } from './customer-file.ts'

interface CustomersProps {
  readonly file: CustomerFile
  readonly onTake: (criteria: AnyCriterion[]) => void
  readonly onClose: () => void
}

/** A value shared by at least this part of the customers is ticked initially. */
const SHARED = 1 / 3

/** What the rep's customers have in common, to be turned into criteria. */
export function Customers({ file: { name, common }, onTake, onClose }: CustomersProps) {
  const { say, number, percent, locale } = useSpeech()
  const often = <T,>(values: readonly Counted<T>[], known: number) =>
    new Set(values.filter(({ count }) => count >= known * SHARED).map(({ value }) => value))
  const [industries, setIndustries] = useState(() => often(common.industries, common.known.industry))
  const [countries, setCountries] = useState(() => often(common.countries, common.known.country))
  const [sizes, setSizes] = useState(() => often<Range>(common.sizes, common.known.employees))
  const [revenue, setRevenue] = useState(false)
  const regions = new Intl.DisplayNames([locale.tag], { type: 'region', fallback: 'code' })
  const known = (count: number) =>
    say('customers.known', { share: percent(common.customers === 0 ? 0 : count / common.customers) })
  const take = () =>
    onTake(
      criteriaOf(
        common,
        { industries: [...industries], countries: [...countries], sizes: [...sizes], revenue },
        () => crypto.randomUUID(),
      ),
    )
  return (
    <Dialog title={say('customers.title')} onClose={onClose}>
      <div className="customers">
        <p className="faint">{say('customers.words', { rows: common.customers, file: name })}</p>
        <Tally
          title={say('customers.industries')}
          note={known(common.known.industry)}
          rows={common.industries}
          all={common.known.industry}
          name={(industry) => industry}
          ticked={industries}
          onChange={setIndustries}
        />
        <Tally
          title={say('customers.countries')}
          note={known(common.known.country)}
          rows={common.countries}
          all={common.known.country}
          name={(code) => nameOfRegion(regions, code)}
          ticked={countries}
          onChange={setCountries}
        />
        <Tally
          title={say('customers.sizes')}
          note={known(common.known.employees)}
          rows={common.sizes}
          all={common.known.employees}
          name={({ low, high }) => (high === Infinity ? `${number(low)}+` : `${number(low)}–${number(high)}`)}
          ticked={sizes}
          onChange={setSizes}
        />
        {common.revenue && (
          <fieldset className="tally">
            <legend>
              {say('customers.revenues')} <span className="faint">{known(common.known.revenue)}</span>
            </legend>
            <label className="tally-row">
              <input
                type="checkbox"
                checked={revenue}
                onChange={({ target }) => setRevenue(target.checked)}
              />
              {say('customers.middle', {
                low: `${number(common.revenue.low)} ${common.revenue.currency}`,
                high: `${number(common.revenue.high)} ${common.revenue.currency}`,
              })}
            </label>
          </fieldset>
        )}
        <Button label={say('customers.take')} look="primary" onClick={take} />
      </div>
    </Dialog>
  )
}

interface TallyProps<T> {
  readonly title: string
  readonly note: string
  readonly rows: readonly Counted<T>[]
  readonly all: number
  readonly name: (value: T) => string
  readonly ticked: ReadonlySet<T>
  readonly onChange: (ticked: Set<T>) => void
}

function Tally<T>({ title, note, rows, all, name, ticked, onChange }: TallyProps<T>) {
  const { say, percent } = useSpeech()
  return (
    <fieldset className="tally">
      <legend>
        {title} <span className="faint">{note}</span>
      </legend>
      {rows.length === 0 && <p className="faint">{say('customers.noColumn')}</p>}
      {rows.map(({ value, count }) => (
        <label key={name(value)} className="tally-row">
          <input
            type="checkbox"
            checked={ticked.has(value)}
            onChange={({ target }) => {
              const next = new Set(ticked)
              if (target.checked) next.add(value)
              else next.delete(value)
              onChange(next)
            }}
          />
          <bdi>{name(value)}</bdi>
          <span className="tally-bar" aria-hidden="true">
            <span style={{ inlineSize: `${(count / Math.max(1, all)) * 100}%` }} />
          </span>
          <span className="number faint">{percent(count / Math.max(1, all))}</span>
        </label>
      ))}
    </fieldset>
  )
}
