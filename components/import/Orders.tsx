import { Import as ImportIcon } from 'lucide-react'
import { useMemo, useState } from 'react'
import { importOrders, planOrders, type PlannedOrders } from '@/lib/actions/import-orders.ts'
import type { ReadSheet } from '@/lib/actions/read-sheet.ts'
import { dateOrderOf, type DateOrder } from '@/lib/imports/dates.ts'
import { guessOrderColumns, orderTargets, type OrderTarget } from '@/lib/imports/orders.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Columns } from './Columns.tsx'
import { LeftRows } from './LeftRows.tsx'
import { usePlanning } from './planning.ts'
import { Running, useRunning } from './running.tsx'

interface OrdersProps {
  readonly sheet: ReadSheet
  readonly onDone: () => void
}

/** Imports customer orders: columns, date order if ambiguous, rows without a profile, then the import. */
export function Orders({ sheet, onDone }: OrdersProps) {
  const { say } = useSpeech()
  const guessed = useMemo(() => guessOrderColumns(sheet.headings), [sheet])
  const [chosen, choose] = useState<readonly OrderTarget[]>()
  const targets = chosen ?? guessed
  const { plan, make, drop } = usePlanning<PlannedOrders>()
  const [said, sayOrder] = useState<DateOrder>()
  const running = useRunning()
  const told = useMemo(() => {
    const at = targets.indexOf('date')
    return at < 0 ? 'dmy' : dateOrderOf(sheet.rows.map(({ cells }) => cells[at] ?? ''))
  }, [sheet, targets])
  const dateOrder = told ?? said
  const has = (target: OrderTarget) => targets.includes(target)
  const complete = (has('customer') || has('domain') || has('number')) && has('date') && has('amount')

  const compare = (order: DateOrder) => void make(planOrders(sheet, targets, order, new Date()))
  const run = async (planned: PlannedOrders) => {
    const done = await running.run(
      (id, pace) => importOrders(planned, id, pace),
      () => say('done.importedOrders', { count: planned.orders }),
    )
    if (done) onDone()
  }

  return (
    <>
      <Columns
        sheet={sheet}
        targets={targets}
        onTarget={(at, target) => {
          drop()
          const wanted = orderTargets.find((one) => one === target) ?? 'ignore'
          choose(targets.map((now, column) => (column === at ? wanted : now === wanted ? 'ignore' : now)))
        }}
      >
        {orderTargets.map((target) => (
          <option key={target} value={target}>
            {target === 'ignore' ? say('import.ignore') : say(`import.order.${target}`)}
          </option>
        ))}
      </Columns>
      {!complete && <p className="import-need">{say('import.needOrder')}</p>}
      {complete && told === undefined && (
        <label className="import-setting">
          <span>{say('import.dateOrder')}</span>
          <select
            className="input"
            value={said ?? ''}
            onChange={({ target }) => {
              drop()
              sayOrder(target.value === 'mdy' ? 'mdy' : 'dmy')
            }}
          >
            <option value="" disabled />
            <option value="dmy">{say('import.dateOrder.dmy')}</option>
            <option value="mdy">{say('import.dateOrder.mdy')}</option>
          </select>
        </label>
      )}
      {plan === undefined && (
        <Button
          label={say('import.compare')}
          look="primary"
          disabled={!complete || dateOrder === undefined}
          onClick={() => compare(dateOrder ?? 'dmy')}
        />
      )}
      {plan === 'busy' && <p role="status">{say('import.comparing')}</p>}
      {plan !== undefined && plan !== 'busy' && (
        <section aria-label={say('import.plan')} className="import-plan">
          <h2>{say('import.plan')}</h2>
          <LeftRows rows={plan.left} headings={sheet.headings} name={sheet.name} />
          <Running running={running} all={plan.byProfile.size}>
            <span className="import-run">
              <Button
                label={say('import.runOrders', { count: plan.orders })}
                icon={ImportIcon}
                look="primary"
                disabled={plan.orders === 0}
                onClick={() => void run(plan)}
              />
              <span className="faint">{say('import.customers', { count: plan.byProfile.size })}</span>
            </span>
          </Running>
        </section>
      )}
    </>
  )
}
