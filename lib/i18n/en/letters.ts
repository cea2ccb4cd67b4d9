/** Texts to a person about their data, and the dialog that writes them. */
export default {
  'letter.write': 'Write to {name} about their data',
  'letter.kind': 'Text',
  'letter.language': 'Language of the text',
  'letter.access': 'Everything that is kept',
  'letter.confirm': 'Please confirm',
  'letter.survey': 'Link to a survey',
  'letter.form': 'Address of your form, with {mark} where the code goes',
  'letter.formWanted':
    'Type an address that begins with https:// and has {mark} in it. The code tells you who answered; it tells nobody else anything.',
  'letter.copy': 'Copy text',
  'letter.save': 'Save as file',
  'letter.hello': 'Hello {name},',
  'letter.access.intro':
    'This is everything that I keep about you, as of {date}. Each value stands with where it comes from and when it was seen.',
  'letter.confirm.intro':
    'I would like to keep only what is right about you. Would you look through these lines until {date}, and answer with the right value where one is wrong?',
  'letter.survey.intro':
    'Would you answer a few questions until {date}? {link} The address holds a code and nothing about you.',
  'letter.typed': 'entered by hand',
  'letter.seen': 'seen {first} to {last}',
  'letter.struck': 'struck out',
  'letter.went': 'Where it was sent',
  'letter.wentNowhere': 'to no CRM from this computer',
  'letter.notice': 'Notice of what is kept',
  'letter.notice.intro':
    'I keep the business contact details listed below about you since I came across them in public, and tell you so as data protection law asks. As of {date}:',
  'letter.purpose': 'What for',
  'letter.purpose.usual':
    'to see whether what we offer is of use to your company, and to speak with you about it',
  'letter.details': 'Which details',
  'letter.keptUntil': 'Kept until',
  'letter.sources': 'Where they come from',
  'letter.purposeOwn': 'What for, in your words (blank: the usual words, in the language of the text)',
  'letter.markSent': 'Mark as sent today',
  'letter.sentOn': 'Sent on {date}: {kind}',
  'field.person.letter': 'Letters sent',
  'letter.rights': 'You may have it corrected or deleted at any time: an answer to this message is enough.',
} as const
