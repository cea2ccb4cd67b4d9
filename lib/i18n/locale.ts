import type { MessageKey } from './en.ts'

/** One language of the product: its own name, its direction, the tag that numbers and dates go by, and every message. */
export interface Locale {
  readonly id: string
  /** The language's name in itself. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  /** BCP 47 tag for Intl. */
  readonly tag: string
  readonly messages: Readonly<Record<MessageKey, string>>
}
