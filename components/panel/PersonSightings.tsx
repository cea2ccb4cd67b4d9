import { useId } from 'react'
import { Breakable } from '../parts/Breakable.tsx'
import { Mark } from '../parts/Mark.tsx'
import { directionOf, written } from '../parts/written.ts'
import { useSpeech } from '../hooks/speech.ts'
import type { PersonSighting } from './page-sheet.ts'
import type { Reveal } from './reveal.ts'
import { Quote } from './SightingRow.tsx'
import type { Ticks } from './ticks.ts'

interface PersonSightingsProps {
  readonly people: readonly PersonSighting[]
  readonly ticks: Ticks
  readonly reveal: Reveal
  /** All people on the page are new, so a mark on each row would be redundant. */
  readonly quiet: boolean
}

/** The people on the page, executives first. Ticked people are filed with the company. */
export function PersonSightings({ people, ticks, reveal, quiet }: PersonSightingsProps) {
  const { say } = useSpeech()
  const executives = people.filter((person) => person.executive)
  const others = people.filter((person) => !person.executive)
  const list = (title: string, some: readonly PersonSighting[]) =>
    some.length > 0 && (
      <>
        <h4 className="group-title">{title}</h4>
        <ul className="people" aria-label={title}>
          {some.map((person) => (
            <Person key={person.key} person={person} ticks={ticks} reveal={reveal} quiet={quiet} />
          ))}
        </ul>
      </>
    )
  return (
    <>
      {list(say('people.executives'), executives)}
      {list(executives.length > 0 ? say('people.others') : say('people.everyone'), others)}
    </>
  )
}

function Person({
  person,
  ticks,
  reveal,
  quiet,
}: Omit<PersonSightingsProps, 'people'> & { person: PersonSighting }) {
  const { say } = useSpeech()
  const id = useId()
  const { finding } = person.name
  const filed = person.news === 'known'
  return (
    <li className={`person ${person.news}`}>
      <input
        type="checkbox"
        id={id}
        checked={filed || ticks.has(person.key)}
        disabled={filed}
        aria-label={say('people.tick', { name: finding.value })}
        onChange={(event) => ticks.set(person.key, event.target.checked)}
      />
      <span className="person-words">
        <button
          type="button"
          className="person-name"
          title={say('page.showOnPage')}
          onClick={() => reveal(finding)}
        >
          <bdi className="value">{finding.value}</bdi>
        </button>
        {person.title && (
          <span className="person-title">
            <bdi className="value">{person.title.finding.value}</bdi>
            {saysMore(person) && (
              <Quote words={person.title.finding.quote} value={person.title.finding.value} />
            )}
          </span>
        )}
        {person.rest.map(({ finding: more }) => (
          <span key={more.field + more.value} className="person-more">
            <bdi className="value" dir={directionOf(more.field)}>
              <Breakable words={written(more.field, more.value)} />
            </bdi>
          </span>
        ))}
        {person.title?.standing !== undefined && (
          <span className="row-standing">{say('news.profileSays', { value: person.title.standing })}</span>
        )}
      </span>
      <Mark news={person.news} quiet={quiet || person.news === 'known'} />
    </li>
  )
}

/** Whether the quote says more than the name and title above it. */
function saysMore({ name, title }: PersonSighting): boolean {
  if (!title) return false
  const rest = title.finding.quote.replace(name.finding.value, '').replace(title.finding.value, '')
  return /[\p{L}\p{N}]/u.test(rest)
}
