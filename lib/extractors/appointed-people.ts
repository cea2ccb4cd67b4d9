import { sentencesOf } from '../text/sentences.ts'
import { appointedIn } from './appointed-people/pairs.ts'
import type { Extractor } from './extractor.ts'
import { companyAfter, ownCompany } from './people/own-company.ts'
import { peoplePage } from './people/people-page.ts'
import { rankIn } from './people/section-rank.ts'
import { sectionAt } from './people/sections.ts'
import { findingsOf } from './people/sighting.ts'
import { isToldElsewhere } from './prose-people/elsewhere.ts'
import { isLongGone } from './prose-people/long-gone.ts'

const ID = 'appointed-people'
const LINES = 200

/** "The board has appointed A as CFO, B as COO and C as General Counsel": each with the post that the sentence gives them. */
const appointedPeople: Extractor = {
  id: ID,
  *extract(page, knowledge) {
    const people = peoplePage(page, knowledge)
    const own = ownCompany(page)
    const { words } = knowledge
    let read = 0
    for (const [index, line] of page.lines.entries()) {
      const zone = page.zone(line)
      if (line.text.length < 12 || zone === 'nav' || zone === 'dialog' || page.isHidden(line)) continue
      if (!people.mayHoldName(line.text)) continue
      if ((read += 1) > LINES) break
      for (const { text, start } of sentencesOf(line.text.slice(0, 2000))) {
        if (words.people('appoints', text).length === 0) continue
        const pairs = appointedIn(people, own, text)
        for (const { name, title } of pairs) {
          const before = text.slice(0, Math.min(title.start, name.start))
          const post = text.slice(title.start, title.end)
          const rank = people.titleOf(post)?.rank
          const beside = companyAfter(words, text.slice(title.end, title.end + 80).split(/[.;:()]\s/u)[0]!)
          // "… as CFO, Dhruv Pillai as COO": what follows the post is the next one's name.
          const company = pairs.some((other) => beside?.startsWith(other.name.name.value))
            ? undefined
            : beside
          const isOthers = company !== undefined && !own.isOwn(company)
          if (!rank || isOthers || isLongGone(people, before) || isToldElsewhere(people, own, before))
            continue
          if (words.isFormer(text.slice(Math.max(0, title.start - 20), title.end))) continue
          yield* findingsOf(people, ID, {
            name: name.name,
            place: { line: index, start: start + name.start, end: start + name.end },
            title: {
              line: index,
              start: start + title.start,
              end: start + title.end,
              rank: rankIn(sectionAt(people, index), rank),
              confidence: 0.74,
            },
            isOurs: company !== undefined,
            confidence: 0.7,
          })
        }
      }
    }
  },
}

export default appointedPeople
