import { Session, type Profiler } from 'node:inspector'

/**
 * Where V8 has been since it was asked last: which blocks of the product's own functions ran, and about
 * how often. Asking costs more than most inputs, so it is asked about several at once.
 */
export class Coverage {
  private readonly session = new Session()

  start(): void {
    this.session.connect()
    this.session.post('Profiler.enable')
    this.session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
    this.take()
  }

  stop(): void {
    this.session.post('Profiler.stopPreciseCoverage')
    this.session.disconnect()
  }

  /** What was reached since it was asked last. */
  reached(): Set<string> {
    const blocks = new Set<string>()
    for (const { scriptId, url, functions } of this.take())
      if (isOwn(url))
        for (const { ranges } of functions)
          for (const { startOffset, endOffset, count } of ranges)
            if (count > 0) blocks.add(`${scriptId} ${startOffset} ${endOffset} ${Math.min(8, Math.floor(Math.log2(count)))}`) // prettier-ignore
    return blocks
  }

  /** The session answers at once: it speaks with its own thread. */
  private take(): Profiler.ScriptCoverage[] {
    let result: Profiler.ScriptCoverage[] = []
    this.session.post('Profiler.takePreciseCoverage', (problem, answer) => {
      if (problem) throw problem
      result = answer.result
    })
    return result
  }
}

const isOwn = (url: string) => url.includes('/lib/') && !url.includes('node_modules')
