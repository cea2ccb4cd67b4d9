import { BadgeCheck, CircleAlert, Clock, Sparkles, TriangleAlert } from 'lucide-react'
import { lazy, Suspense, useMemo } from 'react'
import type { Draft, Profile } from '@/lib/model/index.ts'
import { fitOf } from '@/lib/profile/fit/fit.ts'
import { dueFields } from '@/lib/profile/freshness.ts'
import { useAgeLimits } from '../hooks/age-limits.ts'
import { useActiveIcp } from '../hooks/icps.ts'
import { useNow } from '../hooks/now.ts'
import { useSpeech } from '../hooks/speech.ts'
import { FitMeter } from '../icp/FitBlock.tsx'
import { Sign } from './Sign.tsx'

const SentSign = lazy(() => import('./SentSign.tsx'))

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
          <Suspense fallback={null}>
            <SentSign profile={profile} />
          </Suspense>
        </>
      ) : (
        draft && <Sign icon={CircleAlert}>{say('head.unfiled')}</Sign>
      )}
    </ul>
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
