import type { Translation } from '../messages.ts'

export default {
  'stage.moved': 'Этап: {stage}',
  'stage.since': '{stage} — {when}',
  'stage.on': 'К какому сроку',
  'stage.late': 'просрочено',
} satisfies Translation
