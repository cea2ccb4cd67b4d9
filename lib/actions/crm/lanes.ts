import type { ExportJob, ExportRecord } from '../../model/index.ts'
import { recordsOf } from '../../storage/outbox.ts'
import type { Line } from './line.ts'
import { readBack } from './reading-back.ts'
import { sendTogether } from './sending.ts'
import { Supply, type Waiting } from './supply.ts'

/** While one lane waits for its response, another prepares and marks the next records. */
const LANES_A_CALL = 2

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
  let ends = 0
  const lane = async () => {
    while (!stopped) {
      const batch = await supply.take()
      if (batch.length === 0) return
      try {
        const mine = ends
        const isOver = () => stopped !== undefined || ends !== mine
        if (batch[0]!.state === 'unknown')
          await backAt(line, batch, (await db.jobs.get(job.id))?.state !== 'running') // prettier-ignore
        else if (!(await sendTogether(line, batch, isOver))) {
          ends += 1
          supply.empty()
        }
      } catch (why) {
        stopped ??= { why }
      } finally {
        supply.release(batch)
      }
    }
  }
  await Promise.all(Array.from({ length: line.connector.parallel * LANES_A_CALL }, lane))
  await line.outbox.all()
  if (stopped) throw stopped.why
  const open = await recordsOf(job.id, object, states, db)
  return open.length === 0 ? undefined : Math.min(...open.map(({ readyAt }) => readyAt))
}

async function backAt(line: Line, batch: readonly ExportRecord[], stopping: boolean): Promise<void> {
  const leave = await line.places.take()
  try {
    await readBack(line, batch, stopping)
  } finally {
    leave()
  }
}
