import type { ExportJob, ExportRecord } from '@/lib/model/index.ts'
import type { CrmSide } from '../crm.ts'
import { useConnections } from '../hooks/connections.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Decision } from './Decision.tsx'

interface RecordRowProps {
  readonly crm: CrmSide
  readonly job: ExportJob
  readonly record: ExportRecord
}

/** One record of a run: its action, and every field before and after. */
export function RecordRow({ crm, job, record }: RecordRowProps) {
  const { say } = useSpeech()
  const { name, object, state, action, why, changes, left, error } = record
  const labelOf = useLabels(job, object)
  const asks = state === 'conflict'
  return (
    <li className={`record record-${state} of-${object}`}>
      <details open={asks || undefined}>
        <summary>
          <bdi className="record-name">{name}</bdi>
          <span className="faint">{say(`object.${object}`)}</span>
          <span className="tag record-action">
            {say(state === 'planned' || state === 'done' ? `action.run.${action}` : `record.${state}`)}
          </span>{' '}
          {/* prettier-ignore */}
          {why !== undefined && <span className="faint">{say(`why.${why}`)}</span>}
        </summary>
        {error && (
          <p className="form-problem">
            {say(`fail.${error.reason}`)}
            {error.field !== undefined && ` · ${labelOf(error.field)}`}
            {error.detail !== '' && (
              <>
                {' · '}
                <bdi>{error.detail}</bdi>
              </>
            )}
          </p>
        )}
        {asks && <Decision crm={crm} record={record} />}
        {(changes.length > 0 || left.length > 0) && <Fields job={job} record={record} />}
        {job.state === 'planned' && (state === 'planned' || (why === 'byRep' && changes.length > 0)) && (
          <Button
            label={say(state === 'planned' ? 'record.leaveOut' : 'record.takeIn')}
            look="quiet"
            onClick={() => void crm.leaveOut(job.id, record.key, state === 'planned')}
          />
        )}
      </details>
    </li>
  )
}

/** Fields as the CRM calls them. */
function useLabels({ connectionId }: ExportJob, object: ExportRecord['object']): (field: string) => string {
  const { say } = useSpeech()
  const schema = useConnections().find(({ id }) => id === connectionId)?.schema
  const labels = new Map(object === 'link' ? [] : schema?.[object].map(({ name, label }) => [name, label]))
  return (field) => (field === '@company' ? say('object.company') : (labels.get(field) ?? field))
}

function Fields({ job, record }: Omit<RecordRowProps, 'crm'>) {
  const { say } = useSpeech()
  const labelOf = useLabels(job, record.object)
  return (
    <table className="changes-table">
      <thead>
        <tr>
          <th scope="col">{say('run.field')}</th>
          <th scope="col">{say('run.before')}</th>
          <th scope="col">{say('run.after')}</th>
        </tr>
      </thead>
      <tbody>
        {[...record.changes, ...(record.beside ?? [])].map(({ field, was, becomes }) => (
          <tr key={field}>
            <th scope="row">{labelOf(field)}</th>
            <td>
              <bdi>{was.join('; ') || '–'}</bdi>
            </td>
            <td>
              <bdi>{becomes.join('; ') || '–'}</bdi>
            </td>
          </tr>
        ))}
        {record.left.map(({ field, value, why }) => (
          <tr key={`${field} ${why}`} className="left-out">
            <th scope="row">{labelOf(field)}</th>
            <td colSpan={2}>
              {say(`left.${why}`)} <bdi>{value}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
