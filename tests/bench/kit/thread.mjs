// Work of the page's main thread, in ms of its own processor time: on a shared machine, wall time includes others' work.

/** Task time of the main thread during `run`. @param {import('playwright-core').CDPSession} session */
export async function threadMs(session, run) {
  const before = await taskTime(session)
  await run()
  return (await taskTime(session)) - before
}

export async function taskTime(session, { withLayout = true } = {}) {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (wanted) => metrics.find(({ name }) => name === wanted).value * 1000
  return of('TaskDuration') - (withLayout ? 0 : of('LayoutDuration'))
}

/** The longest task during `run` of the thread that evaluates scripts, from a browser trace. NaN if the trace has no task. */
export async function longestTaskMs(session, run) {
  const events = []
  // Not `Math.max(...)`: a long trace has more events than a call may have arguments.
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
