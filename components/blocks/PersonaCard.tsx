import type { FieldId, PersonView } from '@/lib/model/index.ts'
import { useCatalogue } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'
import { Block } from '../parts/Block.tsx'
import { isTicked } from '../profile/GroupBlock.tsx'
import { BlankRow } from '../profile/BlankRow.tsx'
import { ChipRow } from '../profile/ChipRow.tsx'
import { FieldRows } from '../profile/FieldRows.tsx'

/** What the rep knows about a person: duties, use, channel, and personal fields that are turned on. Entered by hand only. */
export function PersonaCard({ person }: { readonly person: PersonView }) {
  const { say, number } = useSpeech()
  const catalogue = useCatalogue()
  const fields = catalogue.fields.flatMap(({ id, group, off }) =>
    (group === 'persona' || group === 'personal') && !off ? [id] : [],
  )
  const isFilled = (id: FieldId) => (person.fields[id]?.standing.length ?? 0) > 0
  const count = fields.filter(isFilled).length
  return (
    <Block title={say('group.persona')} count={count > 0 ? number(count) : undefined} open={count > 0}>
      <ul className="rows" aria-label={say('group.persona')}>
        {fields.map((id) => {
          const view = person.fields[id]
          if (isTicked(id)) return <ChipRow key={id} subject={person.id} field={id} view={view} />
          return view && isFilled(id) ? (
            <FieldRows key={id} subject={person.id} view={view} />
          ) : (
            <BlankRow key={id} subject={person.id} field={id} />
          )
        })}
      </ul>
    </Block>
  )
}
