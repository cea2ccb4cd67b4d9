import { oneLine } from '../cells/cleaned.ts'
import type { LetterGround, LetterWords } from './letter.ts'

/** The notice required by Article 14 GDPR: purpose, categories of data, sources, storage period. */
export function notice({ profile, person, purpose, keptUntil }: LetterGround, words: LetterWords): string[] {
  const { say, date, nameOf } = words
  const claims = profile.claims.filter(({ subject }) => person.mentions.includes(subject))
  // In display order; vetoed values, which are still stored, last.
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
