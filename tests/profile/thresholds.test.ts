import { describe, expect, it } from 'vitest'
import { pageSheet } from '../../components/panel/page-sheet.ts'
import { THRESHOLD_FILLED, THRESHOLD_OFFERED, type PersonKey } from '../../lib/model/index.ts'
import { newIn } from '../../lib/profile/changes.ts'
import { draftOfPage } from '../../lib/profile/page-draft.ts'
import { finding, reading } from './invented.ts'

const A_HAIR = 0.001
/** A page that states the year of foundation with this confidence, beside a name that is beyond doubt. */
const stating = (confidence: number) =>
  reading('/', [finding('company.name', 'Nordwind'), finding('company.founded', '1998', { confidence })])

/** Where the value is: filled in, offered, or nowhere; in the draft and in the panel. */
function placeOf(confidence: number) {
  const page = stating(confidence)
  const sheet = pageSheet(page, newIn(page, undefined))
  const view = draftOfPage(page).fields['company.founded']
  const holds = (list: { readonly value: string }[] | undefined) =>
    list?.some(({ value }) => value === '1998') === true
  const shows = (list: typeof sheet.sure) => holds(list.map((sighting) => sighting.finding))
  return {
    draft: holds([...(view?.standing ?? [])])
      ? 'filled'
      : holds([...(view?.rivals ?? [])])
        ? 'offered'
        : 'none',
    panel: shows(sheet.sure) ? 'filled' : shows(sheet.possible) ? 'offered' : 'none',
  }
}

describe('a value read from a page', () => {
  it('is filled in from the upper threshold on', () => {
    expect(placeOf(THRESHOLD_FILLED).panel).toBe('filled')
    expect(placeOf(THRESHOLD_FILLED).draft).toBe('filled')
  })

  it('is offered below it', () => {
    expect(placeOf(THRESHOLD_FILLED - A_HAIR)).toEqual({ draft: 'offered', panel: 'offered' })
    expect(placeOf(THRESHOLD_OFFERED)).toEqual({ draft: 'offered', panel: 'offered' })
  })

  it('is shown nowhere below the lower threshold', () => {
    expect(placeOf(THRESHOLD_OFFERED - A_HAIR)).toEqual({ draft: 'none', panel: 'none' })
  })

  it('is no person below the lower threshold', () => {
    const about: PersonKey = 'person:lis'
    const people = (confidence: number) => {
      const page = reading('/team', [finding('person.name', 'Ewa Lis', { about, confidence })])
      return pageSheet(page, newIn(page, undefined)).people.length
    }
    expect(people(THRESHOLD_OFFERED)).toBe(1)
    expect(people(THRESHOLD_OFFERED - A_HAIR)).toBe(0)
  })
})
