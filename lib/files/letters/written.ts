import type { Claim } from '../../model/index.ts'
import { oneLine } from '../cells/cleaned.ts'
import { notice } from './notice.ts'
import type { LetterGround, LetterKind, LetterWords } from './letter.ts'

/** A letter as plain text, for an e-mail or a file. */
export function letterText(kind: LetterKind, ground: LetterGround, words: LetterWords): string {
  const { say, date } = words
  const name = oneLine(ground.person.name)
  const values = {
    date: date(kind === 'access' || kind === 'notice' ? ground.now : ground.until),
    link: ground.form,
  }
  const body = { access, notice, confirm, survey: () => [] }[kind](ground, words)
  return [
    say('letter.hello', { name }),
    '',
    say(`letter.${kind}.intro`, values),
    '',
    ...body,
    say('letter.rights'),
    '',
  ].join('\n')
}

/** Everything stored about the person (Article 15 GDPR), vetoed and rival values included, and where it was sent. */
function access({ profile, person, went }: LetterGround, words: LetterWords): string[] {
  const claims = profile.claims.filter(({ subject }) => person.mentions.includes(subject))
  const fields = [...new Set(claims.map(({ field }) => field))]
  return [
    ...fields.flatMap((field) => [
      words.nameOf(field),
      ...claims.filter((claim) => claim.field === field).map((claim) => claimLine(claim, words)),
      '',
    ]),
    words.say('letter.went'),
    ...(went.length === 0
      ? [`- ${words.say('letter.wentNowhere')}`]
      : went.map(({ at, where }) => `- ${words.date(at)}: ${oneLine(where)}`)),
    '',
  ]
}

function claimLine({ value, rank, evidence }: Claim, { say, date }: LetterWords): string {
  const { source, url, pageTitle, quote, seenAt, lastSeenAt } = evidence
  const from = source === 'page' ? oneLine(url) : source === 'import' ? oneLine(pageTitle) : say('letter.typed') // prettier-ignore
  const struck = rank === 'deprecated' ? ` (${say('letter.struck')})` : ''
  const seen = say('letter.seen', { first: date(seenAt), last: date(lastSeenAt) })
  const said = quote === '' || quote === value ? '' : `. “${oneLine(quote)}”`
  return `- ${oneLine(value)}${struck}. ${from}, ${seen}${said}`
}

/** Standing values for the person to confirm, without the rep's judgements and private fields. */
function confirm({ person, may, code }: LetterGround, { nameOf, say }: LetterWords): string[] {
  const lines = Object.values(person.fields)
    .filter(({ field }) => may(field))
    .flatMap(({ field, standing }) => standing.filter(({ kind }) => kind !== 'judged').map(({ value }) => `${nameOf(field)}: ${oneLine(value)}`)) // prettier-ignore
  return [say('letter.code', { code }), '', ...lines, '']
}
