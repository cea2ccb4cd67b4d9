import { fieldOf } from '@/lib/model/index.ts'
import { isMessageKey } from '@/lib/i18n/keys.ts'
import { ButtonsEditor } from '../fields/ButtonsEditor.tsx'
import { ChoiceEditor } from '../fields/ChoiceEditor.tsx'
import { DateEditor } from '../fields/DateEditor.tsx'
import { DayMonthEditor } from '../fields/DayMonthEditor.tsx'
import type { EditorProps } from '../fields/editor.ts'
import { TextEditor } from '../fields/TextEditor.tsx'
import { useSpeech } from '../hooks/speech.ts'
import { useTyping } from '../unfinished/typing.ts'
import type { Subject } from './verbs.ts'

/** Edits a value in place with the control for its type, under its interview question, if any. */
export function ValueEditor({ subject, ...editor }: EditorProps & { readonly subject: Subject }) {
  const { say } = useSpeech()
  const typing = useTyping(subject, editor.field, editor.start)
  const props: EditorProps = {
    ...editor,
    onTyped: typing.typed,
    onDone: (value, parts) => {
      editor.onDone(value, parts)
      typing.over()
    },
  }
  const question = `ask.${props.field}`
  if (!isMessageKey(question)) return <Editor {...props} />
  return (
    <span className="asked">
      <span className="faint">{say(question)}</span>
      <Editor {...props} />
    </span>
  )
}

function Editor(props: EditorProps) {
  switch (fieldOf(props.field).type) {
    case 'date':
      return <DateEditor {...props} />
    case 'dayMonth':
      return <DayMonthEditor {...props} />
    case 'yesNo':
    case 'rating':
      return <ButtonsEditor {...props} />
    case 'choice':
    case 'person':
      return <ChoiceEditor {...props} />
    default:
      return <TextEditor {...props} />
  }
}
