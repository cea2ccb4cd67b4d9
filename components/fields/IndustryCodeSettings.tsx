import { RotateCcw, X } from 'lucide-react'
import { changeIndustryCodes } from '@/lib/actions/industry-codes.ts'
import type { Option } from '@/lib/model/index.ts'
import { useCatalogue, useFields } from '../hooks/catalogue.tsx'
import { useCommand } from '../hooks/commands.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { AddOption, SavedText } from './SavedText.tsx'
import { useValueWords } from './value-words.ts'

/** The list of industry codes: rename, add or remove; each change can be undone. */
export function IndustryCodeSettings() {
  const { say, number } = useSpeech()
  const wordsOf = useValueWords()
  const command = useCommand()
  const isOwn = useFields().knowledge.industryCodes !== undefined
  const { options } = useCatalogue().of('company.industryCode')
  const words = ({ value, key }: Option) =>
    key === undefined ? value : wordsOf('company.industryCode', { value, parts: { option: key } })
  const change = (next: readonly Option[] | undefined, done: string) =>
    void command(
      () => changeIndustryCodes(next),
      ({ takeBack }) => ({ words: done, undo: () => void takeBack() }),
    )
  const name = say('settings.industryCodes')
  return (
    <fieldset className="settings-group">
      <legend>{name}</legend>
      <p className="hint">{say('settings.industryCodesHint')}</p>
      <details className="own-field">
        <summary>
          {name} <span className="faint">{number(options.length)}</span>
        </summary>
        <div className="own-field-body">
          {options.map((option) => {
            const code = words(option)
            return (
              <span key={option.key ?? option.value} className="input-line">
                <SavedText
                  key={code}
                  label={say('settings.optionOf', { field: name })}
                  bare
                  start={code}
                  onKeep={(value) =>
                    change(
                      options.map((one) => (one === option ? { ...one, value } : one)),
                      say('settings.industryCodeRenamed', { code }),
                    )
                  }
                />
                <Button
                  label={say('settings.industryCodeRemove', { code })}
                  icon={X}
                  look="quiet"
                  bare
                  onClick={() =>
                    change(
                      options.filter((one) => one !== option),
                      say('settings.industryCodeRemoved', { code }),
                    )
                  }
                />
              </span>
            )
          })}
          <AddOption
            name={name}
            onAdd={(value) =>
              change([...options, { value }], say('settings.industryCodeAdded', { code: value }))
            }
          />
          {isOwn && (
            <Button
              label={say('settings.industryCodesReset')}
              icon={RotateCcw}
              onClick={() => change(undefined, say('settings.industryCodesAsCame'))}
            />
          )}
        </div>
      </details>
    </fieldset>
  )
}
