import type { Finding } from '../../model/index.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { STRONG_NAME } from '../../text/person-name.ts'
import type { PeoplePage } from '../people/people-page.ts'
import { seatedIn } from '../people/seated.ts'
import { rankIn } from '../people/section-rank.ts'
import { findingsOf } from '../people/sighting.ts'

/** The members of a body that a sentence lists, each with the post beside the name or the body's own. */
export function* bodyMembers(people: PeoplePage, id: string, line: number, text: string): Iterable<Finding> {
  for (const sentence of sentencesOf(text)) {
    const seated = seatedIn(people, sentence.text)
    for (const { name, start, end, note } of seated?.members ?? []) {
      const { body } = seated!
      const post = note && people.titleOf(sentence.text.slice(note.start, note.end))
      const place = post ? note : body
      yield* findingsOf(people, id, {
        name,
        place: { line, start: sentence.start + start, end: sentence.start + end },
        title: {
          line,
          start: sentence.start + place.start,
          end: sentence.start + place.end,
          rank: rankIn({ line, ...body }, post?.rank),
          ...(post ? {} : { ofList: true }),
          confidence: post ? 0.75 : 0.6,
        },
        confidence: name.score >= STRONG_NAME ? 0.72 : 0.6,
      })
    }
  }
}
