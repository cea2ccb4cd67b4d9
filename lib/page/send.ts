import type { Ack, MessageBody, MessageType } from '../model/index.ts'

const ATTEMPTS = 4
const TIME_OUT_MS = 2000

/** What a content script may call; it carries no library, so the browser's own name is used. */
declare const chrome: {
  runtime: { id?: string; sendMessage(message: unknown): Promise<unknown> }
}

/**
 * Sends a message until somebody answers. The worker may die at any moment and take a message with it, sometimes without
 * an error, or its store may not answer: only the ack object counts, and every attempt carries the same id. False when the
 * extension is gone.
 */
export async function send<T extends MessageType>(
  type: T,
  id: string,
  body: MessageBody<T>,
): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (!isAlive()) return false
    const answer = await inTime(call({ type, id, body }))
    if (isAck(answer) && answer.ack === id && (answer.ok || answer.problem !== 'failed')) return answer.ok
    await pause(50 * 2 ** attempt)
  }
  return false
}

/** False once the extension was updated or removed: this script is then an orphan and must fall silent. */
export function isAlive(): boolean {
  return typeof chrome !== 'undefined' && chrome.runtime?.id !== undefined
}

async function call(message: unknown): Promise<unknown> {
  try {
    return await chrome.runtime.sendMessage(message)
  } catch {
    return undefined // The worker was not there; the next attempt wakes it.
  }
}

function isAck(answer: unknown): answer is Ack {
  return typeof answer === 'object' && answer !== null && 'ack' in answer
}

/** Undefined when the time is over. */
async function inTime(answer: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), TIME_OUT_MS)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
