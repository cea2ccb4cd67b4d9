import { useEffect, useState } from 'react'
import {
  formAddress,
  saveFormAddress,
  saveNoticePurpose,
  letterTo,
  noticePurpose,
} from '@/lib/actions/letters.ts'
import { CODE, isForm } from '@/lib/files/letters/form-address.ts'
import { letterKinds, type LetterKind } from '@/lib/files/letters/letter.ts'
import { languageFor, languages } from '@/lib/i18n/languages.ts'
import { localeOf } from '@/lib/i18n/locales.ts'
import { isMessageKey } from '@/lib/i18n/keys.ts'
import type { PersonView } from '@/lib/model/index.ts'
import { fieldName, useCatalogue } from '../hooks/catalogue.tsx'
import { useCopy } from '../hooks/copy.ts'
import { saveFile } from '../hooks/save-file.ts'
import { spoken, useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { MarkSent, SentLetters } from './Sent.tsx'

interface LetterDialogProps {
  readonly profileId: string
  readonly person: PersonView
  readonly onClose: () => void
}

/** A letter to a person about their data, in their language, to be copied or saved. */
export function LetterDialog({ profileId, person, onClose }: LetterDialogProps) {
  const { say, locale } = useSpeech()
  const copy = useCopy()
  const [kind, setKind] = useState<LetterKind>('access')
  const [language, setLanguage] = useState(() => languageFor([languageOf(person), locale.tag]).id)
  const [form, setForm] = useState<string>()
  const [purpose, setPurpose] = useState<string>()
  const [stored, setStored] = useState<string>()
  // The letter reads the stored purpose; the input cannot wait for it without losing letters.
  const text = useLetter(profileId, person.id, kind, language, form, stored)
  const isWanting = kind === 'survey' && !isForm(form ?? '')
  useEffect(() => {
    void formAddress().then(setForm)
    void noticePurpose().then((words) => setPurpose((typed) => typed ?? words))
  }, [])
  return (
    <Dialog title={say('letter.write', { name: person.name })} onClose={onClose}>
      <div className="letter">
        <div className="letter-choices">
          <label className="connect-field">
            <span>{say('letter.kind')}</span>
            <select
              className="input"
              value={kind}
              onChange={({ target }) => setKind(target.value as LetterKind)}
            >
              {letterKinds.map((each) => (
                <option key={each} value={each}>
                  {say(`letter.${each}`)}
                </option>
              ))}
            </select>
          </label>
          <label className="connect-field">
            <span>{say('letter.language')}</span>
            <select className="input" value={language} onChange={({ target }) => setLanguage(target.value)}>
              {languages.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
        {kind === 'survey' && (
          <label className="connect-field">
            <span>{say('letter.form', { mark: CODE })}</span>
            <input
              className="input"
              dir="ltr"
              type="url"
              value={form ?? ''}
              onChange={({ target }) => {
                setForm(target.value)
                void saveFormAddress(target.value)
              }}
            />
          </label>
        )}
        {kind === 'notice' && (
          <label className="connect-field">
            <span>{say('letter.purposeOwn')}</span>
            <input
              className="input"
              dir="auto"
              maxLength={500}
              value={purpose ?? ''}
              onChange={({ target: { value } }) => {
                setPurpose(value)
                void saveNoticePurpose(value).then(() => setStored(value))
              }}
            />
          </label>
        )}
        {isWanting ? (
          <p className="faint">{say('letter.formWanted', { mark: CODE })}</p>
        ) : (
          <textarea
            className="input letter-text"
            readOnly
            rows={14}
            dir="auto"
            aria-label={say('letter.kind')}
            value={text ?? ''}
          />
        )}
        <SentLetters person={person} />
      </div>
      <div className="dialog-foot">
        <MarkSent person={person} kind={kind} disabled={isWanting || text === undefined} />
        <Button
          label={say('letter.save')}
          disabled={isWanting || text === undefined}
          onClick={() => saveFile(`${kind}.txt`, 'text/plain;charset=utf-8', ['\ufeff', text ?? ''])}
        />
        <Button
          label={say('letter.copy')}
          look="primary"
          disabled={isWanting || text === undefined}
          onClick={() => void copy(text ?? '')}
        />
      </div>
    </Dialog>
  )
}

/** The text, regenerated whenever a choice changes; results that arrive late are discarded. */
function useLetter(
  profileId: string,
  personId: string,
  kind: LetterKind,
  language: string,
  form?: string,
  purpose?: string,
) {
  const catalogue = useCatalogue()
  const [text, setText] = useState<string>()
  useEffect(() => {
    let isLast = true
    const write = async () => {
      const { say, date } = spoken(await localeOf(languages.find(({ id }) => id === language)!))
      const words = {
        say: (key: string, values?: Readonly<Record<string, string | number>>) => (isMessageKey(key) ? say(key, values) : key), // prettier-ignore
        nameOf: (field: Parameters<typeof catalogue.of>[0]) => fieldName(catalogue.of(field), say),
        date,
      }
      const answer = await letterTo(profileId, personId, kind, words, new Date())
      if (isLast) setText(answer.ok ? answer.text : undefined)
    }
    void write()
    return () => {
      isLast = false
    }
  }, [catalogue, profileId, personId, kind, language, form, purpose])
  return text
}

/** The language of the page that names the person: most likely they read it. */
function languageOf({ fields }: PersonView): string {
  return fields['person.name']?.standing[0]?.claims.map(({ evidence }) => evidence.lang).find((lang) => lang !== '') ?? '' // prettier-ignore
}
