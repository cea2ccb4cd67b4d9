import { personKeyOf } from '../lexicons/name-sense.ts'
import { rankParts } from '../lexicons/rank.ts'
import type { Finding, Image } from '../model/index.ts'
import { STRONG_NAME, type PersonName } from '../text/person-name.ts'
import type { Extractor } from './extractor.ts'
import { peoplePage, type PeoplePage } from './people/people-page.ts'
import { rankIn } from './people/section-rank.ts'
import { sectionAt } from './people/sections.ts'
import { titleBounds } from './people/title-bounds.ts'
import { titleIn } from './people/title-slot.ts'
import type { Unit } from './people/units.ts'

const ID = 'picture-cards'
/** Lines of a card that shows a face and a post. */
const LINES = 4
const SURE = 0.72

/** Cards whose name is told by the picture's alternative text alone: the face, and below it the post. */
const pictureCards: Extractor = {
  id: ID,
  *extract(page, knowledge) {
    const people = peoplePage(page, knowledge)
    const used = new Set<number>()
    for (const image of page.seen.images) {
      const name = nameOf(people, image)
      const title = name && titleBeside(people, image)
      if (!title || used.has(title.at) || isPrinted(people, name)) continue
      used.add(title.at)
      yield* findingsOf(people, name, title)
    }
  },
}

export default pictureCards

function nameOf(people: PeoplePage, { alt }: Image): PersonName | undefined {
  if (alt.length < 5 || alt.length > 60) return undefined
  const name = people.nameOf(alt)
  return name && name.score >= STRONG_NAME ? name : undefined
}

/** The one post in the smallest block that holds the picture and any text. */
function titleBeside(people: PeoplePage, image: Image): Unit | undefined {
  const { page } = people
  let at = image.block
  while (at >= 0 && !page.span(at)) at = page.block(at).parent
  const span = at < 0 ? undefined : page.span(at)
  if (!span || span[1] - span[0] >= LINES) return undefined
  const faces = page.seen.images.filter(({ alt, block }) => alt.length > 4 && page.isInside(block, at))
  const titles = people.unitsBetween(...span).filter((unit) => titleIn(people, unit))
  return faces.length === 1 && titles.length === 1 ? titles[0] : undefined
}

/** A name that the page's text prints as well is read there. */
function isPrinted({ page }: PeoplePage, { value }: PersonName): boolean {
  return page.lines.some(({ text }) => text.includes(value))
}

function* findingsOf(people: PeoplePage, name: PersonName, unit: Unit): Iterable<Finding> {
  const about = `person:${personKeyOf(name.value)}` as const
  const { start, end } = titleBounds(people, unit.text)
  const title = unit.text.slice(start, end).trim()
  const rank = rankIn(sectionAt(people, unit.line), people.titleOf(unit.text)!.rank)
  const common = { about, certainty: 'stated', extractor: ID, confidence: SURE } as const
  yield {
    ...common,
    field: 'person.name',
    value: name.value,
    quote: name.value,
    parts: { order: name.order, ...(name.honorific ? { honorific: name.honorific } : {}) },
  }
  yield {
    ...common,
    field: 'person.title',
    value: title,
    quote: title,
    line: unit.line,
    ...(rank ? { parts: rankParts(rank) } : {}),
  }
}
