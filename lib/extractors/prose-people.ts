import type { Extractor } from './extractor.ts'
import { ownCompany, type OwnCompany } from './people/own-company.ts'
import { peoplePage } from './people/people-page.ts'
import { bodyMembers } from './prose-people/body-members.ts'
import { pressContact } from './prose-people/press-contacts.ts'
import { ID, inSentence } from './prose-people/sentence.ts'
import { EAST_ASIAN } from '../text/scripts.ts'

const LINES = 400
/** Letters of the shortest sentence that tells of somebody; in ten signs China says what others need a line for. */
const SHORT = 24
const SHORT_OF_SIGNS = 10

/** Two capitalised words in a row that no list knows, in a line that names the house. */
const CAPITALISED_PAIR = /\p{Lu}\p{L}+\s\p{Lu}\p{Ll}+/u
const isOfRareNames = (own: OwnCompany, text: string) =>
  CAPITALISED_PAIR.test(text) && own.isMentionedIn(text.slice(0, 1500))

/** Sentences: "…, CEO of ORG", "prezes zarządu Jan Kowalski", "генеральный директор И. И. Иванов", "董事长王小明表示". */
const prosePeople: Extractor = {
  id: ID,
  *extract(page, knowledge) {
    const people = peoplePage(page, knowledge)
    const own = ownCompany(page)
    let read = 0
    for (const [index, line] of page.lines.entries()) {
      const { text } = line
      const zone = page.zone(line)
      if (
        text.length < (EAST_ASIAN.test(text) ? SHORT_OF_SIGNS : SHORT) ||
        zone === 'nav' ||
        zone === 'dialog' ||
        page.isHidden(line)
      )
        continue
      if (!people.mayHoldName(text) && !(text.length < 200 && /[@[]/.test(text)) && !isOfRareNames(own, text))
        continue
      if ((read += 1) > LINES) break
      yield* pressContact(people, own, ID, index, text)
      yield* inSentence(people, own, index, text.slice(0, 1500))
      yield* bodyMembers(people, ID, index, text.slice(0, 1500))
    }
  },
}

export default prosePeople
