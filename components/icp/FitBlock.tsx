import { Check, CircleHelp, X } from 'lucide-react'
import { useMemo } from 'react'
import { isKnownCriterion, type Draft, type Icp } from '@/lib/model/index.ts'
import { fitOf, type CriterionFit } from '@/lib/profile/fit/fit.ts'
import { useActiveIcp } from '../hooks/icps.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Block } from '../parts/Block.tsx'
import { useCriterionWords } from './criterion-words.ts'
import { openingQuestions } from './Opening.tsx'

/** How the company fits the ideal customer profile: the score, and each criterion with its evidence. */
export function FitBlock({ draft }: { readonly draft: Draft }) {
  const icp = useActiveIcp()
  return icp && icp.criteria.length > 0 ? <FitOf icp={icp} draft={draft} /> : null
}

function FitOf({ icp, draft }: { readonly icp: Icp; readonly draft: Draft }) {
  const { say, percent, number } = useSpeech()
  const fit = useMemo(() => fitOf(icp, draft), [icp, draft])
  const count = (verdict: CriterionFit['verdict']) =>
    number(fit.criteria.filter((one) => one.verdict === verdict).length)
  const order = { met: 0, notMet: 1, unknown: 2 }
  const criteria = [...fit.criteria].sort(
    (a, b) => order[a.verdict] - order[b.verdict] || b.criterion.weight - a.criterion.weight,
  )
  return (
    <Block
      title={say('fit.title', { name: icp.name || say('icp.unnamed') })}
      open={false}
      note={<FitMeter score={fit.score} open={fit.open} />}
      above={
        <p className="fit-line faint">
          {say('fit.counts', { met: count('met'), not: count('notMet'), unknown: count('unknown') })}
          {fit.open > 0 && ` · ${say('fit.open', { best: percent((fit.score + fit.open) / 100) })}`}
        </p>
      }
    >
      <ul className="fit-criteria">
        {criteria.map((one) => (
          <Line key={one.criterion.id} {...one} />
        ))}
      </ul>
      <dl className="fit-opening">
        {openingQuestions.flatMap((question) => {
          const words = icp.opening[question].trim()
          return words === ''
            ? []
            : [
                <div key={question}>
                  <dt>{say(`icp.opening.${question}`)}</dt>
                  <dd>
                    <bdi>{words}</bdi>
                  </dd>
                </div>,
              ]
        })}
      </dl>
    </Block>
  )
}

/** The score as a bar and a number; the part that is still unknown is lighter. */
export function FitMeter({ score, open }: { readonly score: number; readonly open: number }) {
  const { say, percent } = useSpeech()
  const figure = percent(score / 100)
  return (
    <span className="fit-meter" role="img" aria-label={say('fit.score', { score: figure })}>
      <span className="fit-bar" aria-hidden="true">
        <span className="fit-met" style={{ inlineSize: `${score}%` }} />
        <span className="fit-open" style={{ inlineSize: `${open}%` }} />
      </span>
      <span className="number" aria-hidden="true">
        {figure}
      </span>
    </span>
  )
}

const pictures = { met: Check, notMet: X, unknown: CircleHelp }

function Line({ criterion, verdict, value, by }: CriterionFit) {
  const { say, number } = useSpeech()
  const words = useCriterionWords()
  const Picture = pictures[verdict]
  const name = isKnownCriterion(criterion) ? say(`criterion.${criterion.type}`) : criterion.type
  const quote = value?.claims.find(({ evidence }) => evidence.quote !== '')?.evidence.quote
  const hint = useHint(criterion, verdict, value?.value)
  return (
    <li className={`fit-criterion is-${verdict}`}>
      <Picture size={14} aria-hidden="true" />
      <div>
        <p>
          <span className="unseen">{say(`fit.${verdict}`)}: </span>
          <span className="fit-name">{name}</span> <bdi className="faint">{words(criterion)}</bdi>{' '}
          <span className="faint fit-weight">{say('fit.weight', { weight: number(criterion.weight) })}</span>
        </p>
        {hint !== undefined ? (
          <p>{hint}</p>
        ) : (
          value && (
            <p>
              <bdi className="value">{value.value}</bdi>
            </p>
          )
        )}
        {by !== undefined && (
          <p className="faint">
            <bdi>{by.endsWith('?') ? say('fit.noRate') : by}</bdi>
          </p>
        )}
        {quote !== undefined && quote.length > (value?.value.length ?? 0) && (
          <q className="faint fit-quote" dir="auto">
            {quote}
          </q>
        )}
      </div>
    </li>
  )
}

/** What a technology in use means for the seller, in one line. */
function useHint(
  criterion: CriterionFit['criterion'],
  verdict: CriterionFit['verdict'],
  value: string | undefined,
): string | undefined {
  const { say } = useSpeech()
  if (!isKnownCriterion(criterion) || criterion.type !== 'technology' || value === undefined) return undefined
  if (verdict === 'notMet') return say('fit.hint.instead', { value })
  return verdict === 'met' ? say(`fit.hint.${criterion.mark}`, { value }) : undefined
}
