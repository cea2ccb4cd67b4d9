export default {
  'fresh.check': 'Check',
  'fresh.checkHint': 'Last seen {days, plural, one {# day} other {# days}} ago; the limit is {limit}',
  'fresh.due.title': '{count, plural, one {# detail should be checked} other {# details should be checked}}',
  'fresh.due.words':
    'Open the page that stated it and read it again: what is confirmed counts as fresh, what has changed or gone is shown.',
  'fresh.open': 'Check again on {page}',
  'fresh.recheck.title': 'Compared with what is filed',
  'fresh.recheck.counts': '{same} same, {changed} changed, {gone} gone',
  'fresh.recheck.allSame':
    '{count, plural, one {The one filed value is still here} other {All # filed values are still here}}',
  'fresh.same': '{what}: {value} is still there',
  'fresh.changed': '{what}: now {value}, was {before}',
  'fresh.gone': '{what}: {value} is gone',
  'visit.earlier': 'Earlier changes',
  'settings.freshness': 'When to check details again',
  'fresh.limit.people': 'People (days)',
  'fresh.limit.finance': 'Finance and headcount (days)',
  'fresh.limit.technology': 'Technologies (days)',
  'fresh.limit.other': 'Everything else (days)',
  'figures.title': 'Over the years',
} as const
