import type { Extractor } from './extractor.ts'
import { peoplePage } from './people/people-page.ts'
import { ID } from './labelled-people/sightings.ts'
import { onOneLine } from './labelled-people/one-line.ts'
import { onLinesBelow } from './labelled-people/lines-below.ts'
import { withoutColon } from './labelled-people/without-colon.ts'

/** "Geschäftsführer: A, B und C", on one line or with the names on the lines below, in imprints, tables and lists. */
const labelledPeople: Extractor = {
  id: ID,
  *extract(page, knowledge) {
    const people = peoplePage(page, knowledge)
    for (let index = 0; index < page.lines.length; index += 1) {
      const line = page.lines[index]!
      const zone = page.zone(line)
      if (zone === 'nav' || zone === 'dialog' || page.isHidden(line)) continue
      const colon = line.text.search(/[:：]/u)
      if (colon > 1 && colon < 90 && colon < line.text.trimEnd().length - 1)
        yield* onOneLine(people, index, colon)
      else {
        if (line.text.length <= 70) yield* onLinesBelow(people, index)
        yield* withoutColon(people, index)
      }
    }
  },
}

export default labelledPeople
