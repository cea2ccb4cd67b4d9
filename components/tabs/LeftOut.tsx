import type { TabRead } from '@/lib/model/index.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Block } from '../parts/Block.tsx'

interface LeftOutProps {
  readonly title: string
  readonly hint?: string
  readonly tabs: readonly TabRead[]
}

/** Tabs that are not filed, each with the reason. */
export function LeftOut({ title, hint, tabs }: LeftOutProps) {
  const { say, number } = useSpeech()
  if (tabs.length === 0) return null
  return (
    <Block title={title} count={number(tabs.length)} open={false}>
      {hint !== undefined && <p className="hint">{hint}</p>}
      <ul className="tabs-left">
        {tabs.map(({ tabId, url, title: page, outcome }) => (
          <li key={tabId}>
            <bdi className="clip" title={url}>
              {page || url}
            </bdi>
            <span className="faint">
              {outcome.state === 'refused' && say(`refusal.${outcome.reason}`)}
              {outcome.state === 'failed' && say(`tabs.failed.${outcome.reason}`)}
            </span>
          </li>
        ))}
      </ul>
    </Block>
  )
}
