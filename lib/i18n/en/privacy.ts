export default {
  'settings.privacy': 'Privacy',
  'privacy.keep': 'Keep people for',
  'privacy.days': '{days, plural, one {# day} other {# days}}',
  'privacy.keepWords':
    'The time runs from the day a person was first added. Reading or editing them again does not start it anew. When it is over, they are in no export.',
  'privacy.keepLocked': 'Your company allows at most {days}.',
  'privacy.changed': 'Last changed {when}',
  'privacy.overdue':
    '{count, plural, one {The time of # person is over} other {The time of # people is over}}',
  'privacy.noneOverdue': 'Nobody is kept longer than that.',
  'privacy.forgetAll': 'Forget them all',
  'privacy.forgetWords':
    'Everything about this person goes: from the profile, from the undo log, from what was exported. This cannot be undone.',
  'privacy.forgetNever': 'And never collect this person again',
  'privacy.forget': 'Forget',
  'privacy.forgetName': 'Forget {name}',
  'privacy.never': 'Never read or keep',
  'privacy.neverWords':
    'Sites on this list are not read. Mail addresses of a domain and people on it are left out of every page, file and import. Of people only a hash is kept.',
  'privacy.domain': 'Domain',
  'privacy.kind': 'What',
  'privacy.kind.site': 'Site',
  'privacy.kind.mailDomain': 'Mail addresses',
  'privacy.kind.person': 'A person of {about}',
  'privacy.add': 'Add to the list',
  'privacy.remove': 'Take off the list: {about}',
  'privacy.noDomain': 'Write a domain, such as firm.example.',
  'done.forgotten': '{name} is forgotten',
  'done.forgottenMany': '{count, plural, one {# person is forgotten} other {# people are forgotten}}',
  'done.neverAdded': '{about} is on the list',
  'done.neverRemoved': '{about} is off the list',
  'done.retention': 'People are kept for {days}',
} as const
