import { useSpeech } from '../hooks/speech.ts'
import type { TechnologyShelf } from './page-sheet.ts'
import type { Reveal } from './reveal.ts'
import { useCategoryName } from '../parts/category.ts'
import { Relation } from '../parts/Relation.tsx'

interface TechnologyShelvesProps {
  readonly shelves: readonly TechnologyShelf[]
  readonly reveal: Reveal
}

/** The technologies of the page by category; each chip shows its evidence. */
export function TechnologyShelves({ shelves, reveal }: TechnologyShelvesProps) {
  const { say } = useSpeech()
  const categoryName = useCategoryName()
  return (
    <dl className="shelves">
      {shelves.map(({ category, sightings }) => (
        <div key={category} className="shelf">
          <dt>{categoryName(category)}</dt>
          <dd>
            <ul className="chips">
              {sightings.map(({ finding, news }) => (
                <li key={`${finding.value} ${finding.parts?.['relation'] ?? ''}`}>
                  <button
                    type="button"
                    className={`chip ${news}`}
                    title={finding.quote || say('page.showOnPage')}
                    onClick={() => reveal(finding)}
                  >
                    <bdi className="value">{finding.value}</bdi>
                    <Relation parts={finding.parts} />
                    <span className="unseen">{say(`news.${news}`)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}
