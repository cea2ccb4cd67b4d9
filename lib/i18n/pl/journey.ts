import type { Translation } from '../messages.ts'

export default {
  'stage.moved': 'Etap: {stage}',
  'stage.since': '{stage} – {when}',
  'stage.on': 'Na kiedy',
  'stage.late': 'po terminie',
} satisfies Translation
