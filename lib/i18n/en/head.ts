export default {
  'head.signs': 'The profile at a glance',
  'head.new': '{count, plural, one {# new here} other {# new here}}',
  'head.unfiled': 'Not filed yet',
  'head.conflicts': '{count, plural, one {# conflict} other {# conflicts}}',
  'head.due': '{count} to check',
  'head.fresh': 'Checked {when}',
  'head.unsent': 'Not in a CRM',
  'head.sent': 'In {name}, {when}',
  'head.undone': 'Undone in {name}, {when}',
  'head.changedSince': 'Changed since it was sent to {name}',
  'head.inFile': 'In the file {file}, {when}',
  'head.changedSinceFile': 'Changed since it was saved in {file}',
  'head.crm': 'CRM',
  'head.offline':
    'You are offline. Reading this page, editing and files still work; sending to the CRM and reading further pages must wait.',
} as const
