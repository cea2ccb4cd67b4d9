import type { MessageKey } from '@/lib/i18n/messages.ts'
import type { Condition, TableView } from '@/lib/model/index.ts'

export interface ReadySegment {
  readonly id: string
  readonly title: MessageKey
  /** The parts of a view that it sets; the others stay as they are. */
  readonly view: Partial<TableView>
  /** Offered only once orders have been imported; also shows their columns. */
  readonly ofOrders?: true
}

const GOOD_FIT: Condition = { column: 'fit', is: 'atLeast', values: ['70'] }

/** The predefined segments. */
export const readySegments: readonly ReadySegment[] = [
  {
    id: 'ready.due',
    title: 'segment.due',
    view: {
      filter: { match: 'all', conditions: [{ column: 'due', is: 'before', values: ['0'] }] },
      sorting: { keys: [{ column: 'due', down: false, weight: 1 }], weighed: false },
      group: '',
    },
  },
  {
    id: 'ready.goodFit',
    title: 'segment.goodFit',
    view: {
      filter: { match: 'all', conditions: [GOOD_FIT] },
      sorting: { keys: [{ column: 'fit', down: true, weight: 1 }], weighed: false },
      group: '',
    },
  },
  {
    id: 'ready.noMoney',
    title: 'segment.noMoney',
    view: {
      filter: {
        match: 'all',
        conditions: [GOOD_FIT, { column: 'rolesMissing', is: 'anyOf', values: ['financial'] }],
      },
      sorting: { keys: [{ column: 'fit', down: true, weight: 1 }], weighed: false },
      group: '',
    },
  },
  ...(['highValueLowFrequency', 'highValueAtRisk'] as const).map((id): ReadySegment => ({
    id: `ready.${id}`,
    title: `rfm.${id}`,
    ofOrders: true,
    view: {
      filter: { match: 'all', conditions: [{ column: 'rfm', is: 'anyOf', values: [id] }] },
      sorting: { keys: [{ column: 'orderTotal', down: true, weight: 1 }], weighed: false },
      group: '',
    },
  })),
]
