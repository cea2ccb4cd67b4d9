import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { foldKey } from '@/lib/text/fold.ts'
import { useSpeech } from '../hooks/speech.ts'
import { useOffered, type PaletteCommand } from './commands.ts'
import { useFoundProfiles } from './found-profiles.ts'

interface OpenPaletteProps {
  /** Whether profiles can be opened here. */
  readonly profiles: boolean
  readonly onClose: () => void
}

/** Loaded on first use. */
export default function OpenPalette({ profiles, onClose }: OpenPaletteProps) {
  const { say } = useSpeech()
  const frame = useRef<HTMLDialogElement>(null)
  const list = useId()
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const offered = useOffered()
  const found = useFoundProfiles(profiles ? query : '')
  const shown = [...matching(offered, query), ...found]
  const active = Math.min(at, shown.length - 1)

  useEffect(() => {
    const dialog = frame.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  useEffect(() => {
    frame.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const run = (command: PaletteCommand | undefined) => {
    if (!command) return
    onClose()
    // The dialog returns the focus first; a command may move it elsewhere.
    queueMicrotask(command.run)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return // Enter ends the word that is being composed.
    const next = { ArrowDown: active + 1, ArrowUp: active - 1 }[event.key]
    if (next !== undefined) setAt((next + shown.length) % Math.max(shown.length, 1))
    else if (event.key === 'Enter') run(shown[active])
    else return
    event.preventDefault()
  }

  return (
    <dialog
      ref={frame}
      className="palette"
      aria-label={say('palette.title')}
      onClose={onClose}
      onCancel={onClose}
    >
      <input
        className="palette-input"
        dir="auto"
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={shown.length > 0 ? `${list}-${active}` : undefined}
        aria-label={say('palette.title')}
        placeholder={say('palette.hint')}
        value={query}
        onChange={({ target }) => {
          setQuery(target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={list} role="listbox" aria-label={say('palette.list')} className="palette-list">
        {shown.map((command, index) => (
          <li
            key={command.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === active}
            onClick={() => run(command)}
            onPointerMove={() => setAt(index)}
          >
            <bdi className="clip">{command.label}</bdi>
            {command.hint !== undefined && <span className="faint clip">{command.hint}</span>}
            {command.keys && (
              <span dir="ltr" className="palette-keys">
                {command.keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="palette-none">{say('palette.none')}</p>}
    </dialog>
  )
}

/** Commands that contain, for each word of the query, a word that begins with it. */
function matching(commands: readonly PaletteCommand[], query: string): PaletteCommand[] {
  const wanted = foldKey(query).split(' ').filter(Boolean)
  return commands.filter(({ label }) => {
    const words = ` ${foldKey(label)}`
    return wanted.every(
      (word) => words.includes(` ${word}`) || (/[^\p{ASCII}]/u.test(word) && words.includes(word)),
    )
  })
}
