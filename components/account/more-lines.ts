import { useMemo } from 'react'
import type { Order, Receipt } from '@/lib/model/index.ts'
import type { TimelineLine } from '@/lib/profile/timeline.ts'
import { watchSavedFile, watchSent } from '@/lib/storage/watch-exports.ts'
import { useConnectorName } from '../exports/crm-name.ts'
import { useLive } from '../hooks/live.ts'
import { useSpeech } from '../hooks/speech.ts'
import { amountOf } from '../parts/amount.ts'

const NONE: readonly Order[] = []

/** Timeline lines from outside the profile: CRM receipts, the last file export, and orders. */
export function useMoreLines(profileId: string, orders: readonly Order[] = NONE): readonly TimelineLine[] {
  const { say, locale } = useSpeech()
  const nameOf = useConnectorName()
  const sent = useLive(() => watchSent(profileId), `sent ${profileId}`)
  const kept = useLive(() => watchSavedFile(profileId), `saved ${profileId}`)
  const file = kept.state === 'ready' ? kept.value : undefined
  const receipts = sent.state === 'ready' ? sent.value : undefined
  return useMemo(() => {
    const exports = (receipts ?? []).flatMap(({ receipt, connector }): TimelineLine[] => {
      const { at, name, link = '', changes, object } = receipt
      if (object === 'link') return []
      const what = say(`sent.${doneAs(receipt)}`, { crm: nameOf(connector), name, count: changes.length })
      return [{ kind: 'export', at, what, quote: '', url: link }]
    })
    const bought = orders.map(({ id, at, amount, currency }): TimelineLine => {
      const what = say('order.of', { id, amount: amountOf(amount, currency, locale.tag) })
      return { kind: 'order', at, what, quote: '', url: '' }
    })
    const saved: TimelineLine[] = file ? [{ kind: 'export', at: file.at, what: say('sent.file', { file: file.file }), quote: '', url: '' }] : [] // prettier-ignore
    return [...exports, ...saved, ...bought]
  }, [receipts, file, orders, say, locale, nameOf])
}

/** The timeline text for the record of a receipt. */
function doneAs({ action }: Receipt): 'create' | 'update' | 'delete' | 'restore' {
  return action === 'create' || action === 'delete' || action === 'restore' ? action : 'update'
}
