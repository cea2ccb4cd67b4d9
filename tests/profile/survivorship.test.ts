import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Because, FieldId, Finding, Profile } from '../../lib/model/index.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import {
  personClaims,
  preferClaims,
  removePersonClaims,
  typedClaims,
  vetoClaims,
} from '../../lib/profile/edit.ts'
import { emptyProfile, withClaims, withReading } from '../../lib/profile/profile.ts'
import { valueKey } from '../../lib/profile/value-key.ts'
import { anyReading, cases, day, everyone, finding, person, reading } from './invented.ts'

const empty = emptyProfile('p', ['nordwind.example'], day(0))
const company = 'company'

function filed(profile: Profile, path: string, found: Finding[], at: number, domain?: string): Profile {
  const page = reading(path, found, domain ? 'article' : 'own', domain)
  return withReading(profile, page, everyone(page), day(at))
}

describe('each rule says why', () => {
  const founded = (value: string, more: Partial<Finding> = {}) => [finding('company.founded', value, more)]
  const view = (profile: Profile) => draftOf(profile).fields['company.founded']!
  const expectWinner = (profile: Profile, value: string, because: Because, conflict = true) => {
    expect(view(profile)).toMatchObject({ because, conflict, standing: [{ value }] })
    expect(view(profile).rivals).toHaveLength(because === 'onlyValue' ? 0 : 1)
  }

  it('onlyValue', () => expectWinner(filed(empty, '/', founded('1998'), 0), '1998', 'onlyValue', false))
  it('moreCertain', () => {
    const one = filed(empty, '/', founded('1998', { certainty: 'structured' }), 0)
    expectWinner(filed(one, '/about', founded('1999', { certainty: 'inferred' }), 1), '1998', 'moreCertain')
  })
  it('ownSite', () => {
    const press = filed(empty, '/news', founded('1999', { certainty: 'structured' }), 3, 'press.example')
    expectWinner(filed(press, '/about', founded('1998', { certainty: 'inferred' }), 1), '1998', 'ownSite')
  })
  it('pageStillSays: the page of the other value was read again and changed', () => {
    const old = filed(
      filed(empty, '/', founded('1998', { certainty: 'structured' }), 0),
      '/',
      founded('1999'),
      5,
    )
    expectWinner(old, '1999', 'pageStillSays', false)
    expect(view(old).rivals[0]).toMatchObject({ value: '1998', gone: true })
  })
  it('morePages', () => {
    const two = filed(filed(empty, '/', founded('1998'), 0), '/about', founded('1998'), 0)
    expectWinner(filed(two, '/team', founded('1999', { confidence: 0.95 }), 5), '1998', 'morePages')
  })
  it('moreConfident', () => {
    const one = filed(empty, '/', founded('1998', { confidence: 0.95 }), 0)
    expectWinner(filed(one, '/about', founded('1999', { confidence: 0.8 }), 5), '1998', 'moreConfident')
  })
  it('ownTitle: what stands beside the name, against the label over a list of names', () => {
    const title = (value: string, more: Partial<Finding>) =>
      person('1', 'Anna Nowak').concat(finding('person.title', value, { about: 'person:1', ...more }))
    const label = title('Managing Directors', { parts: { executive: 'yes', ofList: 'yes' }, confidence: 0.9 })
    const own = title('Chief Financial Officer', { parts: { executive: 'yes' }, confidence: 0.8 })
    for (const pages of [
      [label, own],
      [own, label],
    ]) {
      const profile = pages.reduce((made, found, at) => filed(made, `/${at}`, found, at), empty)
      expect(draftOf(profile).people[0]!.fields['person.title']).toMatchObject({
        because: 'ownTitle',
        standing: [{ value: 'Chief Financial Officer' }],
      })
    }
    const alone = draftOf(filed(empty, '/', label, 0)).people[0]!.fields['person.title']
    expect(alone).toMatchObject({ because: 'onlyValue', standing: [{ value: 'Managing Directors' }] })
  })
  it('seenMoreRecently', () => {
    expectWinner(
      filed(filed(empty, '/', founded('1998'), 0), '/a', founded('1999'), 5),
      '1999',
      'seenMoreRecently',
    )
  })
  it('inOrder, the same in every order', () => {
    const one = filed(filed(empty, '/', founded('1998'), 0), '/a', founded('1999'), 0)
    const other = filed(filed(empty, '/a', founded('1999'), 0), '/', founded('1998'), 0)
    expect(view(one)).toEqual(view(other))
    expect(view(one).because).toBe('inOrder')
  })
  it('youSaidSo and youPreferIt: the rep’s last word', () => {
    const two = filed(filed(empty, '/', founded('1998'), 0), '/a', founded('1999'), 5)
    const key = valueKey('company.founded', '1998')
    const preferred = withClaims(
      two,
      preferClaims(two, { subject: company, field: 'company.founded', key }, day(6)),
      day(6),
    )
    expectWinner(preferred, '1998', 'youPreferIt', false)
    const typed = withClaims(preferred, typedClaims(preferred, { subject: company, field: 'company.founded', value: '1997' }, day(7)), day(7)) // prettier-ignore
    expect(view(typed)).toMatchObject({ because: 'youSaidSo', conflict: false, standing: [{ value: '1997', kind: 'typed', certainty: 'confirmed' }] }) // prettier-ignore
    const again = withClaims(
      typed,
      preferClaims(typed, { subject: company, field: 'company.founded', key }, day(8)),
      day(8),
    )
    expect(view(again)).toMatchObject({
      because: 'youPreferIt',
      standing: [{ value: '1998', kind: 'stated' }],
    })
  })
  it('translations, other words for one post and descriptions of other pages are kept and are no conflict', () => {
    const lang = (profile: Profile, path: string, code: string, found: Finding[], at: number) => {
      const page = { ...reading(path, found), lang: code }
      return withReading(profile, page, everyone(page), day(at))
    }
    const home = [finding('company.description', 'Quiet pumps.'), finding('company.industry', 'Pumps')]
    const en = lang(empty, '/', 'en', [...home, ...person('0', 'Jonas Brandt', 'CEO')], 0)
    const about = [finding('company.description', 'Our history.'), ...person('0', 'Jonas Brandt', 'CEO')]
    const de = lang(en, '/de/chronik', 'de', [finding('company.industry', 'Pumpenbau'), ...about], 3)
    const draft = draftOf(de)
    expect(draft.conflicts).toBe(0)
    expect(draft.fields['company.description']).toMatchObject({ because: 'ownSite', standing: [{ value: 'Quiet pumps.' }], rivals: [{}] }) // prettier-ignore
    expect(draft.fields['company.industry']).toMatchObject({ standing: [{}], rivals: [{}] })
    const contrary = lang(de, '/en/facts', 'en', [finding('company.industry', 'Boats')], 4)
    expect(draftOf(contrary).conflicts).toBe(1)
  })
  it('a value under the limit is offered, never filled in, and makes no conflict', () => {
    const offered = filed(empty, '/', founded('1998', { confidence: 0.6 }), 0)
    expect(view(offered)).toMatchObject({ standing: [], rivals: [{ value: '1998' }], conflict: false })
    const sure = filed(offered, '/a', founded('1999', { certainty: 'inferred' }), 1)
    expect(view(sure)).toMatchObject({
      because: 'moreConfident',
      conflict: false,
      standing: [{ value: '1999' }],
    })
    expect(filed(empty, '/', founded('1998', { confidence: 0.4 }), 0).claims.map(({ field }) => field)).toEqual(['company.domain']) // prettier-ignore
  })
})

