import { Check, Plus } from 'lucide-react'
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { foldKey } from '@/lib/text/fold.ts'
import { findable, similarTo } from '@/lib/text/similar.ts'
import { useSpeech } from '../hooks/speech.ts'

export interface PickerItem {
  readonly key: string
  readonly words: string
  /** In a multiple-choice list: whether it is ticked. */
  readonly ticked?: boolean
  readonly hint?: string
}

interface PickerProps {
  readonly label: string
  readonly items: readonly PickerItem[]
  readonly onPick: (item: PickerItem) => void
  /** Called with text that matches no item; unset if only items may be chosen. */
  readonly onWords?: (words: string) => void
  /** Escape, or the focus moved elsewhere. */
  readonly onClose: () => void
  /** Stays open after a choice, for multiple choice. */
  readonly stays?: boolean
}

/** More than fit on a screen would only slow down typing. */
const SHOWN = 50

/** A combobox: type to filter, arrows to move, Enter to choose; matching items first, free text last. */
export function Picker({ label, items, onPick, onWords, onClose, stays = false }: PickerProps) {
  const { say } = useSpeech()
  const [typed, setTyped] = useState('')
  const [moved, setMoved] = useState<number>()
  const frame = useRef<HTMLDivElement>(null)
  const id = useId()
  const pool = useMemo(
    () =>
      items.map((item) =>
        findable({ item }, item.hint === undefined ? item.words : `${item.words} ${item.hint}`),
      ),
    [items],
  )
  const found = useMemo(() => similarTo(typed, pool), [typed, pool])
  const shown = found.slice(0, SHOWN).map(({ item }) => item)
  const same = foldKey(typed)
  const isOwn =
    onWords !== undefined && typed.trim() !== '' && !shown.some(({ words }) => foldKey(words) === same)
  const count = shown.length + (isOwn ? 1 : 0)
  // Selects an item with a word that begins with the input; otherwise the free text.
  const first = isOwn && !(shown[0] && ` ${foldKey(shown[0].words)}`.includes(` ${same}`)) ? count - 1 : 0
  const active = Math.min(moved ?? first, count - 1)

  useEffect(() => {
    frame.current?.querySelector(`[id="${id}-${active}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [active, id])

  const choose = (at: number) => {
    const item = shown[at]
    if (item) onPick(item)
    else if (isOwn) onWords(typed.trim())
    else return
    if (stays) {
      setTyped('')
      setMoved(undefined)
    } else onClose()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setMoved((active + 1) % Math.max(count, 1))
    else if (event.key === 'ArrowUp') setMoved((active - 1 + count) % Math.max(count, 1))
    else if (event.key === 'Enter') choose(active)
    else if (event.key === 'Escape') onClose()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div
      className="picker"
      ref={frame}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose()
      }}
    >
      <input
        className="input"
        dir="auto"
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-autocomplete="list"
        aria-controls={id}
        aria-activedescendant={count > 0 ? `${id}-${active}` : undefined}
        placeholder={say(onWords ? 'picker.chooseOrType' : 'picker.find')}
        autoFocus
        maxLength={200}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setMoved(undefined)
        }}
        onKeyDown={onKeyDown}
      />
      <ul className="picker-list" role="listbox" id={id} aria-label={label} aria-multiselectable={stays}>
        {shown.map((item, at) => (
          <li
            key={item.key}
            id={`${id}-${at}`}
            role="option"
            aria-selected={item.ticked ?? at === active}
            className={at === active ? 'picker-item active' : 'picker-item'}
            // Keeps the focus in the input: pressing the mouse must not blur it first.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(at)}
          >
            <span className="picker-tick">{item.ticked && <Check size={13} aria-hidden="true" />}</span>
            <bdi className="value">{item.words}</bdi>
            {item.hint !== undefined && <span className="faint">{item.hint}</span>}
          </li>
        ))}
        {isOwn && (
          <li
            id={`${id}-${count - 1}`}
            role="option"
            aria-selected={active === count - 1}
            className={active === count - 1 ? 'picker-item active' : 'picker-item'}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(count - 1)}
          >
            <span className="picker-tick">
              <Plus size={13} aria-hidden="true" />
            </span>
            <span>{say('picker.own', { words: typed.trim() })}</span>
          </li>
        )}
        {count === 0 && (
          <li className="picker-none faint" role="option" aria-selected={false} aria-disabled>
            {say('picker.none')}
          </li>
        )}
        {found.length > SHOWN && (
          <li className="picker-none faint" role="option" aria-selected={false} aria-disabled>
            {say('picker.more', { count: found.length - SHOWN })}
          </li>
        )}
      </ul>
    </div>
  )
}
