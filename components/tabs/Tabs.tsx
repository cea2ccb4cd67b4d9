import { Layers, Plus, ShieldQuestion } from 'lucide-react'
import { useMemo, useState } from 'react'
import { addWindow } from '@/lib/actions/add-window.ts'
import type { TabRead } from '@/lib/model/index.ts'
import { windowPlan, type WindowPlan } from '@/lib/profile/window-plan.ts'
import { useCommand, useUndo } from '../hooks/commands.ts'
import { go } from '../hooks/route.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Notice } from '../parts/Notice.tsx'
import { useStatus } from '../parts/Status.tsx'
import { CompanyPlan } from './CompanyPlan.tsx'
import { LeftOut } from './LeftOut.tsx'
import { useWindowTabs } from './window-tabs.ts'

/** Turns the open tabs of this window into drafts: read, review the plan, file. */
export default function Tabs() {
  const { say } = useSpeech()
  const [tabs, setTabs] = useState<readonly TabRead[]>()
  const plan = useMemo(() => tabs && windowPlan(tabs), [tabs])
  return (
    <main className="view-page tabs-page">
      <h1>{say('view.tabs')}</h1>
      {plan ? <Plan plan={plan} onDone={() => setTabs(undefined)} /> : <Ask onRead={setTabs} />}
    </main>
  )
}

function Ask({ onRead }: { readonly onRead: (tabs: readonly TabRead[]) => void }) {
  const { say } = useSpeech()
  const { show } = useStatus()
  const browser = useWindowTabs()
  const [busy, setBusy] = useState(false)
  const read = async () => {
    if (!browser) return
    const stop = new AbortController()
    setBusy(true)
    const step = (done: number, total: number) =>
      show({ words: say('tabs.reading'), progress: { done, total, cancel: () => stop.abort() } })
    const answer = await browser.read({ signal: stop.signal, step })
    setBusy(false)
    if (!answer.ok)
      return show({ words: say(`tabs.${answer.problem === 'declined' ? 'declined' : 'calledOff'}`) })
    show({ words: say('tabs.read', { count: answer.tabs.length }) })
    onRead(answer.tabs)
  }
  return (
    <Notice
      icon={Layers}
      title={say('tabs.title')}
      action={
        <Button
          label={say('tabs.readAll')}
          icon={Layers}
          look="primary"
          disabled={busy || !browser}
          onClick={() => void read()}
        />
      }
    >
      <p>{say('tabs.words')}</p>
      <p className="tabs-promise">
        <ShieldQuestion size={16} aria-hidden="true" />
        <span>{say('tabs.permission')}</span>
      </p>
    </Notice>
  )
}

function Plan({ plan, onDone }: { readonly plan: WindowPlan; readonly onDone: () => void }) {
  const { say } = useSpeech()
  const command = useCommand()
  const undo = useUndo()
  const [left, leave] = useState<ReadonlySet<string>>(new Set())
  const wanted = plan.companies.filter(({ profileId }) => !left.has(profileId))
  const file = async () => {
    let changeId = ''
    const answer = await command(
      (now, id) =>
        addWindow(
          wanted.flatMap(({ readings }) => readings),
          now,
          (changeId = id),
        ),
      ({ profiles }) => ({ words: say('tabs.filed', { count: profiles }), undo: () => undo({ changeId }) }),
    )
    if (!answer.ok) return
    onDone()
    go('profiles')
  }
  return (
    <>
      <div className="tabs-head">
        <p>{say('tabs.plan', { companies: plan.companies.length, pages: pagesOf(plan) })}</p>
        <Button label={say('tabs.again')} look="quiet" onClick={onDone} />
        <Button
          label={say('tabs.file', { count: wanted.length })}
          icon={Plus}
          look="primary"
          disabled={wanted.length === 0}
          onClick={() => void file()}
        />
      </div>
      <h2 className="unseen">{say('tabs.companies')}</h2>
      <ul className="tabs-companies" aria-label={say('tabs.companies')}>
        {plan.companies.map((company) => (
          <CompanyPlan
            key={company.profileId}
            company={company}
            wanted={!left.has(company.profileId)}
            onWanted={(on) =>
              leave(on ? without(left, company.profileId) : new Set([...left, company.profileId]))
            }
          />
        ))}
      </ul>
      <LeftOut title={say('tabs.undecided')} hint={say('tabs.undecidedHint')} tabs={plan.undecided} />
      <LeftOut title={say('tabs.unread')} tabs={plan.unread} />
    </>
  )
}

const pagesOf = ({ companies }: WindowPlan) =>
  companies.reduce((sum, { readings }) => sum + readings.length, 0)

function without(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...set].filter((one) => one !== id))
}
