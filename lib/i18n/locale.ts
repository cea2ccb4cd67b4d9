import type { Messages } from './messages.ts'

/** One language of the interface: its own name, its direction, and its tag for formatting numbers and dates. */
export interface Language {
  readonly id: string
  /** The language's own name. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  /** BCP 47 tag for Intl. */
  readonly tag: string
}

/** A language with its messages. */
export interface Locale extends Language {
  readonly messages: Messages
}
