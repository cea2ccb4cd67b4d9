import { joinedName, joinedPlaces } from './joined-names.ts'
import type { PeopleQuestions } from './people-questions.ts'
import { piecesOf, type Unit, type UnitText } from './units.ts'

/** Score of a text that is cut out of its line as a name. */
const CUT = 0.4
/** And of one at a place in the template where other lines are cut at surer names. */
const RARE = 0.1
/** Lines cut at one place before it vouches for the rare names there. */
const LEARNT = 2

/** The page's lines as units, menus and dialogs left out: names over two lines joined, lines with a name in them cut. */
export function collectUnits(people: PeopleQuestions): Unit[] {
  const { page } = people
  const isName = (least: number) => (text: string) =>
    text.length <= 70 && (people.nameOf(text)?.score ?? 0) >= least
  const places = joinedPlaces(people)
  const lines: { readonly index: number; readonly units: readonly UnitText[] }[] = []
  const cuts = new Map<string, number>()
  for (let index = 0; index < page.lines.length; index += 1) {
    const line = page.lines[index]!
    const zone = page.zone(line)
    if (zone === 'nav' || zone === 'dialog' || page.isHidden(line)) continue
    const joined = joinedName(people, index, places)
    const units = joined ? [joined] : piecesOf(page, index, isName(CUT))
    lines.push({ index, units })
    if (joined) index += 1
    else if (units.length > 1) {
      const place = placeOf(people, index)
      cuts.set(place, (cuts.get(place) ?? 0) + 1)
    }
  }
  const isLearnt = (index: number) => (cuts.get(placeOf(people, index)) ?? 0) >= LEARNT
  return lines
    .flatMap(({ index, units }) =>
      cuts.size > 0 && units.length === 1 && page.lines[index]!.parts && isLearnt(index)
        ? piecesOf(page, index, isName(RARE))
        : units,
    )
    .map((unit, at) => ({ ...unit, at }))
}

/** A line's place in the template and the elements in it: equal for lines that a template repeats. */
function placeOf({ page }: PeopleQuestions, index: number): string {
  const line = page.lines[index]!
  return `${page.signature(line)}|${(line.parts ?? []).map(({ tag, cls }) => `${tag}.${cls ?? ''}`).join()}`
}
