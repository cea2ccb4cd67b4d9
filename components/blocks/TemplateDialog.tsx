import { Download, Upload } from 'lucide-react'
import { useId, useRef } from 'react'
import { templateFilesFrom } from '@/lib/actions/catalogue.ts'
import { hideBlocks, importTemplate, removeTemplate } from '@/lib/actions/templates.ts'
import { isMessageKey } from '@/lib/i18n/keys.ts'
import type { Draft } from '@/lib/model/index.ts'
import { templates as ready } from '@/lib/templates/shelf.ts'
import { chosenParts, templateFile } from '@/lib/templates/template-file.ts'
import { hideableBlocks, type Template } from '@/lib/templates/template.ts'
import { useFieldName, useFields } from '../hooks/catalogue.tsx'
import { useCommand } from '../hooks/commands.ts'
import { saveFile } from '../hooks/save-file.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Trash2 } from '../parts/outlines.tsx'
import { useVerbs } from '../profile/verbs.ts'
import { useTemplate, useTemplateName } from './template.ts'

interface TemplateDialogProps {
  readonly draft: Draft
  readonly onClose: () => void
}

/** Chooses a profile's template and visible blocks; imports and exports templates. */
export default function TemplateDialog({ draft, onClose }: TemplateDialogProps) {
  const { say } = useSpeech()
  const { templates } = useFields()
  const verbs = useVerbs()
  const nameOf = useTemplateName()
  const chosen = useTemplate(draft)
  const blocks = useId()
  const choose = (template: Template) =>
    verbs.record(
      [
        {
          subject: 'company',
          field: 'company.template',
          value: nameOf(template),
          parts: chosenParts(template),
        },
      ],
      say('templates.chosen', { name: nameOf(template) }),
    )
  return (
    <Dialog title={say('templates.title')} onClose={onClose}>
      <p className="hint">{say('templates.hint')}</p>
      <div className="template-list" role="radiogroup" aria-label={say('templates.title')}>
        {templates.map((template) => (
          <label key={template.id} className="template-choice">
            <input
              type="radio"
              name="template"
              checked={template.id === chosen.id}
              onChange={() => choose(template)}
            />
            <span>
              <bdi>{nameOf(template)}</bdi>
              <span className="faint">{say('templates.adds', { count: template.fields.length })}</span>
            </span>
            {!ready.has(template.id) && (
              <Button
                label={say('templates.remove', { name: nameOf(template) })}
                icon={Trash2}
                look="quiet"
                bare
                onClick={() => void removeTemplate(template.id)}
              />
            )}
          </label>
        ))}
      </div>
      <fieldset className="template-blocks" aria-labelledby={blocks}>
        <legend id={blocks}>{say('templates.blocks')}</legend>
        {hideableBlocks.map((block) => (
          <label key={block}>
            <input
              type="checkbox"
              checked={!chosen.hidden.includes(block)}
              onChange={({ target }) =>
                void hideBlocks(
                  chosen.id,
                  hideableBlocks.filter((one) =>
                    one === block ? !target.checked : chosen.hidden.includes(one),
                  ),
                )
              }
            />
            {say(`group.${block}`)}
          </label>
        ))}
      </fieldset>
      <TemplateFiles chosen={chosen} />
    </Dialog>
  )
}

function TemplateFiles({ chosen }: { readonly chosen: Template }) {
  const { say } = useSpeech()
  const { knowledge } = useFields()
  const fieldName = useFieldName()
  const nameOf = useTemplateName()
  const command = useCommand()
  const chooser = useRef<HTMLInputElement>(null)
  const save = () => {
    const from = templateFilesFrom(knowledge).find(({ id }) => id === chosen.id)
    const file = templateFile(
      chosen,
      {
        name: nameOf(chosen),
        fieldName,
        option: ({ value, key }) => {
          const words = `option.${key ?? ''}`
          return isMessageKey(words) ? say(words) : value
        },
      },
      from,
    )
    saveFile(`template-${chosen.id}.json`, 'application/json', [`${JSON.stringify(file, undefined, 2)}\n`])
  }
  const take = async (file: File | undefined) => {
    if (!file) return
    const text = await file.text()
    await command(
      () => importTemplate(text),
      ({ template }) => ({ words: say('templates.imported', { name: template.name }) }),
    )
  }
  return (
    <div className="dialog-foot">
      <Button label={say('templates.export')} icon={Download} onClick={save} />
      <Button label={say('templates.import')} icon={Upload} onClick={() => chooser.current?.click()} />
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={say('templates.import')}
        onChange={({ target }) => {
          void take(target.files?.[0])
          target.value = ''
        }}
      />
    </div>
  )
}
