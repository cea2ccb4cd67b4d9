export default {
  'head.signs': 'The profile at a glance',
  'head.new': '{count, plural, one {# new here} other {# new here}}',
  'head.unfiled': 'Not filed yet',
  'head.conflicts': '{count, plural, one {# disagreement} other {# disagreements}}',
  'head.due': '{count} to check',
  'head.fresh': 'Checked {when}',
  'head.unsent': 'Not in a CRM yet',
  'head.sent': 'In {name}, {when}',
  'head.changedSince': 'Changed since {name} got it',
  'head.inFile': 'In the file {file}, {when}',
  'head.changedSinceFile': 'Changed since the file {file}',
  'head.crm': 'CRM',
  'head.offline':
    'No connection. Reading this page, editing and files still work; sending to the CRM and reading further pages wait.',
} as const