describe('the rep’s word', { timeout: 600_000 }, () => {
  const anyField: fc.Arbitrary<FieldId> = fc.constantFrom(
    'company.name',
    'company.founded',
    'company.email',
    'company.employees',
  )
  const value = fc.constantFrom('Nordwind', '1998', '250', 'info@nordwind.example', 'Anders')

  it('beats any page, whatever is read before and after', () => {
    fc.assert(
      fc.property(
        fc.array(anyReading, { maxLength: 3 }),
        anyField,
        value,
        fc.array(anyReading, { maxLength: 3 }),
        (before, field, text, after) => {
          const read = (own: Profile, page: (typeof before)[number], at: number) =>
            withReading(own, page, everyone(page), day(at))
          const start = before.reduce((own, page, at) => read(own, page, at), empty)
          const typed = withClaims(
            start,
            typedClaims(start, { subject: company, field, value: text }, day(4)),
            day(4),
          )
          const end = after.reduce((own, page, at) => read(own, page, at + 5), typed)
          const view = draftOf(end).fields[field]!
          expect(view.standing[0]!.value).toBe(text)
          expect(view.conflict).toBe(false)
        },
      ),
      cases(200),
    )
  })

  it('strikes a value out for good: no page brings it back, typing it does', () => {
    fc.assert(
      fc.property(
        fc.array(anyReading, { minLength: 1, maxLength: 3 }),
        fc.array(anyReading, { maxLength: 3 }),
        fc.nat(),
        (before, after, pick) => {
          const read = (own: Profile, page: (typeof before)[number], at: number) =>
            withReading(own, page, everyone(page), day(at))
          const start = before.reduce((own, page, at) => read(own, page, at), empty)
          const shown = Object.values(draftOf(start).fields).flatMap((view) => [...view.standing, ...view.rivals].map(({ key, value }) => ({ field: view.field, key, value }))) // prettier-ignore
          if (shown.length === 0) return
          const { field, key, value: struck } = shown[pick % shown.length]!
          const vetoed = withClaims(
            start,
            vetoClaims(start, { subject: company, field, key }, day(4)),
            day(4),
          )
          const end = [...before, ...after].reduce((own, page, at) => read(own, page, at + 5), vetoed)
          for (const own of [vetoed, end]) {
            const view = draftOf(own).fields[field]
            const values = [...(view?.standing ?? []), ...(view?.rivals ?? [])].map(({ value: text }) =>
              valueKey(field, text),
            )
            expect(values).not.toContain(valueKey(field, struck))
          }
          const typed = withClaims(
            end,
            typedClaims(end, { subject: company, field, value: struck }, day(20)),
            day(20),
          )
          expect(draftOf(typed).fields[field]!.standing.map(({ value: text }) => text)).toContain(struck)
        },
      ),
      cases(200),
    )
  })

  it('edits in place: a value of many goes, a page’s single value stays as rival, an own slip goes', () => {
    const page = filed(
      empty,
      '/',
      [finding('company.email', 'inf@nordwind.example'), finding('company.founded', '1998')],
      0,
    )
    const edited = (own: Profile, field: FieldId, from: string, to: string, at: number) =>
      withClaims(
        own,
        typedClaims(own, { subject: company, field, value: to, replaces: valueKey(field, from) }, day(at)),
        day(at),
      )
    const mail = draftOf(edited(page, 'company.email', 'inf@nordwind.example', 'info@nordwind.example', 1))
    expect(mail.fields['company.email']!.standing.map(({ value: text }) => text)).toEqual([
      'info@nordwind.example',
    ])
    const slip = edited(page, 'company.founded', '1998', '1979', 1)
    const right = draftOf(edited(slip, 'company.founded', '1979', '1997', 2)).fields['company.founded']!
    expect(right).toMatchObject({
      standing: [{ value: '1997' }],
      rivals: [{ value: '1998' }],
      conflict: false,
    })
  })
})

