export default {
  'another.button': 'Wrong company?',
  'another.title': 'Which company is this page about?',
  'another.words':
    'What was filed from this site moves with it, and its later pages follow. {name} keeps everything else.',
  'another.new': 'A separate company',
  'another.find': 'Find a company',
  'done.anotherCompany': 'Moved to another company, together with its site',
  'reason.sameNumber': 'same register or VAT number',
  'reason.sameDomain': 'same domain',
  'reason.sameName': 'same name',
  'relatives.parents': 'Belongs to {names}',
  'relatives.subsidiaries': 'Subsidiaries: {names}',
  'relatives.sister':
    'Possible sister brand: {name}, {count, plural, one {same {products} account} other {same {products} accounts}}',
  'pages.title': 'Pages read',
  'pages.words':
    'Pages about another company can be split off into a profile of their own, with what they say.',
  'pages.pick': 'Select {page}',
  'pages.split':
    '{count, plural, =0 {Select pages to split off} one {Split # page off} other {Split # pages off}}',
  'done.split': 'Split off into its own profile',
  'problem.nothingToSplit': 'Neither all pages nor none can be split off. Select some and leave some.',
} as const
