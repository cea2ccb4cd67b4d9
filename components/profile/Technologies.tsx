import { useState } from 'react'
import { isUsed, type FieldView, type Value } from '@/lib/model/index.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Trash2 } from '../parts/outlines.tsx'
import { byCategory, useCategoryName } from '../parts/category.ts'
import { Relation } from '../parts/Relation.tsx'
import { useShownKinds } from './KindFilter.tsx'
import { Kind } from './Kind.tsx'
import { Sources } from './Sources.tsx'
import { WhyItMatters } from './WhyItMatters.tsx'
import { useVerbs } from './verbs.ts'

/** The company's technologies by category; a chip opens its evidence. */
export function Technologies({ view }: { readonly view: FieldView }) {
  const categoryName = useCategoryName()
  const [open, setOpen] = useState<string>()
  const isShown = useShownKinds()
  const shelves = byCategory([...view.standing, ...view.rivals].filter(isShown), ({ parts }) => parts)
  const offered = new Set(view.rivals.map(({ key }) => key))
  return (
    <dl className="shelves">
      {shelves.map(([category, values]) => {
        const opened = values.find(({ key }) => key === open)
        return (
          <div key={category} className="shelf">
            <dt>{categoryName(category)}</dt>
            <dd>
              <ul className="chips">
                {values.map((value) => (
                  <li key={value.key}>
                    <button
                      type="button"
                      className={offered.has(value.key) ? 'chip offered' : 'chip'}
                      aria-expanded={value.key === open}
                      onClick={() => setOpen(value.key === open ? undefined : value.key)}
                    >
                      <bdi className="value">{value.value}</bdi>
                      <Relation parts={value.parts} />
                    </button>
                  </li>
                ))}
              </ul>
              {opened && <Clues value={opened} />}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

function Clues({ value }: { readonly value: Value }) {
  const { say } = useSpeech()
  const verbs = useVerbs()
  return (
    <div className="clues">
      <div className="rival-head">
        <Kind kind={value.kind} />
        <Button
          label={say('value.delete', { field: say('field.company.technology'), value: value.value })}
          icon={Trash2}
          look="quiet"
          bare
          onClick={() => verbs.remove('company', 'company.technology', value)}
        />
      </div>
      {isUsed(value.parts) && <WhyItMatters parts={value.parts} />}
      <Sources value={value} />
    </div>
  )
}
