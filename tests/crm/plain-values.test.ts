import { describe, expect, it } from 'vitest'
import close from '../../lib/connectors/close.ts'
import espocrm from '../../lib/connectors/espocrm.ts'
import { encodedPlainly, numberIn } from '../../lib/connectors/parts/cells.ts'
import type { RemoteField } from '../../lib/model/index.ts'

const field = (type: RemoteField['type']) => ({ name: 'f', label: 'F', type }) as RemoteField

describe('values in the form of most CRMs', () => {
  it.each([
    ['1,200', 1200],
    ['1 200', 1200],
    ['1.234.567', 1234567],
    ['1,234,567.89', 1234567.89],
    ['-12 000', -12000],
    ['0.125', 0.125],
    ['1234.567', 1234.567],
    ['51-200', undefined],
    ['many', undefined],
  ])('%s as a number', (written, number) => {
    expect(numberIn(written)).toBe(number)
  })

  it.each([
    ['yes', true],
    ['No', false],
    ['0', false],
    ['perhaps', undefined],
  ])('%s as yes or no: what is neither is left out', (written, value) => {
    expect(encodedPlainly(field('boolean'), [written])).toBe(value)
  })
})

describe('names, passwords and keys of any script', () => {
  const sent = (header: string | undefined) => Buffer.from(header?.split(' ')[1] ?? '', 'base64').toString()
  const request = { method: 'GET', path: '/' } as const

  it('are sent to EspoCRM in UTF-8', () => {
    const { headers } = espocrm.signed(request, { user: 'Łukasz', password: 'گذرواژه' }, {} as never)
    expect(sent(headers?.['Authorization'])).toBe('Łukasz:گذرواژه')
  })

  it('are sent to Close in UTF-8', () => {
    const { headers } = close.signed(request, { token: 'api_…' }, {} as never)
    expect(sent(headers?.['Authorization'])).toBe('api_…:')
  })
})
