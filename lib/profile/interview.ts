import type { FieldId } from '../model/index.ts'
import type { Typed } from './edit.ts'

/** Interview questions in order: who they are, what they do, what they value and want, where we come in. */
export const interviewFields = [
  'company.selfImage',
  'company.mission',
  'company.values',
  'company.vision',
  'company.offer',
  'company.easedProblem',
  'company.setsUsApart',
  'company.fitsGoals',
] as const satisfies readonly FieldId[]

export interface Interview {
  /** Day of the interview: `2026-03-01`. */
  readonly on: string
  /** The interviewee, in the rep's words. */
  readonly with: string
  readonly notes: string
  readonly answers: Readonly<Partial<Record<(typeof interviewFields)[number], string>>>
}

/**
 * The answers in their fields, followed by a dated note of the interview. Empty if nothing was answered or noted. `held` is the
 * note's text if the rep wrote none.
 */
export function answersOf(talk: Interview, held: string): Typed[] {
  const parts: Record<string, string> = { at: talk.on, ...(talk.with.trim() === '' ? {} : { with: talk.with.trim() }) } // prettier-ignore
  const answers = interviewFields.flatMap((field): Typed[] => {
    const value = talk.answers[field]?.trim() ?? ''
    return value === '' ? [] : [{ subject: 'company', field, value, parts: { ...parts, from: 'interview' } }]
  })
  const notes = talk.notes.trim()
  if (answers.length === 0 && notes === '') return []
  return [...answers, { subject: 'company', field: 'company.interview', value: notes || held, parts }]
}
