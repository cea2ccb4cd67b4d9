import type { Messages } from './messages.ts'

/** One language of the product: its own name, its direction, the tag that numbers and dates go by. */
export interface Language {
  readonly id: string
  /** The language's name in itself. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  /** BCP 47 tag for Intl. */
  readonly tag: string
}

/** A language with all it says. */
export interface Locale extends Language {
  readonly messages: Messages
}
