import { RotateCcw, X } from 'lucide-react'
import { changePainPoints } from '@/lib/actions/pain-points.ts'
import type { Option } from '@/lib/model/index.ts'
import { OWN_LIST, painPointsIn } from '@/lib/profile/pain-point-options.ts'
import { painPointIndustries } from '@/lib/profile/pain-points.ts'
import { useFields } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { AddOption, SavedText } from './SavedText.tsx'
import { useValueWords } from './value-words.ts'

/** The suggested pain points by industry: rename, add or remove. */
export function PainPointSettings() {
  const { say, number } = useSpeech()
  const wordsOf = useValueWords()
  const { painPoints } = useFields().knowledge
  const words = ({ value, key }: Option) =>
    key === undefined ? value : wordsOf('company.painPoint', { value, parts: { option: key } })
  return (
    <fieldset className="settings-group">
      <legend>{say('settings.painPoints')}</legend>
      {([...painPointIndustries, OWN_LIST] as const).map((list) => {
        const options = painPointsIn(list, painPoints)
        const change = (next: readonly Option[]) => void changePainPoints(list, next)
        const name = say(`pains.${list}`)
        return (
          <details key={list} className="own-field">
            <summary>
              {name} <span className="faint">{number(options.length)}</span>
            </summary>
            <div className="own-field-body">
              {options.map((option) => (
                <span key={option.key ?? option.value} className="input-line">
                  <SavedText
                    label={say('settings.optionOf', { field: name })}
                    bare
                    start={words(option)}
                    onKeep={(value) => change(options.map((one) => (one === option ? { value } : one)))}
                  />
                  <Button
                    label={say('settings.painPointRemove', { words: words(option) })}
                    icon={X}
                    look="quiet"
                    bare
                    onClick={() => change(options.filter((one) => one !== option))}
                  />
                </span>
              ))}
              <AddOption name={name} onAdd={(value) => change([...options, { value }])} />
              {painPoints[list] && list !== OWN_LIST && (
                <Button
                  label={say('settings.painPointsReset')}
                  icon={RotateCcw}
                  onClick={() => void changePainPoints(list, undefined)}
                />
              )}
            </div>
          </details>
        )
      })}
    </fieldset>
  )
}
