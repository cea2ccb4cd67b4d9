import { useCallback, useMemo } from 'react'
import {
  addPerson,
  preferValue,
  removePerson,
  typeValue,
  typeValues,
  vetoValue,
} from '@/lib/actions/edit-profile.ts'
import { forgetPerson } from '@/lib/actions/forget.ts'
import { undoChange, undoLast } from '@/lib/actions/undo.ts'
import { fieldOf, type FieldId, type Problem, type Value } from '@/lib/model/index.ts'
import type { ProfileVerbs } from '../profile/verbs.ts'
import { useShow } from '../parts/Status.tsx'
import { useFieldName } from './catalogue.tsx'
import { useSpeech } from './speech.ts'

type Answered = { readonly ok: true } | Problem

const problemKeys = {
  storageFull: 'problem.storageFull',
  noSuchProfile: 'problem.gone',
  nothingToUndo: 'problem.nothingToUndo',
  changedSince: 'problem.changedSince',
  newerVersion: 'problem.newerVersion',
  chooseCompany: 'problem.chooseCompany',
  notAnExport: 'problem.notAnExport',
  calledOff: 'problem.calledOff',
  lockedByCompany: 'problem.lockedByCompany',
  neverCollect: 'problem.neverCollect',
  notABackup: 'problem.notABackup',
  backupDamaged: 'problem.backupDamaged',
  noDomain: 'privacy.noDomain',
  fieldExists: 'problem.fieldExists',
  notATemplate: 'problem.notATemplate',
  needsReason: 'problem.needsReason',
  fieldNeedsName: 'problem.fieldNeedsName',
  notAnIcp: 'problem.notAnIcp',
  newerFile: 'problem.newerFile',
  noSuchIcp: 'problem.noSuchIcp',
  tooManyCriteria: 'icp.full',
  noTable: 'problem.noTable',
  noPagesRead: 'problem.noPagesRead',
  nothingToSplit: 'problem.nothingToSplit',
  passphraseShort: 'problem.passphraseShort',
  passphrasesDiffer: 'problem.passphrasesDiffer',
  passphraseWrong: 'problem.passphraseWrong',
  crmLocked: 'problem.crmLocked',
} as const

/**
 * Runs a command and reports the outcome in one sentence, or silently if the change is visible. Each command has its own id,
 * so that a repetition changes nothing.
 */
export function useCommand() {
  const show = useShow()
  const { say } = useSpeech()
  return useCallback(
    async <T extends Answered>(
      run: (now: Date, commandId: string) => Promise<T>,
      done: (answer: Extract<T, { ok: true }>) => { words: string; undo?: () => void } | undefined,
    ): Promise<T> => {
      const answer = await run(new Date(), crypto.randomUUID())
      if (answer.ok) {
        const message = done(answer as Extract<T, { ok: true }>)
        if (message) show(message)
      } else if (answer.problem !== 'nothingToDo') {
        const known = answer.problem in problemKeys ? (answer.problem as keyof typeof problemKeys) : undefined
        show({ words: say(known ? problemKeys[known] : 'problem.failed'), tone: 'bad' })
      }
      return answer
    },
    [show, say],
  )
}

/** Editing a note keeps its date. */
function partsOf(field: FieldId, parts: Value['parts'], instead: Value | undefined) {
  const kept = parts ?? (fieldOf(field).type === 'note' ? instead?.parts : undefined)
  return kept ? { parts: kept } : {}
}

/** The rep's actions on one profile. */
export function useProfileVerbs(profileId: string): Omit<ProfileVerbs, 'reveal'> {
  const command = useCommand()
  const { say } = useSpeech()
  const nameOf = useFieldName()
  return useMemo(
    () => ({
      type: (subject, field, value, instead, parts) =>
        void command(
          (now, id) =>
            typeValue(
              profileId,
              {
                subject,
                field,
                value,
                ...partsOf(field, parts, instead),
                ...(instead ? { replaces: instead.key } : {}),
              },
              now,
              id,
            ),
          () => ({ words: say('done.edited', { field: nameOf(field) }) }),
        ),
      record: (typed, words) =>
        void command(
          (now, id) => typeValues(profileId, typed, now, id),
          () => ({ words }),
        ),
      remove: (subject, field, { key }) =>
        void command(
          (now, id) => vetoValue(profileId, { subject, field, key }, now, id),
          () => ({ words: say('done.deleted', { field: nameOf(field) }) }),
        ),
      choose: (subject, field, { key }) =>
        void command(
          (now, id) => preferValue(profileId, { subject, field, key }, now, id),
          () => ({ words: say('done.chosen', { field: nameOf(field) }) }),
        ),
      addPerson: (name, title) =>
        void command(
          (now, id) => addPerson(profileId, { 'person.name': name, 'person.title': title }, now, id),
          () => ({ words: say('done.personAdded', { name }) }),
        ),
      removePerson: (person, name) =>
        void command(
          (now, id) => removePerson(profileId, person, now, id),
          () => ({ words: say('done.personRemoved', { name }) }),
        ),
      forgetPerson: (person, name, never) =>
        void command(
          (now) => forgetPerson(profileId, person, { never }, now),
          () => ({ words: say('done.forgotten', { name }) }),
        ),
    }),
    [command, profileId, say, nameOf],
  )
}

/** Undoes a step: the given one, or the newest of a profile or of all. */
export function useUndo(): (step: { changeId: string } | { profileId?: string }) => void {
  const command = useCommand()
  const { say } = useSpeech()
  return useCallback(
    (step) =>
      void command(
        () => ('changeId' in step ? undoChange(step.changeId) : undoLast(step.profileId)),
        () => ({ words: say('done.undone') }),
      ),
    [command, say],
  )
}
