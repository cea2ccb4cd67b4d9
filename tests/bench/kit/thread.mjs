// What the page's main thread worked, in milliseconds of its own processor time: on a machine that others use as well the
// clock on the wall counts their work too.

/** Time of the main thread's tasks while `run` lasts. @param {import('playwright-core').CDPSession} session */
export async function threadMs(session, run) {
  const before = await taskTime(session)
  await run()
  return (await taskTime(session)) - before
}

export async function taskTime(session) {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000
}

/**
 * The longest task of the thread that evaluates scripts while `run` lasts, by a trace of the browser's own. NaN where the
 * trace came too late to hold a task.
 */
export async function longestTaskMs(session, run) {
  const events = []
  // One by one: a trace of a long run has more events than a call may have arguments.
  const collect = ({ value }) => {
    for (const event of value) events.push(event)
  }
  session.on('Tracing.dataCollected', collect)
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline', 'devtools.timeline'] },
  }) // prettier-ignore
  await run()
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', collect)
  const script = events.find(({ name }) => name === 'EvaluateScript')
  const tasks = events.filter(
    ({ name, pid, tid, tdur }) =>
      name.endsWith('RunTask') && pid === script?.pid && tid === script.tid && tdur !== undefined,
  )
  return tasks.length > 0 ? tasks.reduce((most, { tdur }) => Math.max(most, tdur), 0) / 1000 : NaN
}
