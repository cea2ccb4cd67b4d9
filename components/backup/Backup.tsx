import { backUp, chooseBackup, choiceIn, verifyBackup, restoreBackup } from '@/lib/actions/back-up.ts'
import { watchSetting } from '@/lib/storage/live.ts'
import { useCommand } from '../hooks/commands.ts'
import { useLive } from '../hooks/live.ts'
import { useNow } from '../hooks/now.ts'
import { saveFile } from '../hooks/save-file.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { chosenText } from './chosen-text.ts'

const EVERY = [0, 1, 7, 30] as const
const watch = () => watchSetting('backup')

/** Backups: save, schedule, check and restore. */
export function Backup() {
  const { say, when } = useSpeech()
  const command = useCommand()
  const now = useNow()
  const setting = useLive(watch, 'backup')
  if (setting.state !== 'ready') return null
  const { everyDays, lastAt, provenAt } = choiceIn(setting.value?.value)

  const save = () =>
    void command(
      (now) => backUp(now),
      ({ name, mime, parts }) => {
        saveFile(name, mime, parts)
        return { words: say('done.backedUp', { file: name }) }
      },
    )
  const restore = () =>
    chosenText(
      (text) =>
        void command(
          (now) => restoreBackup(text, now),
          ({ profiles, whole }) => ({
            words: say(whole ? 'done.restored' : 'done.restoredPart', { count: profiles }),
          }),
        ),
    )
  const check = () =>
    chosenText(
      (text) =>
        void command(
          (now) => verifyBackup(text, now),
          ({ profiles }) => ({ words: say('done.proven', { count: profiles }) }),
        ),
    )

  return (
    <div className="settings-rows">
      <p className="faint">{say('backup.words')}</p>
      <p>
        {lastAt === '' ? say('backup.none') : say('backup.last', { when: when(lastAt, now) })}
        {provenAt !== '' && (
          <span className="faint"> · {say('backup.proven', { when: when(provenAt, now) })}</span>
        )}
      </p>
      <div className="settings-buttons">
        <Button look="primary" label={say('backup.save')} onClick={save} />
        <Button label={say('backup.check')} onClick={check} />
        <Button label={say('backup.restore')} onClick={restore} />
      </div>
      <label className="settings-row">
        <span>{say('backup.every')}</span>
        <select
          className="input"
          value={everyDays}
          onChange={({ target }) => void chooseBackup({ everyDays: Number(target.value) })}
        >
          {EVERY.map((days) => (
            <option key={days} value={days}>
              {say(`backup.every.${days}`)}
            </option>
          ))}
        </select>
      </label>
      <p className="faint">{say('backup.everyWords')}</p>
    </div>
  )
}
