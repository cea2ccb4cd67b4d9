import { Dices } from 'lucide-react'
import { useEffect, useState } from 'react'
import { formAddress, saveFormAddress } from '@/lib/actions/letters.ts'
import { COMPANY_CODE } from '@/lib/actions/answers.ts'
import { CODE, formCode, formFor } from '@/lib/files/letters/form-address.ts'
import { csvOf } from '@/lib/lists/counts.ts'
import { sampleOf } from '@/lib/lists/sample.ts'
import type { TableRow } from '@/lib/model/index.ts'
import { saveFile } from '../hooks/save-file.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { NumberField } from '../parts/NumberField.tsx'
import { SegmentChooser, useSegmentRows } from '../table/SegmentChooser.tsx'

const GROUPS = ['industry', 'country'] as const
const USUAL = 20

/** Companies drawn at random, each with its own code and survey link. */
export function Sample() {
  const { say, locale } = useSpeech()
  const { rows, isWhole, chooser } = useSegmentRows()
  const [most, setMost] = useState(USUAL)
  const [group, setGroup] = useState('')
  const [form, setForm] = useState('')
  const [drawn, setDrawn] = useState<readonly TableRow[]>()
  useEffect(() => void formAddress().then(setForm), [])
  const hasForm = form.trim() !== ''
  const draw = () => {
    const by = GROUPS.find((name) => name === group)
    setDrawn(sampleOf(rows, most, crypto.randomUUID(), by ? (row) => row[by] : undefined))
  }
  const save = () => {
    // Without a form there is no link to save.
    const link = (id: string) => (hasForm ? [formFor(form, id, COMPANY_CODE)] : [])
    const table = (drawn ?? []).map(({ id, name, domain }) => [name, domain, formCode(id, COMPANY_CODE), ...link(id)]) // prettier-ignore
    const head = [say('asking.company'), say('asking.domain'), say('asking.code'), ...(hasForm ? [say('asking.link')] : [])] // prettier-ignore
    saveFile('sample.csv', 'text/csv;charset=utf-8', ['\ufeff', csvOf([head, ...table])])
  }
  return (
    <section aria-labelledby="asking-sample">
      <h2 id="asking-sample">{say('asking.sample')}</h2>
      <p className="asking-lead">{say('asking.sampleWords')}</p>
      <form
        className="asking-choices"
        onSubmit={(event) => {
          event.preventDefault()
          draw()
        }}
      >
        <label className="connect-field">
          <span>{say('asking.count')}</span>
          <NumberField
            value={most}
            least={1}
            most={5000}
            whole
            onNumber={(count) => count !== undefined && setMost(count)}
          />
        </label>
        <label className="connect-field">
          <span>{say('asking.of')}</span>
          <SegmentChooser {...chooser} />
        </label>
        <label className="connect-field">
          <span>{say('asking.evenly')}</span>
          <select className="input" value={group} onChange={({ target }) => setGroup(target.value)}>
            <option value="">{say('asking.evenly.none')}</option>
            {GROUPS.map((name) => (
              <option key={name} value={name}>
                {say(`column.${name}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="connect-field asking-form">
          <span>{say('letter.form', { mark: CODE })}</span>
          <input
            className="input"
            dir="ltr"
            type="url"
            aria-describedby="asking-form-words"
            value={form}
            onChange={({ target }) => {
              setForm(target.value)
              void saveFormAddress(target.value)
            }}
          />
          <small id="asking-form-words" className="faint">
            {say(hasForm ? 'asking.withForm' : 'asking.noForm')}
          </small>
        </label>
        <Button
          label={say('asking.draw')}
          icon={Dices}
          type="submit"
          disabled={!isWhole || rows.length === 0}
        />
      </form>
      {drawn && (
        <div className="asking-drawn" role="status">
          <p>{say('asking.drawn', { count: drawn.length, total: rows.length })}</p>
          <ul>
            {drawn.map(({ id, name }) => (
              <li key={id}>
                <a href={`#/profiles/${encodeURIComponent(id)}`}>
                  <bdi>{name}</bdi>
                </a>{' '}
                <code dir="ltr">{formCode(id, COMPANY_CODE)}</code>
              </li>
            ))}
          </ul>
          <Button
            label={say(hasForm ? 'asking.save' : 'asking.saveCodes')}
            look="primary"
            disabled={drawn.length === 0}
            lang={locale.tag}
            onClick={save}
          />
        </div>
      )}
    </section>
  )
}
