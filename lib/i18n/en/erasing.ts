export default {
  'erasing.company': 'Forget this company',
  'erasing.companyTitle': 'Forget {name}?',
  'erasing.companyWords':
    'Everything about this company and its people is removed: the profile, the undo log and the export records. It is then erased from the browser’s files too. This cannot be undone.',
  'erasing.companyNever': 'Never read its sites again',
  'erasing.due': 'Erasing what was forgotten from the disk…',
  'erasing.erased':
    'What was forgotten has been erased from the disk: the browser’s files no longer contain a word of it.',
  'done.erased': 'What was forgotten has been erased from the disk',
} as const
