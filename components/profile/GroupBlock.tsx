import { useMemo, type ReactNode } from 'react'
import { fieldOf, type Draft, type FieldGroup, type FieldId } from '@/lib/model/index.ts'
import { useCatalogue } from '../hooks/catalogue.tsx'
import { useGrowing } from '../hooks/growing.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Block } from '../parts/Block.tsx'
import { useAddValue } from './AddValue.tsx'
import { BlankRow } from './BlankRow.tsx'
import { ChipRow } from './ChipRow.tsx'
import { FieldRows } from './FieldRows.tsx'

/** Shown in the header, by their own control, or not at all. */
const UNSHOWN = new Set<FieldId>(['company.logo', 'company.language'])

interface GroupProps {
  readonly group: FieldGroup
  readonly draft: Draft
  /** Which of the group's fields can be filled in here; by default all. */
  readonly offered?: (field: FieldId) => boolean
  /** Which empty fields are shown, to be filled in. */
  readonly blanks?: (field: FieldId) => boolean
  /** Shown beside the button that adds a value. */
  readonly note?: ReactNode
  readonly above?: ReactNode
  /** Shown below the fields. */
  readonly children?: ReactNode
}

/** Whether a field is multi-choice. */
export function isTicked(field: FieldId): boolean {
  const { holds, type } = fieldOf(field)
  return holds === 'many' && type === 'choice'
}

const everything = () => true
const nothing = () => false

/** The fields of one group: values, empty fields, and the button that adds a value. */
export function GroupBlock({
  group,
  draft,
  offered = everything,
  blanks = nothing,
  note,
  above,
  children,
}: GroupProps) {
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
  const count = members.reduce((sum, id) => sum + held(id), 0)
  const add = useAddValue({
    subject: 'company',
    choices: members.filter(offered),
    filled: (id) => held(id) > 0,
    group: title,
  })
  const rows = members.flatMap((id) => {
    const view = draft.fields[id]
    const isBlank = offered(id) && blanks(id)
    // The same row whether empty or not, so that the first tick does not close the list.
    if (isTicked(id))
      return view || isBlank ? [<ChipRow key={id} subject="company" field={id} view={view} />] : []
    if (view) return [<FieldRows key={id} subject="company" view={view} />]
    return isBlank ? [<BlankRow key={id} subject="company" field={id} />] : []
  })
  const drawn = useGrowing(rows.length)
  const isFilled = members.some((id) => draft.fields[id])
  return (
    <Block
      title={title}
      count={count > 0 ? number(count) : undefined}
      open={isFilled}
      note={
        <span className="block-notes">
          {add.button}
          {note}
        </span>
      }
      above={above ?? add.editor}
    >
      {rows.length > 0 && (
        <ul className="rows" aria-label={title}>
          {rows.slice(0, drawn)}
        </ul>
      )}
      {children}
    </Block>
  )
}
