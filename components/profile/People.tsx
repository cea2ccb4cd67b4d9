import { AtSign, ChevronRight, Phone, Plus, UserMinus } from 'lucide-react'
import { useId, useState, type FormEvent } from 'react'
import { fieldIds, fields } from '@/lib/model/index.ts'
import type { FieldId, PersonView } from '@/lib/model/index.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { AddValue } from './AddValue.tsx'
import { FieldRows } from './FieldRows.tsx'
import { useVerbs } from './verbs.ts'

const personFields = fieldIds.filter((id) => fields[id].about === 'person')
const addable = personFields.filter((id) => id !== 'person.name')

/** The people of the profile, by rank. */
export function People({ people }: { readonly people: readonly PersonView[] }) {
  return (
    <>
      <ul className="people-list">
        {people.map((person) => (
          <Person key={person.id} person={person} />
        ))}
      </ul>
      <AddPerson />
    </>
  )
}

function Person({ person }: { readonly person: PersonView }) {
  const { say } = useSpeech()
  const verbs = useVerbs()
  const [open, setOpen] = useState(false)
  const body = useId()
  const standing = (field: FieldId) => person.fields[field]?.standing[0]?.value
  const title = standing('person.title')
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
        <span className="person-signs">
          {standing('person.email') !== undefined && (
            <AtSign size={13} aria-label={say('field.person.email')} />
          )}
          {standing('person.phone') !== undefined && (
            <Phone size={13} aria-label={say('field.person.phone')} />
          )}
          {person.executive && <span className="tag">{say('people.executive')}</span>}
        </span>
      </button>
      <div id={body} hidden={!open} className="person-body">
        {open && (
          <>
            <ul className="rows">
              {personFields.map((field) => {
                const view = person.fields[field]
                return view && <FieldRows key={field} subject={person.id} view={view} />
              })}
            </ul>
            <div className="person-foot">
              <AddValue
                subject={person.id}
                choices={addable}
                filled={new Set(addable.filter((field) => (person.fields[field]?.standing.length ?? 0) > 0))}
                group={person.name}
              />
              <Button
                label={say('people.remove', { name: person.name })}
                icon={UserMinus}
                look="quiet"
                onClick={() => verbs.removePerson(person.id, person.name)}
              />
            </div>
          </>
        )}
      </div>
    </li>
  )
}

function AddPerson() {
  const { say } = useSpeech()
  const verbs = useVerbs()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [title, setTitle] = useState('')
  if (!open)
    return (
      <Button
        label={say('people.add')}
        icon={Plus}
        look="quiet"
        className="add"
        onClick={() => setOpen(true)}
      />
    )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    verbs.addPerson(name.trim(), title.trim())
    setName('')
    setTitle('')
    setOpen(false)
  }
  return (
    <form
      className="add-person"
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
    >
      <label>
        {say('field.person.name')}
        <input
          className="input"
          dir="auto"
          autoFocus
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <label>
        {say('field.person.title')}
        <input
          className="input"
          dir="auto"
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </label>
      <span className="add-person-foot">
        <Button label={say('people.addThis')} look="primary" type="submit" disabled={name.trim() === ''} />
        <Button label={say('action.cancel')} look="quiet" onClick={() => setOpen(false)} />
      </span>
    </form>
  )
}
