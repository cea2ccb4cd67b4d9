import type { ReactNode } from 'react'
import type { Draft, FieldGroup } from '@/lib/model/index.ts'
import { useNewField } from '../fields/NewField.tsx'
import { IndustryHere, WordingHere } from '../fields/people-here.ts'
import { useFields } from '../hooks/catalogue.tsx'
import { GroupBlock } from '../profile/GroupBlock.tsx'
import { InterviewButton } from './InterviewButton.tsx'
import { stageOf } from './stage.ts'
import { useTemplate } from './template.ts'

interface BlocksProps {
  readonly draft: Draft
  readonly technologies: ReactNode
}

const always = () => true

/** The industry whose pain points are listed first, by template. */
const industries: Readonly<Record<string, string>> = {
  manufacturing: 'manufacturing',
  software: 'software',
  trade: 'trade',
  'public-sector': 'publicSector',
}

/** The blocks of a profile as arranged by its template: facts first, then knowledge and judgements of the rep. */
export function Blocks({ draft, technologies }: BlocksProps) {
  const template = useTemplate(draft)
  const isShown = (block: FieldGroup) => !template.hidden.includes(block)
  const isCustomer = stageOf(draft) === 'customer'
  const hasHistory = Object.values(draft.fields).some(({ field }) => field.startsWith('company.renewal') || field === 'company.customerSince') // prettier-ignore
  return (
    <>
      {(isCustomer || hasHistory) && <GroupBlock group="relationship" draft={draft} blanks={always} />}
      {isShown('firmographics') && (
        <WordingHere value={draft.fields['company.industry']?.standing[0]?.value}>
          <GroupBlock group="firmographics" draft={draft} />
        </WordingHere>
      )}
      {isShown('technographics') && technologies}
      {isShown('painPoints') && (
        <IndustryHere value={industries[template.id]}>
          <GroupBlock group="painPoints" draft={draft} blanks={always} />
        </IndustryHere>
      )}
      {isShown('goals') && <GroupBlock group="goals" draft={draft} blanks={always} />}
      {isShown('whyUs') && <GroupBlock group="whyUs" draft={draft} blanks={always} />}
      {isShown('psychographics') && <GroupBlock group="psychographics" draft={draft} blanks={always} />}
      {isShown('behaviour') && <GroupBlock group="behaviour" draft={draft} blanks={always} />}
      {isShown('preferences') && <GroupBlock group="preferences" draft={draft} blanks={always} />}
      <OwnFields draft={draft} />
      {isShown('signals') && <GroupBlock group="signals" draft={draft} />}
      <GroupBlock group="notes" draft={draft} note={<InterviewButton draft={draft} />} />
    </>
  )
}

/** Number of blank custom fields shown; the others are found by typing. */
const BLANKS = 12

/** The fields of the template and the rep, and the form to define one. */
function OwnFields({ draft }: { readonly draft: Draft }) {
  const { knowledge } = useFields()
  const template = useTemplate(draft)
  const create = useNewField()
  const own = new Set<string>(knowledge.definitions.map(({ id }) => id))
  const added = new Set<string>(template.fields.map(({ id }) => id))
  const few = knowledge.definitions.length <= BLANKS
  return (
    <GroupBlock
      group="custom"
      draft={draft}
      offered={(field) => own.has(field) || added.has(field)}
      blanks={(field) => few || added.has(field)}
      note={create.button}
      {...(create.form ? { above: create.form } : {})}
    />
  )
}
