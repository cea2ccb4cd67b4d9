import type { Runtime } from 'webextension-polyfill'
import { browser } from './api.ts'
import { envelopeSchema, messages, type Ack, type MessageBody, type MessageType } from '../model/index.ts'

/** The sender as reported by the browser, never as claimed by the message. */
export interface Sender {
  readonly tabId: number | undefined
  /** Address of the sending document. */
  readonly url: string
}

type BrowserSender = Runtime.MessageSender
/** Answers a message, or returns `undefined` to leave it to other listeners. */
export type Receiver = (raw: unknown, sender: BrowserSender) => Promise<Ack> | undefined
/** Returns `false` to refuse. */
type Handler<T extends MessageType> = (body: MessageBody<T>, sender: Sender) => Promise<boolean | void>
export type Handlers = { readonly [T in MessageType]?: Handler<T> }

/**
 * Answers messages. Each is validated before a handler sees it: our own extension, a permitted kind of sender, a known type,
 * a body that parses. A reply is always an explicit object; `undefined` means that nobody handled it.
 */
export function receiver(handlers: Handlers): Receiver {
  return (raw, sender) => {
    const envelope = envelopeSchema.safeParse(raw)
    if (sender.id !== browser.runtime.id || !envelope.success) return undefined
    const { type, id, body } = envelope.data
    if (!isMessageType(type) || !handlers[type]) return undefined
    // An async function returns a native promise to the browser; a Dexie promise would arrive as `undefined`.
    return answer(handlers, type, id, body, sender)
  }
}

async function answer(
  handlers: Handlers,
  type: MessageType,
  id: string,
  raw: unknown,
  sender: BrowserSender,
): Promise<Ack> {
  const refuse = (problem: string): Ack => ({ ack: id, ok: false, problem })
  if (sender.tab === undefined || sender.frameId !== 0 || isOwnPage(sender.url)) return refuse('wrongSender')
  const body = messages[type].body.safeParse(raw)
  if (!body.success) return refuse('wrongShape')
  try {
    const handler = handlers[type] as Handler<MessageType>
    const from = { tabId: sender.tab.id, url: sender.url ?? '' }
    const answered = await handler(body.data as MessageBody<MessageType>, from)
    return answered === false ? refuse('declined') : { ack: id, ok: true }
  } catch (problem) {
    console.error(type, problem)
    return refuse('failed')
  }
}

function isMessageType(type: string): type is MessageType {
  return Object.hasOwn(messages, type)
}

function isOwnPage(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('')) === true
}
