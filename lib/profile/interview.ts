import type { FieldId } from '../model/index.ts'
import type { Typed } from './edit.ts'

/** The questions of an interview: who they are, what they do, value and want, then where we come in. */
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
  /** Day of the talk: `2026-03-01`. */
  readonly on: string
  /** With whom, in the rep's words. */
  readonly with: string
  readonly notes: string
  readonly answers: Readonly<Partial<Record<(typeof interviewFields)[number], string>>>
}

/**
 * What an interview says: its answers in their fields, and the talk as a dated note, after them. Nothing where nothing was
 * answered and nothing noted. `held` stands for a talk without notes.
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
