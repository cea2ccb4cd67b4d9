import { useState, type ReactNode } from 'react'
import type { Draft, FieldId, FieldView, ProfilePage } from '@/lib/model/index.ts'
import type { ChangeLine } from '@/lib/profile/history.ts'
import { useNow } from '../hooks/now.ts'
import { useSpeech } from '../hooks/speech.ts'
import { CheckMarks } from '../freshness/CheckMark.tsx'
import { DueBlock } from '../freshness/DueBlock.tsx'
import { FitBlock } from '../icp/FitBlock.tsx'
import { PagesBlock } from '../identity/PagesBlock.tsx'
import { Relatives } from '../identity/Relatives.tsx'
import { Block } from '../parts/Block.tsx'
import { Monogram } from '../parts/Monogram.tsx'
import { Ring } from '../parts/Ring.tsx'
import { safeLink } from '../parts/written.ts'
import { Blocks } from '../blocks/Blocks.tsx'
import { StageBar } from '../blocks/StageBar.tsx'
import { TemplateButton } from '../blocks/TemplateButton.tsx'
import { PeopleHere } from '../fields/people-here.ts'
import { KindFilter } from './KindFilter.tsx'
import { CommitteeBar } from '../roles/CommitteeBar.tsx'
import { TypingContext } from '../unfinished/typing.ts'
import { Unfinished } from '../unfinished/Unfinished.tsx'
import { useAddPerson } from './AddPerson.tsx'
import { useAddValue } from './AddValue.tsx'
import { Changes } from './Changes.tsx'
import { GroupBlock } from './GroupBlock.tsx'
import { Missing } from './Missing.tsx'
import { People } from './People.tsx'
import { Technologies } from './Technologies.tsx'

interface ProfileProps {
  readonly draft: Draft
  readonly history: readonly ChangeLine[]
  /** Pages read, with their latest reading. */
  readonly pages: readonly ProfilePage[]
  readonly updatedAt: string
  /** Replaces the company name if that is already shown above. */
  readonly heading?: ReactNode
  /** Further actions on the whole profile, beside its age. */
  readonly correction?: ReactNode
  /** Comparison with the active page. */
  readonly compared?: ReactNode
}

/** The draft of one company: every value with its kind, its sources and why it stands. */
export function Profile({ draft, history, pages, compared, ...head }: ProfileProps) {
  const [wanted, want] = useState<FieldId>()
  return (
    <div className="profile">
      <ProfileHead draft={draft} pages={pages.length} {...head} />
      <TypingContext value={draft.profileId}>
        <Unfinished draft={draft} />
        <StageBar draft={draft} />
        {compared}
        <Relatives draft={draft} />
        <FitBlock draft={draft} />
        <Missing draft={draft} wanted={wanted} want={want} />
        <PeopleHere value={draft.people}>
          <KindFilter draft={draft}>
            <Changes lines={history} />
            <DueBlock draft={draft} />
            <CheckMarks>
              <GroupBlock group="identity" draft={draft} />
              <GroupBlock group="contact" draft={draft} />
              <PeopleBlock draft={draft} />
              <Blocks
                draft={draft}
                technologies={<TechnologyBlock view={draft.fields['company.technology']} />}
              />
            </CheckMarks>
            <PagesBlock profileId={draft.profileId} pages={pages} />
          </KindFilter>
        </PeopleHere>
      </TypingContext>
    </div>
  )
}

function ProfileHead({
  draft,
  pages,
  updatedAt,
  heading,
  correction,
}: Omit<ProfileProps, 'history' | 'pages' | 'compared'> & { readonly pages: number }) {
  const { say, when } = useSpeech()
  const now = useNow()
  const link = draft.domain === '' ? undefined : safeLink(`https://${draft.domain}`)
  return (
    <div className="profile-head">
      {heading === undefined && (
        <Monogram name={draft.name || draft.domain} of={draft.domain || draft.name} />
      )}
      <div className="profile-names">
        {heading ?? (
          <p className="profile-name">
            <bdi className="value">{draft.name || draft.domain}</bdi>
          </p>
        )}
        <p className="faint profile-age">
          {heading === undefined && link !== undefined && (
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
          {correction}
        </p>
        {heading === undefined && draft.conflicts > 0 && (
          <p className="conflicts">{say('profile.conflicts', { count: draft.conflicts })}</p>
        )}
      </div>
      <span className="profile-signs">
        <Ring percent={draft.completeness} />
        <TemplateButton draft={draft} />
      </span>
    </div>
  )
}

function PeopleBlock({ draft }: { readonly draft: Draft }) {
  const { people } = draft
  const { say, number } = useSpeech()
  const add = useAddPerson(draft.profileId)
  return (
    <Block
      title={say('group.people')}
      count={people.length > 0 ? number(people.length) : undefined}
      open={people.length > 0}
      note={add.button}
      above={add.form}
    >
      <CommitteeBar draft={draft} />
      <People profileId={draft.profileId} people={people} company={draft.name} />
    </Block>
  )
}

function TechnologyBlock({ view }: { readonly view: FieldView | undefined }) {
  const { say, number } = useSpeech()
  const title = say('group.technographics')
  const count = view?.standing.length ?? 0
  const add = useAddValue({
    subject: 'company',
    choices: ['company.technology'],
    filled: () => false,
    group: title,
  })
  return (
    <Block
      title={title}
      count={count > 0 ? number(count) : undefined}
      open={view !== undefined}
      note={add.button}
      above={add.editor}
    >
      {view && <Technologies view={view} />}
    </Block>
  )
}
