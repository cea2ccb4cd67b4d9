import { Download, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { CRITERIA_AT_MOST, type AnyCriterion, type CriterionType, type Icp } from '@/lib/model/index.ts'
import { emptyCriterion, icpParts, partOf } from '@/lib/profile/icp.ts'
import type { StoredIcp } from '@/lib/storage/icps.ts'
import { useIcpVerbs } from '../hooks/icps.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Trash2 } from '../parts/outlines.tsx'
import { DropOne } from './DropOne.tsx'
import { useEditing } from './editing.ts'
import { AutosavedText } from './AutosavedText.tsx'
import { Matches } from './Matches.tsx'
import { Opening } from './Opening.tsx'
import { Part } from './Part.tsx'
import { Rates } from './Rates.tsx'

interface EditorProps {
  readonly stored: StoredIcp
  readonly active: boolean
}

/** Edits one ideal customer profile. Every change is saved at once and can be undone. */
export function Editor({ stored, active }: EditorProps) {
  const { say, number } = useSpeech()
  const verbs = useIcpVerbs()
  const [icp, edit] = useEditing(stored.icp)
  const [wanted, want] = useState<AnyCriterion>()

  const withCriteria = (change: (criteria: Icp['criteria']) => Icp['criteria']) =>
    edit((before) => ({ ...before, criteria: change(before.criteria) }))
  const add = (type: CriterionType) => {
    const criterion = emptyCriterion(type, crypto.randomUUID())
    if (icp.criteria.length >= CRITERIA_AT_MOST) want(criterion)
    else withCriteria((criteria) => [...criteria, criterion])
  }
  return (
    <div className="icp-editor">
      <div className="icp-title">
        <label className="icp-name">
          <span>{say('icp.name')}</span>
          <AutosavedText
            value={icp.name}
            maxLength={200}
            onKeep={(name) => edit((before) => ({ ...before, name }))}
          />
        </label>
        <div className="icp-tools">
          <span className="faint">{say('icp.version', { version: number(stored.icp.version) })}</span>
          <Button
            label={say('icp.undo')}
            icon={Undo2}
            look="quiet"
            bare
            disabled={stored.past.length === 0}
            onClick={() => void verbs.undo(stored.id)}
          />
          <Button
            label={say('icp.export')}
            icon={Download}
            look="quiet"
            bare
            onClick={() => void verbs.save(stored.icp)}
          />
          <Button
            label={say('icp.delete')}
            icon={Trash2}
            look="quiet"
            bare
            onClick={() => void verbs.remove(stored.icp, active)}
          />
        </div>
        {active ? (
          <Matches icp={stored.icp} />
        ) : (
          <Button label={say('icp.activate')} onClick={() => void verbs.activate(stored.icp)} />
        )}
      </div>
      <Opening opening={icp.opening} onChange={(opening) => edit((before) => ({ ...before, opening }))} />
      <p className="icp-count">
        {say('icp.criteria', { count: number(icp.criteria.length), all: number(CRITERIA_AT_MOST) })}
      </p>
      {icpParts.map((part) => (
        <Part
          key={part}
          part={part}
          criteria={icp.criteria.filter((criterion) => partOf(criterion) === part)}
          onAdd={add}
          onChange={(changed) =>
            withCriteria((criteria) => criteria.map((one) => (one.id === changed.id ? changed : one)))
          }
          onDrop={(id) => withCriteria((criteria) => criteria.filter((one) => one.id !== id))}
        />
      ))}
      <Rates icp={icp} onChange={(rates) => edit((before) => ({ ...before, rates }))} />
      {wanted && (
        <DropOne
          criteria={icp.criteria}
          onClose={() => want(undefined)}
          onDrop={(id) => {
            want(undefined)
            withCriteria((criteria) => [...criteria.filter((one) => one.id !== id), wanted])
          }}
        />
      )}
    </div>
  )
}
