import type { Words } from '../../lexicons/words.ts'
import { withoutYear } from './particles.ts'

export interface OwnerFound {
  readonly name: string
  readonly start: number
  readonly end: number
}

export const HANGUL = /\p{Script=Hangul}/u

/** The owner with this name, at its first occurrence from `from` on. */
export function placed(text: string, name: string, from: number): OwnerFound | undefined {
  const start = text.indexOf(name, Math.max(0, from))
  return start < 0 ? undefined : { name, start, end: start + name.length }
}

/** Nothing but a noun for group or company, with a year or "our" beside it: 2021年公司, 그룹, گروه مشتریان ما. */
export function isBare(name: string, words: Words): boolean {
  return words.has('owners', 'ours', name) || words.isWhole('owners', 'generic', withoutYear(name))
}
