import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typedValue } from '../../lib/profile/typed-value.ts'
import { customTypes, type CustomFieldId } from '../../lib/model/index.ts'

const custom = (type: (typeof customTypes)[number]): CustomFieldId => `custom.company.${type}.a`

describe('typedValue', () => {
  it('keeps a day only where there is such a day', () => {
    expect(typedValue(custom('date'), ' 2024-02-29 ', '.')).toBe('2024-02-29')
    expect(typedValue(custom('date'), '۲۰۲۴-۰۲-۲۹', '.')).toBe('2024-02-29')
    for (const none of ['2023-02-29', '2024-13-01', '2024-00-10', '1.2.2024', ''])
      expect(typedValue(custom('date'), none, '.'), none).toMatchObject({ problem: 'notADate' })
    expect(typedValue('person.birthday', '--02-29', '.')).toBe('--02-29')
    expect(typedValue('person.birthday', '1985-02-29', '.')).toMatchObject({ problem: 'notADate' })
  })

  it('makes a link whole and follows none that is not of the web', () => {
    expect(typedValue(custom('link'), 'nordwind.example/a', '.')).toBe('https://nordwind.example/a')
    for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'nordwind', 'a b.example', 'file:///etc'])
      expect(typedValue(custom('link'), bad, '.'), bad).toMatchObject({ problem: 'notALink' })
  })

  it('takes 1 to 5 as a rating', () => {
    expect(typedValue('company.care', '۴', '.')).toBe('4')
    expect(typedValue('company.care', '6', '.')).toMatchObject({ problem: 'notARating' })
  })

  it('answers the same for what it answered', () => {
    fc.assert(
      fc.property(fc.constantFrom(...customTypes), fc.string(), (type, text) => {
        const once = typedValue(custom(type), text, '.')
        if (typeof once === 'string') expect(typedValue(custom(type), once, '.')).toBe(once)
      }),
    )
  })
})
