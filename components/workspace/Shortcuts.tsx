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
  ['help', ['?']],
] as const

export function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const { say } = useSpeech()
  return (
    <Dialog title={say('shortcut.title')} onClose={onClose}>
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
    </Dialog>
  )
}
