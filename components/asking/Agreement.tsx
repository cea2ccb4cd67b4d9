import { agreementOf, type Proposal } from '@/lib/profile/proposals.ts'
import { useFieldName } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'

/** How often the profiles were correct, by field and kind: judgements are wrong more often than stated values. */
export function Agreement({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const { say, percent } = useSpeech()
  const nameOf = useFieldName()
  const rows = agreementOf(proposals).filter(({ kind }) => kind !== 'none')
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="asking-agreement">
      <h3 id="asking-agreement">{say('asking.agreement')}</h3>
      <table className="asking-table">
        <thead>
          <tr>
            <th scope="col">{say('asking.field')}</th>
            <th scope="col">{say('asking.kind')}</th>
            <th scope="col">{say('asking.right')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ field, kind, asked, same }) => (
            <tr key={`${field} ${kind}`}>
              <th scope="row">{nameOf(field)}</th>
              <td>{kind !== 'none' && say(`kind.${kind}`)}</td>
              <td>
                {say('asking.share', { same, asked })} ({percent(same / asked)})
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
