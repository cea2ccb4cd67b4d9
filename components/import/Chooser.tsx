import { FileUp } from 'lucide-react'
import { useId, useState, type DragEvent } from 'react'
import { useSpeech } from '../hooks/speech.ts'

/** Chooses a file, by button or drop. */
export function Chooser({ onFile }: { readonly onFile: (file: File) => void }) {
  const { say } = useSpeech()
  const [over, setOver] = useState(false)
  const input = useId()
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file) onFile(file)
  }
  return (
    <>
      <p className="import-lead">{say('import.lead')}</p>
      <div
        className={over ? 'import-drop over' : 'import-drop'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <FileUp size={28} aria-hidden="true" strokeWidth={1.5} />
        <label className="button primary import-choose" htmlFor={input}>
          {say('import.choose')}
        </label>
        <input
          id={input}
          type="file"
          className="unseen"
          accept=".csv,.tsv,.txt,.json,.ndjson,.jsonl,text/csv,application/json"
          onChange={({ target }) => {
            const file = target.files?.[0]
            if (file) onFile(file)
          }}
        />
        <span className="faint">{say('import.drop')}</span>
        <span className="faint" dir="ltr">
          {'CSV · TSV · JSON · NDJSON'}
        </span>
      </div>
    </>
  )
}
