import { FileUp, Plus, Target, Users } from 'lucide-react'
import { useState } from 'react'
import { useActiveIcp, useIcps, useIcpVerbs } from '../hooks/icps.ts'
import { go, useRoute } from '../hooks/route.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Notice } from '../parts/Notice.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { chooseFile } from './choose-file.ts'
import { Customers } from './Customers.tsx'
import { useCustomerFile, type CustomerFile } from './customer-file.ts'
import { Editor } from './Editor.tsx'

/** The page of the ideal customer profiles: the list, and an editor for one. */
export default function IcpPage() {
  const { say } = useSpeech()
  const answer = useIcps()
  const active = useActiveIcp()
  const verbs = useIcpVerbs()
  const [, wanted] = useRoute()
  const [customers, setCustomers] = useState<CustomerFile>()
  const readCustomers = useCustomerFile(setCustomers)
  const all = answer.state === 'ready' ? answer.value : []
  const shown = all.find(({ id }) => id === wanted) ?? all.find(({ id }) => id === active?.id) ?? all[0]

  const create = async (start: Parameters<typeof verbs.create>[0] = {}) =>
    go('icp', await verbs.create(start))
  const waysToOne = (
    <>
      <Button
        label={say('icp.fromCustomers')}
        icon={Users}
        onClick={() => chooseFile('.csv,.tsv,.txt,text/csv', readCustomers)}
      />
      <Button
        label={say('icp.import')}
        icon={FileUp}
        onClick={() => chooseFile('.json,application/json', (file) => void file.text().then(verbs.read))}
      />
      <Button label={say('icp.new')} icon={Plus} look="primary" onClick={() => void create()} />
    </>
  )
  return (
    <div className="icp-page">
      <header className="icp-head">
        <h1>{say('icp.heading')}</h1>
        {shown && <span className="icp-tools">{waysToOne}</span>}
      </header>
      {all.length > 1 && (
        <nav className="icp-list" aria-label={say('icp.list')}>
          {all.map(({ id, icp }) => (
            <a
              key={id}
              href={`#/icp/${encodeURIComponent(id)}`}
              aria-current={id === shown?.id ? 'page' : undefined}
            >
              <bdi>{icp.name || say('icp.unnamed')}</bdi>
              {id === active?.id && <Target size={14} role="img" aria-label={say('icp.active')} />}
            </a>
          ))}
        </nav>
      )}
      <main>
        {answer.state === 'loading' && <Skeleton lines={8} />}
        {answer.state === 'ready' && !shown && (
          <Notice
            icon={Target}
            title={say('icp.none.title')}
            action={<span className="notice-actions">{waysToOne}</span>}
          >
            {say('icp.none.words')}
          </Notice>
        )}
        {shown && <Editor key={shown.id} stored={shown} active={shown.id === active?.id} />}
      </main>
      {customers && (
        <Customers
          file={customers}
          onClose={() => setCustomers(undefined)}
          onTake={(criteria) => {
            setCustomers(undefined)
            void create({ name: say('customers.newName'), criteria })
          }}
        />
      )}
    </div>
  )
}
