import { joinedName, joinedPlaces } from './joined-names.ts'
import type { PeoplePage } from './people-page.ts'
import { piecesOf, type Unit } from './units.ts'

/** The page's lines as units, menus and dialogs left out: names over two lines joined, lines with a name in them cut. */
export function collectUnits(people: PeoplePage): Unit[] {
  const { page } = people
  const isName = (text: string) => text.length <= 70 && (people.nameOf(text)?.score ?? 0) >= 0.4
  const found: Unit[] = []
  const add = (unit: Omit<Unit, 'at'>) => found.push({ ...unit, at: found.length })
  const places = joinedPlaces(people)
  for (let index = 0; index < page.lines.length; index += 1) {
    const line = page.lines[index]!
    const zone = page.zone(line)
    if (zone === 'nav' || zone === 'dialog' || page.isHidden(line)) continue
    const joined = joinedName(people, index, places)
    if (joined) {
      add(joined)
      index += 1
    } else for (const piece of piecesOf(page, index, isName)) add(piece)
  }
  return found
}
