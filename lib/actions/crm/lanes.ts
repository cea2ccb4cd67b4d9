import type { ExportJob, ExportRecord } from '../../model/index.ts'
import { recordsOf } from '../../storage/outbox.ts'
import type { Line } from './line.ts'
import { readBack } from './reading-back.ts'
import { sendTogether } from './sending.ts'
import { Supply, type Waiting } from './supply.ts'

/**
 * Several lanes take batches in parallel until nothing is ready. Returns when something will be ready again (ms since
 * epoch), undefined for at once.
 */
export async function work(
  line: Line,
  job: ExportJob,
  object: ExportRecord['object'],
  states: readonly Waiting[],
): Promise<number | undefined> {
  const { db } = line.ports
  line.companies.clear()
  const supply = new Supply(line, job, object, states)
  let stopped: { readonly why: unknown } | undefined
  const lane = async () => {
    while (!stopped) {
      const batch = await supply.take()
      if (batch.length === 0) return
      try {
        if (batch[0]!.state === 'unknown')
          await readBack(line, batch, (await db.jobs.get(job.id))?.state !== 'running') // prettier-ignore
        else if (!(await sendTogether(line, batch))) supply.empty()
      } catch (why) {
        stopped ??= { why }
      } finally {
        supply.release(batch)
      }
    }
  }
  await Promise.all(Array.from({ length: line.connector.parallel }, lane))
  await line.outbox.all()
  if (stopped) throw stopped.why
  const open = await recordsOf(job.id, object, states, db)
  return open.length === 0 ? undefined : Math.min(...open.map(({ readyAt }) => readyAt))
}
