import { ExternalLink } from 'lucide-react'
import { useMemo } from 'react'
import type { Draft } from '@/lib/model/index.ts'
import { dueFields, type DueField } from '@/lib/profile/freshness.ts'
import { useAgeLimits } from '../hooks/age-limits.ts'
import { useFieldName } from '../hooks/catalogue.tsx'
import { useNow } from '../hooks/now.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Block } from '../parts/Block.tsx'
import { safeLink } from '../parts/written.ts'

const SHOWN = 8

/** What should be checked, by the pages that said it: each opens, and reading it again compares. */
export function DueBlock({ draft }: { readonly draft: Draft }) {
  const { say, number, list } = useSpeech()
  const nameOf = useFieldName()
  const now = useNow()
  const limits = useAgeLimits()
  const due = useMemo(() => dueFields(draft, now, limits), [draft, now, limits])
  const pages = useMemo(() => byPage(due), [due])
  if (due.length === 0) return null
  return (
    <Block title={say('fresh.due.title', { count: due.length })} count={number(due.length)} open={false}>
      <p className="faint">{say('fresh.due.words')}</p>
      <ul className="due-pages">
        {[...pages].slice(0, SHOWN).map(([url, fields]) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer noopener">
              {say('fresh.open', { page: pathOf(url) })}
              <ExternalLink size={11} aria-hidden="true" />
            </a>
            <span className="faint">
              {list([
                ...new Set(fields.map(({ view, person }) => (person === '' ? nameOf(view.field) : person))),
              ])}
            </span>
          </li>
        ))}
      </ul>
    </Block>
  )
}

/** Every due value is said by a page, or by the rep alone. */
function byPage(due: readonly DueField[]): ReadonlyMap<string, DueField[]> {
  const pages = new Map<string, DueField[]>()
  for (const field of due) {
    const claim = field.view.standing[0]?.claims.find(({ evidence }) => evidence.source === 'page')
    const url = claim && safeLink(claim.evidence.url)
    if (url !== undefined) pages.set(url, [...(pages.get(url) ?? []), field])
  }
  return pages
}

function pathOf(url: string): string {
  const { host, pathname } = new URL(url)
  return `${host}${pathname === '/' ? '' : pathname}`
}
