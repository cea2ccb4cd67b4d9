import { Coverage } from './coverage.ts'
import { mutated } from './mutate.ts'

/** A parser under attack: it may refuse, and it may not throw, hang, or touch a prototype. */
export interface Target {
  readonly name: string
  readonly seeds: readonly string[]
  readonly run: (input: string) => void | Promise<void>
}

export interface Random {
  /** A whole number from 0 on, less than `count`. */
  readonly below: (count: number) => number
}

export interface Found {
  readonly target: string
  readonly input: string
  readonly problem: string
}

export interface Fuzzed {
  readonly target: string
  readonly inputs: number
  /** Inputs that reached what none before had reached. */
  readonly corpus: number
  readonly found: readonly Found[]
}

/** So long no input of this size may take, in milliseconds: a machine that is busy is forgiven, a loop that squares is not. */
const TOO_LONG_MS = 3000

/** Inputs between two looks at what was reached. */
const AT_ONCE = 16

/**
 * Fuzzes one parser until `isOver`: an input that reaches new code joins those that are changed further. The first finding of
 * each sort is kept, with its input made as short as it stays one.
 */
export async function fuzz(target: Target, random: Random, isOver: (inputs: number) => boolean): Promise<Fuzzed> {
  const coverage = new Coverage()
  const corpus: string[] = []
  const found = new Map<string, Found>()
  let inputs = 0
  const seen = new Set<string>()
  const attempt = async (input: string) => {
    inputs += 1
    const problem = await problemOf(target, input)
    if (problem !== undefined && !found.has(sortOf(problem)))
      found.set(sortOf(problem), { target: target.name, input: await shortened(target, input, problem), problem })
  }
  /** Runs all, and those that reached something new once more, one by one, to know which it was. */
  const attemptAll = async (some: readonly string[]) => {
    for (const input of some) await attempt(input)
    const news = new Set([...coverage.reached()].filter((block) => !seen.has(block)))
    for (const block of news) seen.add(block)
    for (const input of some) {
      if (news.size === 0) break
      await problemOf(target, input)
      const own = [...coverage.reached()].filter((block) => news.delete(block))
      if (own.length > 0) corpus.push(input)
    }
  }
  const next = () => {
    // What was found last leads on more often than what was there from the beginning.
    const fresh = corpus.length - 1 - Math.floor((corpus.length * random.below(1000) ** 2) / 1_000_000)
    const from = corpus[Math.max(0, fresh)] ?? target.seeds[0] ?? ''
    return mutated(from, corpus[random.below(Math.max(1, corpus.length))] ?? '', random)
  }
  coverage.start()
  try {
    await attemptAll(target.seeds)
    while (!isOver(inputs)) await attemptAll(Array.from({ length: AT_ONCE }, next))
  } finally {
    coverage.stop()
  }
  return { target: target.name, inputs, corpus: corpus.length, found: [...found.values()] }
} // prettier-ignore

async function problemOf({ run }: Target, input: string): Promise<string | undefined> {
  const began = process.cpuUsage()
  try {
    await run(input)
  } catch (failure) {
    return failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)
  }
  const { user, system } = process.cpuUsage(began)
  const ms = (user + system) / 1000
  if (ms > TOO_LONG_MS) return `Took ${Math.round(ms)} ms for ${input.length} characters`
  const strange = Object.getOwnPropertyNames(Object.prototype).filter((name) => !usual.has(name))
  for (const name of strange) Reflect.deleteProperty(Object.prototype, name)
  return strange.length > 0 ? `Object.prototype got ${strange.join()}` : undefined
}

const usual = new Set(Object.getOwnPropertyNames(Object.prototype))

/** Two throws of one place are one finding. */
function sortOf(problem: string): string {
  const place = problem.split('\n').find((line) => line.includes('/lib/'))
  return place?.trim() ?? problem.replace(/\d+/g, '0').slice(0, 60)
}

async function shortened(target: Target, input: string, problem: string): Promise<string> {
  let short = input
  for (let size = Math.ceil(short.length / 2); size >= 1; size = Math.floor(size / 2))
    for (let at = 0; at < short.length;) {
      const less = short.slice(0, at) + short.slice(at + size)
      const still = await problemOf(target, less)
      if (still !== undefined && sortOf(still) === sortOf(problem)) short = less
      else at += size
    }
  return short
}