describe('people by the rep’s hand', () => {
  const team = filed(
    empty,
    '/team',
    [...person('0', 'Jonas Brandt', 'CEO'), ...person('1', 'Anna Nowak', 'CFO')],
    0,
  )
  const names = (profile: Profile) => draftOf(profile).people.map(({ name }) => name)

  it('a removed person stays removed when other pages name them in other ways', () => {
    const jonas = draftOf(team).people[0]!
    const removed = withClaims(team, removePersonClaims(team, jonas.id, day(1)), day(1))
    expect(names(removed)).toEqual(['Anna Nowak'])
    const again = filed(
      removed,
      '/imprint',
      person('0', 'Dr. Brandt Jonas', 'CEO', 'jonas@nordwind.example'),
      2,
    )
    expect(names(again)).toEqual(['Anna Nowak'])
    const byHand = withClaims(again, personClaims({ 'person.name': 'Jonas Brandt' }, day(3)).claims, day(3))
    expect(names(byHand)).toEqual(['Jonas Brandt', 'Anna Nowak'])
  })

  it('a person added by hand is the one that a page names later', () => {
    const byHand = withClaims(
      empty,
      personClaims({ 'person.name': 'Ewa Lis', 'person.title': 'Buyer' }, day(0)).claims,
      day(0),
    )
    const read = filed(byHand, '/team', person('0', 'Ewa LIS', 'Purchasing'), 1)
    expect(draftOf(read).people).toHaveLength(1)
    expect(draftOf(read).people[0]!.fields['person.title']).toMatchObject({ because: 'youSaidSo', standing: [{ value: 'Buyer' }], rivals: [{ value: 'Purchasing' }] }) // prettier-ignore
  })

  it('a corrected name stands and still meets the page’s spelling', () => {
    const jonas = draftOf(team).people[0]!
    const corrected = withClaims(team, typedClaims(team, { subject: jonas.id, field: 'person.name', value: 'Jonas Brand', replaces: valueKey('person.name', 'Jonas Brandt') }, day(1)), day(1)) // prettier-ignore
    const again = filed(corrected, '/imprint', person('0', 'Jonas Brandt', 'Managing director'), 2)
    expect(names(again).sort()).toEqual(['Anna Nowak', 'Jonas Brand'])
    expect(draftOf(again).conflicts).toBe(1)
  })
})
