import type { Translation } from '../messages.ts'

export default {
  'stage.moved': 'مرحله: {stage}',
  'stage.since': '{stage}، {when}',
  'stage.on': 'تا کی',
  'stage.late': 'از موعد گذشته',
} satisfies Translation
