import { expect } from 'vitest'
import { approveExport, startExport } from '../../lib/actions/crm/jobs.ts'
import { job } from './kinds.ts'
import type { World } from './world.ts'

/**
 * Plans an export of these profiles to connection `c`, approves it if necessary, and runs it to the end; returns the job's
 * id.
 */
export async function sentWhole(world: World, ids: readonly string[], command = 'one'): Promise<string> {
  const made = await startExport('c', ids, command, true, world.ports)
  if (!made.ok) throw new Error(made.problem)
  await world.run('c')
  await approveExport(made.jobId, world.ports)
  await world.run('c')
  expect((await job(world, made.jobId))?.state).toBe('done')
  return made.jobId
}
