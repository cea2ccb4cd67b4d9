import type { Extractor } from './extractor.ts'
import { contactsIn } from './people/card-contacts.ts'
import { pairIn } from './people/pairs.ts'
import { peoplePage } from './people/people-page.ts'
import { rankIn, sectionAt } from './people/sections.ts'
import { findingsOf } from './people/sighting.ts'
import { STRONG_NAME } from '../text/person-name.ts'

const ID = 'name-title-lines'

/** One line that holds both: "Name – title", "title: Name", "Name (title)", "代表取締役 山田太郎". */
const nameTitleLines: Extractor = {
  id: ID,
  *extract(page, knowledge) {
    const people = peoplePage(page, knowledge)
    for (const [index, line] of page.lines.entries()) {
      const zone = page.zone(line)
      if (line.text.length > 220 || zone === 'nav' || zone === 'dialog' || page.isHidden(line)) continue
      const pair = pairIn(people, line.text)
      if (!pair) continue
      const strong = pair.name.score >= STRONG_NAME
      yield* findingsOf(page, ID, {
        name: pair.name,
        place: { line: index, start: pair.nameStart, end: pair.nameEnd },
        title: {
          line: index,
          start: pair.titleStart,
          end: pair.titleEnd,
          rank: rankIn(sectionAt(people, index), pair.reading.rank),
          confidence: 0.9,
        },
        contacts: contactsIn(people, index, index, -1),
        confidence:
          (strong ? 0.78 : 0.58) +
          (pair.name.score >= 0.75 ? 0.08 : 0) +
          (pair.reading.coverage > 0.6 ? 0.05 : 0),
      })
    }
  },
}

export default nameTitleLines
