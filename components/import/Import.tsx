import { CircleCheck, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { EXPORT_BYTES_AT_MOST, importProfiles } from '@/lib/actions/import-profiles.ts'
import { BYTES_AT_MOST, readSheet, type ReadSheet, type SheetSettings } from '@/lib/actions/read-sheet.ts'
import { useCommand, useUndo } from '../hooks/commands.ts'
import { go as goTo } from '../hooks/route.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Notice } from '../parts/Notice.tsx'
import { useStatus } from '../parts/Status.tsx'
import { Chooser } from './Chooser.tsx'
import { SheetImport } from './SheetImport.tsx'

interface ChosenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

type Step =
  | { readonly at: 'choose' }
  | { readonly at: 'reading'; readonly name: string }
  | { readonly at: 'problem'; readonly words: string }
  | { readonly at: 'sheet'; readonly file: ChosenFile; readonly sheet: ReadSheet }
  | { readonly at: 'done' }

/** Imports a file: exported profiles directly, a table after its columns are mapped and its rows compared. */
export default function Import() {
  const { say } = useSpeech()
  const command = useCommand()
  const undo = useUndo()
  const { show } = useStatus()
  const [step, go] = useState<Step>({ at: 'choose' })

  const read = async (file: ChosenFile, chosen: SheetSettings = {}) => {
    const sheet = await readSheet(file, chosen)
    if (sheet.ok) go({ at: 'sheet', file, sheet })
    else go({ at: 'problem', words: say(`import.${sheet.problem}`, { file: file.name }) })
  }

  const open = async (chosen: File) => {
    go({ at: 'reading', name: chosen.name })
    const refuse = (why: 'longFile' | 'longExport' | 'unopenedFile') =>
      go({ at: 'problem', words: say(`import.${why}`, { file: chosen.name }) })
    const head = await bytesOf(chosen.slice(0, 1))
    if (!head) return refuse('unopenedFile')
    const isOurs = isExport(chosen.name, head)
    if (isOurs && chosen.size > EXPORT_BYTES_AT_MOST) return refuse('longExport')
    if (!isOurs && chosen.size > BYTES_AT_MOST) return refuse('longFile')
    const bytes = await bytesOf(chosen)
    if (!bytes) return refuse('unopenedFile')
    if (!isOurs) return read({ name: chosen.name, bytes })
    let changeId = ''
    const answer = await command(
      (now, id) => importProfiles(new TextDecoder().decode(bytes), now, (changeId = id)),
      ({ profiles, unreadable }) => ({
        words: say(unreadable > 0 ? 'done.importedPart' : 'done.imported', {
          count: profiles,
          left: unreadable,
        }),
        undo: () => undo({ changeId }),
      }),
    )
    if (!answer.ok && answer.problem === 'nothingToDo') show({ words: say('import.nothing') })
    go(answer.ok ? { at: 'done' } : { at: 'choose' })
  }

  const again = () => go({ at: 'choose' })
  return (
    <main className="view-page import">
      <h1>{say('view.import')}</h1>
      {step.at === 'choose' && <Chooser onFile={(file) => void open(file)} />}
      {step.at === 'reading' && <p role="status">{say('import.reading', { file: step.name })}</p>}
      {step.at === 'problem' && (
        <Notice
          icon={TriangleAlert}
          tone="warn"
          title={step.words}
          action={<Button label={say('import.another')} onClick={again} />}
        />
      )}
      {step.at === 'sheet' && (
        <SheetImport
          key={`${step.sheet.encoding} ${step.sheet.delimiter} ${step.sheet.headed}`}
          sheet={step.sheet}
          onRead={(chosen) => void read(step.file, chosen)}
          onAgain={again}
          onDone={() => go({ at: 'done' })}
        />
      )}
      {step.at === 'done' && (
        <Notice
          icon={CircleCheck}
          title={say('import.finished')}
          action={
            <span className="notice-actions">
              <Button label={say('start.see')} look="primary" onClick={() => goTo('profiles')} />
              <Button label={say('import.again')} onClick={again} />
            </span>
          }
        />
      )}
    </main>
  )
}

/** Undefined for a folder, and for a file that has gone: they cannot be opened. */
async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  )
}

/** Our own exports are JSON, by file name or first character. */
function isExport(name: string, bytes: Uint8Array): boolean {
  return /\.(?:json|ndjson|jsonl)$/i.test(name) || bytes[0] === 0x7b
}
