/** Letters to people about their data, and the dialog that writes them. */
export default {
  'letter.write': 'Write to {name} about their data',
  'letter.kind': 'Text',
  'letter.language': 'Language of the text',
  'letter.access': 'Everything that is kept',
  'letter.confirm': 'Please confirm',
  'letter.survey': 'Link to a survey',
  'letter.form': 'Address of your form, with {mark} in place of the code',
  'letter.formWanted':
    'Enter an address that begins with https:// and contains {mark}. The code tells you who answered; it tells nobody else anything.',
  'letter.copy': 'Copy text',
  'letter.save': 'Save as file',
  'letter.hello': 'Hello {name},',
  'letter.access.intro':
    'This is everything that I keep about you, as of {date}. Each value is listed with its source and when it was seen.',
  'letter.confirm.intro':
    'I would like to keep only what is correct about you. Would you look through these lines by {date}, and reply with the right value where one is wrong?',
  'letter.survey.intro':
    'Would you answer a few questions by {date}? {link} The address contains a code and nothing about you.',
  'letter.typed': 'entered by hand',
  'letter.seen': 'seen {first} to {last}',
  'letter.struck': 'struck out',
  'letter.went': 'Where it was sent',
  'letter.wentNowhere': 'to no CRM from this computer',
  'letter.notice': 'Notice of data kept',
  'letter.notice.intro':
    'I keep the business contact details about you that are listed below. I found them in public sources, and am informing you as data protection law requires. As of {date}:',
  'letter.purpose': 'Purpose',
  'letter.purpose.usual':
    'to see whether what we offer is useful to your company, and to talk to you about it',
  'letter.details': 'Which details',
  'letter.keptUntil': 'Kept until',
  'letter.sources': 'Where they come from',
  'letter.purposeOwn': 'Purpose, in your words (blank: the standard wording, in the language of the text)',
  'letter.markSent': 'Mark as sent today',
  'letter.sentOn': 'Sent on {date}: {kind}',
  'field.person.letter': 'Letters sent',
  'letter.rights': 'You may have it corrected or deleted at any time: just reply to this message.',
} as const
