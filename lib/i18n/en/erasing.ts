export default {
  'erasing.company': 'Forget this company',
  'erasing.companyTitle': 'Forget {name}?',
  'erasing.companyWords':
    'Everything about this company and its people goes: the profile, the undo log, what was exported. It is then erased from the files of the browser too. This cannot be undone.',
  'erasing.companyNever': 'And never read its sites again',
  'erasing.due': 'What was forgotten is being erased from the disk…',
  'erasing.erased':
    'What was forgotten is erased from the disk: the browser’s files no longer hold a word of it.',
  'done.erased': 'What was forgotten is erased from the disk',
} as const
