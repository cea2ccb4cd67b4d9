import { BadgeCheck, CircleAlert, Clock, Send, Sparkles, TriangleAlert, FileDown } from 'lucide-react'
import { useMemo, type ComponentType } from 'react'
import type { Draft, Profile } from '@/lib/model/index.ts'
import { fitOf } from '@/lib/profile/fit/fit.ts'
import { dueFields } from '@/lib/profile/freshness.ts'
import { watchSavedFile, watchSent } from '@/lib/storage/watch-exports.ts'
import { useConnectorName } from '../exports/crm-name.ts'
import { useAgeLimits } from '../hooks/age-limits.ts'
import { useActiveIcp } from '../hooks/icps.ts'
import { useLive } from '../hooks/live.ts'
import { useNow } from '../hooks/now.ts'
import { useSpeech } from '../hooks/speech.ts'
import { FitMeter } from '../icp/FitBlock.tsx'

export interface HeadSignsProps {
  /** The draft of the profile, or of this page alone. */
  readonly draft: Draft | undefined
  /** Undefined if the company has no profile. */
  readonly profile: Profile | undefined
  /** Number of values on this page that are new or different. */
  readonly fresh: number
}

/** Below the name: what is new on this page, fit, freshness, and CRM state. */
export function HeadSigns({ draft, profile, fresh }: HeadSignsProps) {
  const { say } = useSpeech()
  return (
    <ul className="head-signs" aria-label={say('head.signs')}>
      {fresh > 0 && (
        <li>
          <a className="sign new" href="#this-page">
            <Sparkles size={12} aria-hidden="true" />
            {say('head.new', { count: fresh })}
          </a>
        </li>
      )}
      {draft && <Fit draft={draft} />}
      {profile && draft ? (
        <>
          {draft.conflicts > 0 && (
            <Sign icon={TriangleAlert} look="warn" to="#profile">
              {say('head.conflicts', { count: draft.conflicts })}
            </Sign>
          )}
          <Age draft={draft} profile={profile} />
          <Sent profile={profile} />
        </>
      ) : (
        draft && <Sign icon={CircleAlert}>{say('head.unfiled')}</Sign>
      )}
    </ul>
  )
}

interface SignProps {
  readonly icon: ComponentType<{ size?: number; 'aria-hidden'?: 'true' }>
  readonly look?: 'good' | 'warn'
  readonly to?: string
  readonly children: string
}

function Sign({ icon: Picture, look, to, children }: SignProps) {
  const inside = (
    <>
      <Picture size={12} aria-hidden="true" />
      {children}
    </>
  )
  const className = `sign ${look ?? ''}`
  return (
    <li>
      {to === undefined ? (
        <span className={className}>{inside}</span>
      ) : (
        <a className={className} href={to}>
          {inside}
        </a>
      )}
    </li>
  )
}

function Fit({ draft }: { readonly draft: Draft }) {
  const icp = useActiveIcp()
  const fit = useMemo(() => (icp && icp.criteria.length > 0 ? fitOf(icp, draft) : undefined), [icp, draft])
  return fit ? (
    <li>
      <a className="sign" href="#profile">
        <FitMeter score={fit.score} open={fit.open} />
      </a>
    </li>
  ) : null
}

function Age({ draft, profile }: { readonly draft: Draft; readonly profile: Profile }) {
  const { say, when } = useSpeech()
  const now = useNow()
  const limits = useAgeLimits()
  const due = useMemo(() => dueFields(draft, now, limits).length, [draft, now, limits])
  const seen = profile.pages
    .flatMap(({ readAt }) => readAt)
    .sort()
    .at(-1)
  if (due > 0)
    return (
      <Sign icon={Clock} look="warn" to="#profile">
        {say('head.due', { count: due })}
      </Sign>
    )
  return seen === undefined ? null : (
    <Sign icon={BadgeCheck} look="good">
      {say('head.fresh', { when: when(seen, now) })}
    </Sign>
  )
}

function Sent({ profile }: { readonly profile: Profile }) {
  const { say, when } = useSpeech()
  const now = useNow()
  const nameOf = useConnectorName()
  const answer = useLive(() => watchSent(profile.id), `sent ${profile.id}`)
  const kept = useLive(() => watchSavedFile(profile.id), `saved ${profile.id}`)
  if (answer.state !== 'ready' || kept.state !== 'ready') return null
  const last = answer.value.find(({ receipt }) => receipt.object === 'company')
  const receipt = last?.receipt.action === 'delete' ? undefined : last?.receipt
  const file = kept.value
  if (file && (receipt === undefined || receipt.at < file.at))
    return profile.updatedAt > file.at ? (
      <Sign icon={FileDown} look="warn">
        {say('head.changedSinceFile', { file: file.file })}
      </Sign>
    ) : (
      <Sign icon={FileDown} look="good">
        {say('head.inFile', { file: file.file, when: when(file.at, now) })}
      </Sign>
    )
  if (!last || !receipt) return <Sign icon={Send}>{say('head.unsent')}</Sign>
  const name = nameOf(last.connector)
  return profile.updatedAt > receipt.at ? (
    <Sign icon={Send} look="warn">
      {say('head.changedSince', { name })}
    </Sign>
  ) : (
    <Sign icon={Send} look="good">
      {say('head.sent', { name, when: when(receipt.at, now) })}
    </Sign>
  )
}
