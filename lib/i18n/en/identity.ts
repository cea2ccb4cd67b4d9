export default {
  'another.button': 'Another company?',
  'another.title': 'Which company is this page about?',
  'another.words':
    'What was filed of this site goes with it, and its later pages follow. {name} keeps everything else.',
  'another.new': 'A company of its own',
  'another.find': 'Find a company',
  'done.anotherCompany': 'Filed under another company; its site follows',
  'reason.sameNumber': 'same register or VAT number',
  'reason.sameDomain': 'same domain',
  'reason.sameName': 'same name',
  'relatives.parents': 'Belongs to {names}',
  'relatives.subsidiaries': 'Subsidiaries: {names}',
  'relatives.sister':
    'Perhaps a sister brand: {name}, {count, plural, one {same {products} account} other {same accounts of {products}}}',
  'pages.title': 'Pages read',
  'pages.words': 'Pages of another company can leave as a profile of their own, with what they say.',
  'pages.pick': 'Pick {page}',
  'pages.split':
    '{count, plural, =0 {Pick pages to split off} one {Split # page off} other {Split # pages off}}',
  'done.split': 'Split off as a profile of its own',
  'problem.nothingToSplit': 'All pages or none cannot be split off. Pick some and leave some.',
} as const
