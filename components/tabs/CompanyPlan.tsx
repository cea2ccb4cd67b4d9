import { useId } from 'react'
import type { WindowCompany } from '@/lib/profile/window-plan.ts'
import { useProfile } from '../hooks/profile.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Monogram } from '../parts/Monogram.tsx'

interface CompanyPlanProps {
  readonly company: WindowCompany
  readonly wanted: boolean
  readonly onWanted: (on: boolean) => void
}

/** One company of the plan: its pages, and whether they join a profile or create one. */
export function CompanyPlan({ company, wanted, onWanted }: CompanyPlanProps) {
  const { say } = useSpeech()
  const box = useId()
  const { name, domain, readings } = company
  const known = useProfile({ domain })
  return (
    <li className="tabs-company">
      <input id={box} type="checkbox" checked={wanted} onChange={({ target }) => onWanted(target.checked)} />
      <Monogram name={name} of={domain || name} />
      <div className="tabs-words">
        <label htmlFor={box}>
          <bdi className="value tabs-name">{name}</bdi>
          <span className={known.state === 'open' ? 'tag' : 'mark new'}>
            {say(known.state === 'open' ? 'tabs.joins' : 'tabs.makes')}
          </span>
        </label>
        <ul className="faint">
          {readings.map(({ url, title }) => (
            <li key={url} className="clip" title={url}>
              <bdi>{title || url}</bdi>
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
}
