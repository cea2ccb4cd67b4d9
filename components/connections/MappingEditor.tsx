import { Plus, X } from 'lucide-react'
import {
  exportRules,
  type Connection,
  type CrmObject,
  type ExportRule,
  type FieldRule,
} from '@/lib/model/index.ts'
import type { CrmSide } from '../crm.ts'
import { useCatalogue } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'
import { AutosavedText } from '../icp/AutosavedText.tsx'
import { Button } from '../parts/Button.tsx'
import { useSourceName } from './source-name.ts'

interface MappingEditorProps {
  readonly crm: CrmSide
  readonly connection: Connection
}

/** Maps our values to the CRM's fields, with a rule for fields that already have a value. Changes apply at once. */
export function MappingEditor({ crm, connection }: MappingEditorProps) {
  const { say } = useSpeech()
  const change = (object: CrmObject, rules: readonly FieldRule[]) =>
    void crm.saveMapping(connection.id, { ...connection.mapping, [object]: rules })
  return (
    <>
      {(['company', 'person'] as const).map((object) => (
        <div key={object}>
          <h3>{say(`mapping.${object}`)}</h3>
          <Rules
            crm={crm}
            connection={connection}
            object={object}
            onChange={(rules) => change(object, rules)}
          />
        </div>
      ))}
      <p className="faint">{say('mapping.unknownWords')}</p>
    </>
  )
}

interface RulesProps extends MappingEditorProps {
  readonly object: CrmObject
  readonly onChange: (rules: readonly FieldRule[]) => void
}

function Rules({ crm, connection, object, onChange }: RulesProps) {
  const { say } = useSpeech()
  const catalogue = useCatalogue()
  const nameOf = useSourceName()
  const rules = connection.mapping[object]
  const fields = connection.schema[object]
  const sources = [...crm.sourcesAbout(object, catalogue.fields), 'constant']
  const set = (at: number, part: Partial<FieldRule>) =>
    onChange(rules.map((rule, index) => (index === at ? { ...rule, ...part } : rule)))
  const free = fields.find(({ name }) => !rules.some(({ to }) => to === name))
  return (
    <ul className="mapping">
      {rules.map((rule, at) => {
        const field = fields.find(({ name }) => name === rule.to)
        return (
          <li key={`${rule.to} ${at}`}>
            <select
              className="input"
              aria-label={say('mapping.from')}
              value={rule.from}
              onChange={({ target }) => set(at, { from: target.value })}
            >
              {sources.map((source) => (
                <option key={source} value={source}>
                  {nameOf(source)}
                </option>
              ))}
            </select>
            {rule.from === 'constant' && (
              <AutosavedText
                aria-label={say('mapping.value')}
                value={rule.value ?? ''}
                onKeep={(value) => set(at, { value })}
              />
            )}
            <select
              className="input"
              aria-label={say('mapping.to')}
              value={rule.to}
              onChange={({ target }) => set(at, { to: target.value })}
            >
              {!field && <option value={rule.to}>{rule.to}</option>}
              {fields.map(({ name, label }) => (
                <option key={name} value={name}>
                  {label}
                </option>
              ))}
            </select>
            <select
              className="input"
              aria-label={say('mapping.rule')}
              value={rule.rule}
              onChange={({ target }) => set(at, { rule: target.value as ExportRule })}
            >
              {exportRules.map((each) => (
                <option key={each} value={each}>
                  {say(`rule.${each}`)}
                </option>
              ))}
            </select>
            <Button
              label={say('mapping.remove', { field: field?.label ?? rule.to })}
              icon={X}
              look="quiet"
              bare
              onClick={() => onChange(rules.filter((_, index) => index !== at))}
            />
          </li>
        )
      })}
      {free && (
        <li>
          <Button
            label={say('mapping.add')}
            icon={Plus}
            look="quiet"
            onClick={() => onChange([...rules, { from: sources[0]!, to: free.name, rule: 'fill' }])}
          />
        </li>
      )}
    </ul>
  )
}
