import { Download, Square } from 'lucide-react'
import { useId, useMemo, useState } from 'react'
import { keepExportChoice } from '@/lib/actions/export-choice.ts'
import type { ExportWish } from '@/lib/actions/export-profiles.ts'
import type { FieldId } from '@/lib/model/index.ts'
import { mayLeave } from '@/lib/profile/catalogue.ts'
import { useCatalogue } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Checks } from './Checks.tsx'
import { useChecks } from './checking.ts'
import { useExportChoice } from './choice.ts'
import { FieldChoice } from './FieldChoice.tsx'
import { formatGroups, formatOf, wordsOf } from './formats.ts'
import { useSaving } from './saving.ts'

interface ExportDialogProps {
  readonly ids: readonly string[]
  /** Id of the preselected format. */
  readonly start: string
  readonly onClose: () => void
}

/** Chooses format and fields, shows what the importer would reject, and saves. */
export default function ExportDialog({ ids, start, onClose }: ExportDialogProps) {
  const { say, number } = useSpeech()
  const choice = useExportChoice()
  const [formatId, setFormat] = useState(start)
  const [edited, edit] = useState<readonly FieldId[]>()
  const saving = useSaving()
  const format = formatOf(formatId)
  const { hint } = wordsOf(format)
  const formatName = useId()
  const kept = choice?.profiles.find(({ id }) => id === choice.profile)
  const without = edited ?? kept?.without
  const wish = useMemo(
    (): ExportWish => ({ ids, format: formatId, ...(without ? { without } : {}) }),
    [ids, formatId, without],
  )
  const checks = useChecks(wish, format.checked !== undefined && choice !== undefined)
  const held = useHeld(format.group === 'crm' ? 'connector' : 'file')
  const found = checks.state === 'done' && checks.findings.length > 0

  const save = async () => {
    if (await saving.save(wish)) onClose()
  }

  return (
    <Dialog title={say('export.title')} onClose={onClose}>
      <div className="export-body">
        <p className="faint">{say('export.what', { count: ids.length })}</p>
        <label className="export-row" htmlFor={formatName}>
          {say('export.format')}
        </label>
        <select
          id={formatName}
          className="input"
          value={formatId}
          aria-describedby={`${formatName}-hint`}
          onChange={({ target }) => setFormat(target.value)}
        >
          {formatGroups.map(({ group, formats }) => (
            <optgroup key={group} label={say(`export.group.${group}`)}>
              {formats.map((one) => (
                <option key={one.id} value={one.id}>
                  {say(wordsOf(one).label)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <p id={`${formatName}-hint`} className="faint">
          {say(hint)}
        </p>
        <FieldChoice
          choice={choice}
          without={without ?? []}
          onWithout={edit}
          onProfile={(profile) => {
            edit(undefined)
            void keepExportChoice((now) => ({ ...now, profile }))
          }}
        />
        {held > 0 && <p className="faint">{say('export.fields.held', { count: held })}</p>}
        <Checks checks={checks} />
      </div>
      <div className="export-foot">
        {saving.done === undefined ? (
          <Button
            label={say(found ? 'export.saveAnyway' : 'export.save')}
            icon={Download}
            look={found ? 'plain' : 'primary'}
            disabled={checks.state === 'busy' || choice === undefined}
            onClick={() => void save()}
          />
        ) : (
          <>
            <progress value={saving.done} max={ids.length} aria-label={say('export.title')} />
            <span className="number">
              {say('export.working', { done: number(saving.done), all: number(ids.length) })}
            </span>
            <Button label={say('export.stop')} icon={Square} onClick={saving.stop} />
          </>
        )}
      </div>
    </Dialog>
  )
}

/** How many fields may not go to this destination in any case. */
function useHeld(destination: 'file' | 'connector'): number {
  const { fields } = useCatalogue()
  return fields.filter((field) => !mayLeave(field, destination)).length
}
