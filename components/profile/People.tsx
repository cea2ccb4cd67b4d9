import { AtSign, ChevronRight, Phone, UserMinus } from 'lucide-react'
import { useId, useMemo, useState } from 'react'
import type { FieldId, PersonView } from '@/lib/model/index.ts'
import { useCatalogue } from '../hooks/catalogue.tsx'
import { ForgetPerson } from '../privacy/ForgetPerson.tsx'
import { WriteTo } from '../letters/WriteTo.tsx'
import { CopyPerson } from '../export/CopyValue.tsx'
import { useGrowing } from '../hooks/growing.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { linkOf, written } from '../parts/written.ts'
import { RoleLine } from '../roles/RoleLine.tsx'
import { PersonaCard } from '../blocks/PersonaCard.tsx'
import { useAddValue } from './AddValue.tsx'
import { FieldRows } from './FieldRows.tsx'
import { useVerbs } from './verbs.ts'

interface PeopleProps {
  readonly profileId: string
  readonly people: readonly PersonView[]
  /** Name of their company. */
  readonly company: string
}

/** The name heads the card, and the role has its own line. */
const SHOWN_APART = new Set<FieldId>(['person.name', 'person.role'])

/** The people of the profile, by seniority. */
export function People({ profileId, people, company }: PeopleProps) {
  const drawn = useGrowing(people.length)
  return (
    <ul className="people-list">
      {people.slice(0, drawn).map((person) => (
        <Person key={person.id} profileId={profileId} person={person} company={company} />
      ))}
    </ul>
  )
}

interface PersonProps {
  readonly profileId: string
  readonly person: PersonView
  readonly company: string
}

function Person({ profileId, person, company }: PersonProps) {
  const { say } = useSpeech()
  const [open, setOpen] = useState(false)
  const body = useId()
  const standing = (field: FieldId) => person.fields[field]?.standing[0]?.value
  const title = standing('person.title')
  const ways = WAYS.flatMap(({ field, picture }) => {
    const value = standing(field) ?? ''
    const link = linkOf(field, value)
    return link === undefined ? [] : [{ field, picture, link, words: written(field, value) }]
  })
  return (
    <li className="person-card">
      <button
        type="button"
        className="person-head"
        aria-expanded={open}
        aria-controls={body}
        onClick={() => setOpen(!open)}
      >
        <ChevronRight size={14} aria-hidden="true" className={open ? 'turns is-open' : 'turns'} />
        <span className="person-words">
          <span className="person-name">
            <bdi className="value">{person.name}</bdi>
          </span>
          {title !== undefined && (
            <span className="person-title">
              <bdi className="value">{title}</bdi>
            </span>
          )}
        </span>
        {person.executive && <span className="tag">{say('people.executive')}</span>}
      </button>
      {ways.length > 0 && (
        <span className="person-ways">
          {ways.map(({ field, words, link, picture: Picture }) => (
            <a
              key={field}
              href={link}
              target="_blank"
              rel="noreferrer noopener"
              title={words}
              aria-label={`${say(`field.${field}`)}: ${words}`}
            >
              <Picture size={14} aria-hidden="true" />
            </a>
          ))}
        </span>
      )}
      <RoleLine person={person} />
      <div id={body} hidden={!open} className="person-body">
        {open && <PersonFields profileId={profileId} person={person} company={company} />}
      </div>
    </li>
  )
}

/** How to reach a person without opening their card. */
const WAYS = [
  { field: 'person.email', picture: AtSign },
  { field: 'person.phone', picture: Phone },
] as const

function PersonFields({ profileId, person, company }: PersonProps) {
  const { say } = useSpeech()
  const verbs = useVerbs()
  const catalogue = useCatalogue()
  const personFields = useMemo(
    () =>
      catalogue.fields.flatMap(({ id, about, group }) =>
        about === 'person' && group === 'people' ? [id] : [],
      ),
    [catalogue],
  )
  const add = useAddValue({
    subject: person.id,
    choices: personFields.filter((id) => !SHOWN_APART.has(id)),
    filled: (field) => (person.fields[field]?.standing.length ?? 0) > 0,
    group: person.name,
  })
  const remove = say('people.remove', { name: person.name })
  return (
    <>
      <ul className="rows" aria-label={person.name}>
        {personFields.map((field) => {
          const view = field === 'person.role' ? undefined : person.fields[field]
          return view && <FieldRows key={field} subject={person.id} view={view} />
        })}
      </ul>
      {add.editor}
      <PersonaCard person={person} />
      <div className="person-foot">
        {add.button}
        <CopyPerson person={person} company={company} />
        <WriteTo profileId={profileId} person={person} />
        <Button
          label={remove}
          icon={UserMinus}
          look="quiet"
          bare
          onClick={() => verbs.removePerson(person.id, person.name)}
        />
        <ForgetPerson
          name={person.name}
          forget={(never) => verbs.forgetPerson(person.id, person.name, never)}
        />
      </div>
    </>
  )
}
