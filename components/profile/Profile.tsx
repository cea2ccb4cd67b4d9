import { useId, useState } from 'react'
import { fieldIds, fields } from '@/lib/model/index.ts'
import type { Draft, FieldGroup, FieldId } from '@/lib/model/index.ts'
import { useNow } from '../hooks/now.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Block } from '../parts/Block.tsx'
import { Monogram } from '../parts/Monogram.tsx'
import { Ring } from '../parts/Ring.tsx'
import { safeLink } from '../parts/written.ts'
import { AddValue } from './AddValue.tsx'
import { FieldRows } from './FieldRows.tsx'
import { Missing } from './Missing.tsx'
import { People } from './People.tsx'
import { Technologies } from './Technologies.tsx'

interface ProfileProps {
  readonly draft: Draft
  readonly pages: number
  readonly updatedAt: string
}

const UNSHOWN = new Set<FieldId>(['company.logo', 'company.language'])

/** The draft of one company: every value with what kind it is, where it comes from and why it stands. */
export function Profile({ draft, pages, updatedAt }: ProfileProps) {
  const { say, number } = useSpeech()
  const [wanted, want] = useState<FieldId>()
  const technologies = draft.fields['company.technology']
  return (
    <div className="profile">
      <ProfileHead draft={draft} pages={pages} updatedAt={updatedAt} />
      <Missing draft={draft} wanted={wanted} want={want} />
      <FieldGroupBlock group="identity" draft={draft} />
      <FieldGroupBlock group="contact" draft={draft} />
      <Block title={say('group.people')} count={number(draft.people.length)} open>
        <People people={draft.people} />
      </Block>
      <FieldGroupBlock group="firmographics" draft={draft} />
      <Block
        title={say('group.technographics')}
        count={number(technologies?.standing.length ?? 0)}
        open={technologies !== undefined}
      >
        {technologies && <Technologies view={technologies} />}
        <AddValue
          subject="company"
          choices={['company.technology']}
          filled={new Set()}
          group={say('group.technographics')}
        />
      </Block>
      <FieldGroupBlock group="signals" draft={draft} />
      <FieldGroupBlock group="notes" draft={draft} />
    </div>
  )
}

function ProfileHead({ draft, pages, updatedAt }: ProfileProps) {
  const { say, when } = useSpeech()
  const now = useNow()
  const link = draft.domain === '' ? undefined : safeLink(`https://${draft.domain}`)
  return (
    <div className="profile-head">
      <Monogram name={draft.name || draft.domain} of={draft.domain || draft.name} />
      <div className="profile-names">
        <p className="profile-name">
          <bdi className="value">{draft.name || draft.domain}</bdi>
        </p>
        <p className="faint">
          {link !== undefined && (
            <>
              <a href={link} target="_blank" rel="noreferrer noopener">
                <bdi dir="ltr" className="value">
                  {draft.domain}
                </bdi>
              </a>
              {' · '}
            </>
          )}
          {say('profile.pages', { count: pages })} · {when(updatedAt, now)}
        </p>
        {draft.conflicts > 0 && (
          <p className="conflicts">{say('profile.conflicts', { count: draft.conflicts })}</p>
        )}
      </div>
      <Ring percent={draft.completeness} />
    </div>
  )
}

function FieldGroupBlock({ group, draft }: { readonly group: FieldGroup; readonly draft: Draft }) {
  const { say, number } = useSpeech()
  const title = say(`group.${group}`)
  const name = useId()
  const members = fieldIds.filter((id) => fields[id].group === group && !UNSHOWN.has(id))
  const filled = members.filter((id) => (draft.fields[id]?.standing.length ?? 0) > 0)
  const shown = members.filter((id) => draft.fields[id] !== undefined)
  const count = filled.reduce((sum, id) => sum + (draft.fields[id]?.standing.length ?? 0), 0)
  return (
    <Block title={title} count={number(count)} open={shown.length > 0}>
      {shown.length > 0 && (
        <ul className="rows" aria-labelledby={name}>
          {shown.map((id) => {
            const view = draft.fields[id]
            return view && <FieldRows key={id} subject="company" view={view} />
          })}
        </ul>
      )}
      <span id={name} className="unseen">
        {title}
      </span>
      <AddValue subject="company" choices={members} filled={new Set(filled)} group={title} />
    </Block>
  )
}
