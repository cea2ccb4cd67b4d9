import type { FieldView } from '@/lib/model/index.ts'
import { seriesOf } from '@/lib/profile/series.ts'
import { useSpeech } from '../hooks/speech.ts'

/** Small bars under a figure known for at least two years, each with its printed value. */
export function FigureSeries({ view }: { readonly view: FieldView | undefined }) {
  const { say } = useSpeech()
  const series = seriesOf(view)
  if (series.length < 2) return null
  const most = Math.max(...series.map(({ amount }) => amount))
  return (
    <li className="row">
      <span className="row-label repeats" />
      <figure className="row-main series">
        <figcaption className="faint">{say('figures.title')}</figcaption>
        <ol>
          {series.map(({ year, amount, value }) => (
            <li key={year}>
              <span className="number">{year}</span>
              <span className="tally-bar" aria-hidden="true">
                <span style={{ inlineSize: `${Math.max(2, (amount / most) * 100)}%` }} />
              </span>
              <bdi className="value">{value.value}</bdi>
            </li>
          ))}
        </ol>
      </figure>
    </li>
  )
}
