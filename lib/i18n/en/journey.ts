export default {
  'stage.moved': 'Stage: {stage}',
  'stage.since': '{stage}, {when}',
  'stage.on': 'By when',
  'stage.late': 'overdue',
} as const
