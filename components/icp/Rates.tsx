import { Plus, X } from 'lucide-react'
import { useId } from 'react'
import type { ExchangeRate, Icp } from '@/lib/model/index.ts'
import { useNow } from '../hooks/now.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { NumberField } from '../parts/NumberField.tsx'
import { Currency } from './CriterionBody.tsx'

/** A rate of zero is invalid. */
const LEAST = 1e-10

interface RatesProps {
  readonly icp: Icp
  readonly onChange: (rates: Icp['rates']) => void
}

/** Exchange rates entered by the rep, each with its date. */
export function Rates({ icp: { rates, criteria }, onChange }: RatesProps) {
  const { say } = useSpeech()
  const title = useId()
  const now = useNow()
  const wanted = criteria.find((criterion) => criterion.type === 'revenue')?.['currency']
  if (wanted === undefined && rates.length === 0) return null
  const set = (at: number, change: Partial<ExchangeRate>) =>
    onChange(rates.map((rate, other) => (other === at ? { ...rate, ...change } : rate)))
  const add = () => {
    const into = typeof wanted === 'string' ? wanted : 'EUR'
    const currency = into === 'EUR' ? 'USD' : 'EUR'
    onChange([...rates, { currency, into, rate: 1, date: now.toISOString().slice(0, 10) }])
  }
  return (
    <section className="icp-part" aria-labelledby={title}>
      <h2 id={title}>{say('rates.title')}</h2>
      <p className="faint">{say('rates.words')}</p>
      {rates.map((rate, at) => (
        <div key={at} className="criterion-line">
          <label>
            <span>{say('rates.from')}</span>
            <Currency value={rate.currency} onChange={(currency) => set(at, { currency })} />
          </label>
          <label>
            <span>{say('rates.rate')}</span>
            <NumberField
              value={rate.rate}
              least={LEAST}
              onNumber={(value) => value !== undefined && set(at, { rate: value })}
            />
          </label>
          <label>
            <span>{say('rates.into')}</span>
            <Currency value={rate.into} onChange={(into) => set(at, { into })} />
          </label>
          <label>
            <span>{say('rates.date')}</span>
            <input
              className="input"
              type="date"
              value={rate.date}
              onChange={({ target }) => set(at, { date: target.value })}
            />
          </label>
          <Button
            label={say('rates.drop', { rate: `${rate.currency} → ${rate.into}` })}
            icon={X}
            look="quiet"
            bare
            onClick={() => onChange(rates.filter((_, other) => other !== at))}
          />
        </div>
      ))}
      <Button label={say('rates.add')} icon={Plus} onClick={add} />
    </section>
  )
}
