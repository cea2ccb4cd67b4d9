import { useSpeech } from '../hooks/speech.ts'
import { Dialog } from '../parts/Dialog.tsx'

const shortcuts = [
  ['search', ['/']],
  ['move', ['↓', '↑']],
  ['open', ['Enter']],
  ['select', ['Space']],
  ['selectRange', ['Shift', 'Space']],
  ['selectAll', ['Ctrl', 'A']],
  ['delete', ['Del']],
  ['undo', ['Ctrl', 'Z']],
  ['close', ['Esc']],
  ['palette', ['Ctrl', 'K']],
  ['help', ['?']],
] as const

export function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const { say } = useSpeech()
  return (
    <Dialog title={say('shortcut.title')} onClose={onClose}>
      <ShortcutList />
    </Dialog>
  )
}

export function ShortcutList() {
  const { say } = useSpeech()
  return (
    <dl className="shortcuts">
      {shortcuts.map(([name, keys]) => (
        <div key={name}>
          <dt>{say(`shortcut.${name}`)}</dt>
          <dd dir="ltr">
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
