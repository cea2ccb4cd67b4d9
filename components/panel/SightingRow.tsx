import { FieldIcon } from '../parts/FieldIcon.tsx'
import { Breakable } from '../parts/Breakable.tsx'
import { FactNote } from '../parts/FactNote.tsx'
import { Mark } from '../parts/Mark.tsx'
import { directionOf } from '../parts/written.ts'
import { useValueWords } from '../fields/value-words.ts'
import { useFieldName } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'
import type { Sighting } from './page-sheet.ts'
import type { Reveal } from './reveal.ts'

interface SightingRowProps {
  readonly sighting: Sighting
  /** The row above tells the same field, so the label is not repeated. */
  readonly repeats: boolean
  /** Everything on the page is new, so a word on each row would tell nothing. */
  readonly quiet: boolean
  readonly reveal: Reveal
}

/** One value of the page: what it is, the value, the words it comes from, and whether the profile has it. */
export function SightingRow({ sighting, repeats, quiet, reveal }: SightingRowProps) {
  const { say } = useSpeech()
  const nameOf = useFieldName()
  const words = useValueWords()
  const { finding, news, standing } = sighting
  const label = nameOf(finding.field)
  return (
    <li className={`row ${news}`}>
      <span className={repeats ? 'row-label repeats' : 'row-label'}>
        <FieldIcon field={finding.field} />
        <span>{label}</span>
      </span>
      <button
        type="button"
        className="row-value"
        title={say('page.showOnPage')}
        onClick={() => reveal(finding)}
      >
        <bdi className="value" dir={directionOf(finding.field)}>
          <Breakable words={words(finding.field, finding)} />
        </bdi>
        <FactNote field={finding.field} parts={finding.parts} />
        <Quote words={finding.quote} value={finding.value} />
        {standing !== undefined && (
          <span className="row-standing">
            {say('news.profileSays', { value: words(finding.field, { value: standing, parts: undefined }) })}
          </span>
        )}
      </button>
      <Mark news={news} quiet={quiet || news === 'known'} />
    </li>
  )
}

/** The sentence a value was read from, unless it says no more than the value. */
export function Quote({ words, value }: { readonly words: string; readonly value: string }) {
  if (words.trim() === '' || words.trim() === value.trim()) return null
  return (
    <q className="quote">
      <bdi>{words}</bdi>
    </q>
  )
}
