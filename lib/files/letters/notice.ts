import { oneLine, type LetterGround, type LetterWords } from './letter.ts'

/** What is told unasked (Article 14 of the GDPR asks for it): what for, which details, from which pages, until when. */
export function notice({ profile, person, purpose, keptUntil }: LetterGround, words: LetterWords): string[] {
  const { say, date, nameOf } = words
  const claims = profile.claims.filter(({ subject }) => person.mentions.includes(subject))
  // In the order in which they are shown; what was struck out and is kept nevertheless, last.
  const kept = [...Object.values(person.fields), ...claims].map(({ field }) => oneLine(nameOf(field)))
  const fields = [...new Set(kept)]
  const first = new Map<string, string>()
  for (const { evidence } of claims) {
    if (evidence.source === 'user') continue
    const from = oneLine(evidence.source === 'page' ? evidence.url : evidence.pageTitle)
    const known = first.get(from)
    if (known === undefined || evidence.seenAt < known) first.set(from, evidence.seenAt)
  }
  const sources = [...first].map(([from, seenAt]) => `- ${from}, ${date(seenAt)}`)
  return [
    `${say('letter.purpose')}: ${oneLine(purpose) || say('letter.purpose.usual')}`,
    `${say('letter.details')}: ${fields.join(', ')}`,
    `${say('letter.keptUntil')}: ${date(keptUntil)}`,
    '',
    say('letter.sources'),
    ...(sources.length === 0 ? [`- ${say('letter.typed')}`] : sources),
    '',
  ]
}
