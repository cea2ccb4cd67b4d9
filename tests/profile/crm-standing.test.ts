import { describe, expect, it } from 'vitest'
import type { RecordAction, Receipt } from '../../lib/model/index.ts'
import { crmStanding } from '../../lib/profile/crm-standing.ts'

/** Writes, newest first: on day 9 downwards. */
const writes = (...all: readonly [connector: string, action: RecordAction, object?: Receipt['object']][]) =>
  all.map(([connector, action, object = 'company'], at) => ({
    connector,
    connectionId: `${connector} of the rep`,
    receipt: { action: action as Receipt['action'], object, at: `2026-03-0${9 - at}` },
  }))

describe('where a profile stands in the CRMs', () => {
  it('is in none before anything was sent, and after its record was deleted again', () => {
    expect(crmStanding([])).toBeUndefined()
    expect(crmStanding(writes(['espocrm', 'delete'], ['espocrm', 'create']))).toBeUndefined()
    expect(crmStanding(writes(['espocrm', 'create', 'person']))).toBeUndefined()
  })

  it('is where it was written last', () => {
    const sent = writes(['espocrm', 'update', 'person'], ['espocrm', 'update'], ['hubspot', 'create'])
    expect(crmStanding(sent)).toEqual({ connector: 'espocrm', at: '2026-03-08', undone: false })
  })

  it('is still in a CRM that is no longer connected when it was deleted in another such one', () => {
    const gone = writes(['espocrm', 'delete'], ['espocrm', 'create'], ['hubspot', 'create'])
      .map(({ receipt, connectionId }) => ({ receipt, connectionId })) // prettier-ignore
    expect(crmStanding(gone)).toEqual({ connector: undefined, at: '2026-03-07', undone: false })
  })

  it('is in the one account of a CRM when it was deleted in the other', () => {
    const [gone, , kept] = writes(['hubspot', 'delete'], ['hubspot', 'create'], ['hubspot', 'create'])
    expect(crmStanding([gone!, { ...kept!, connectionId: 'another account' }])?.at).toBe('2026-03-07')
  })

  it('does not claim to be sent where the record got its old values back', () => {
    const undone = writes(['espocrm', 'restore'], ['espocrm', 'update'])
    expect(crmStanding(undone)).toEqual({ connector: 'espocrm', at: '2026-03-09', undone: true })
  })

  it('is still in one CRM when the run to another was undone', () => {
    const of = (action: RecordAction) =>
      writes(['espocrm', action], ['espocrm', 'update'], ['hubspot', 'create'])
    for (const action of ['delete', 'restore'] as const)
      expect(crmStanding(of(action)), action).toEqual({
        connector: 'hubspot',
        at: '2026-03-07',
        undone: false,
      })
  })
})
