import { useMemo, useState, type ReactNode } from 'react'
import type { Draft, FieldGroup, FieldId, FieldView } from '@/lib/model/index.ts'
import type { ChangeLine } from '@/lib/profile/history.ts'
import { useCatalogue } from '../hooks/catalogue.tsx'
import { useNow } from '../hooks/now.ts'
import { useSpeech } from '../hooks/speech.ts'
import { FitBlock } from '../icp/FitBlock.tsx'
import { Block } from '../parts/Block.tsx'
import { Monogram } from '../parts/Monogram.tsx'
import { Ring } from '../parts/Ring.tsx'
import { safeLink } from '../parts/written.ts'
import { useNewField } from '../fields/NewField.tsx'
import { PeopleHere } from '../fields/people-here.ts'
import { KindFilter } from './KindFilter.tsx'
import { CommitteeBar } from '../roles/CommitteeBar.tsx'
import { useAddPerson } from './AddPerson.tsx'
import { useAddValue } from './AddValue.tsx'
import { Changes } from './Changes.tsx'
import { FieldRows } from './FieldRows.tsx'
import { Missing } from './Missing.tsx'
import { People } from './People.tsx'
import { Technologies } from './Technologies.tsx'

interface ProfileProps {
  readonly draft: Draft
  readonly history: readonly ChangeLine[]
  readonly pages: number
  readonly updatedAt: string
}

const blocks = ['psychographics', 'behaviour', 'painPoints', 'goals', 'preferences', 'whyUs'] as const

const UNSHOWN = new Set<FieldId>(['company.logo', 'company.language'])

/** The draft of one company: every value with what kind it is, where it comes from and why it stands. */
export function Profile({ draft, history, pages, updatedAt }: ProfileProps) {
  const [wanted, want] = useState<FieldId>()
  return (
    <div className="profile">
      <ProfileHead draft={draft} pages={pages} updatedAt={updatedAt} />
      <FitBlock draft={draft} />
      <Missing draft={draft} wanted={wanted} want={want} />
      <PeopleHere value={draft.people}>
        <KindFilter draft={draft}>
          <Changes lines={history} />
          <FieldGroupBlock group="identity" draft={draft} />
          <FieldGroupBlock group="contact" draft={draft} />
          <PeopleBlock draft={draft} />
          <FieldGroupBlock group="firmographics" draft={draft} />
          <TechnologyBlock view={draft.fields['company.technology']} />
          {blocks.map((group) => (
            <FieldGroupBlock key={group} group={group} draft={draft} />
          ))}
          <OwnFields draft={draft} />
          <FieldGroupBlock group="signals" draft={draft} />
          <FieldGroupBlock group="notes" draft={draft} />
        </KindFilter>
      </PeopleHere>
    </div>
  )
}

function ProfileHead({ draft, pages, updatedAt }: Omit<ProfileProps, 'history'>) {
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

interface GroupProps {
  readonly group: FieldGroup
  readonly draft: Draft
  /** Beside the button that adds a value, and what it opens. */
  readonly note?: ReactNode
  readonly above?: ReactNode
}

function FieldGroupBlock({ group, draft, note, above }: GroupProps) {
  const { say, number } = useSpeech()
  const title = say(`group.${group}`)
  const catalogue = useCatalogue()
  const members = useMemo(
    () =>
      catalogue.fields.flatMap(({ id, about, group: own }) =>
        about === 'company' && own === group && !UNSHOWN.has(id) ? [id] : [],
      ),
    [catalogue, group],
  )
  const held = (id: FieldId) => draft.fields[id]?.standing.length ?? 0
  const shown = members.flatMap((id) => draft.fields[id] ?? [])
  const count = members.reduce((sum, id) => sum + held(id), 0)
  const add = useAddValue({
    subject: 'company',
    choices: members,
    filled: (id) => held(id) > 0,
    group: title,
  })
  return (
    <Block
      title={title}
      count={count > 0 ? number(count) : undefined}
      open={shown.length > 0}
      note={
        note === undefined ? (
          add.button
        ) : (
          <span className="block-notes">
            {add.button}
            {note}
          </span>
        )
      }
      above={above ?? add.editor}
    >
      {shown.length > 0 && (
        <ul className="rows" aria-label={title}>
          {shown.map((view) => (
            <FieldRows key={view.field} subject="company" view={view} />
          ))}
        </ul>
      )}
    </Block>
  )
}

/** The fields that the rep defined, and the place to define one. */
function OwnFields({ draft }: { readonly draft: Draft }) {
  const create = useNewField()
  return (
    <FieldGroupBlock
      group="custom"
      draft={draft}
      note={create.button}
      {...(create.form ? { above: create.form } : {})}
    />
  )
}

function PeopleBlock({ draft }: { readonly draft: Draft }) {
  const { people } = draft
  const { say, number } = useSpeech()
  const add = useAddPerson()
  return (
    <Block
      title={say('group.people')}
      count={people.length > 0 ? number(people.length) : undefined}
      open={people.length > 0}
      note={add.button}
      above={add.form}
    >
      <CommitteeBar draft={draft} />
      <People people={people} company={draft.name} />
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
