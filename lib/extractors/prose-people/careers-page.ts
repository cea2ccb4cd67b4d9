import { sitePageSlugs, sitePageWords } from '../../lexicons/site-pages.ts'
import type { Page } from '../../page/page.ts'
import { percentDecoded } from '../../text/percent-decoded.ts'
import { foldKey } from '../../text/fold.ts'
import type { PeoplePage } from '../people/people-page.ts'

const CALLED = new Set(`${sitePageWords.careers}|${sitePageSlugs.careers}`.split('|').map(foldKey))

/** A page by which the company looks for people, told by its address or its main heading: who is quoted on it works there. */
export function isCareersPage(people: PeoplePage): boolean {
  const { page } = people
  return pieces(page).some((piece) => CALLED.has(piece)) || isHeadedSo(people)
}

/** Folders of the address and the first name of its host: "werken bij" of `/nl/werken-bij/`, "careers" of `careers.acme.example`. */
function pieces({ url }: Page): string[] {
  return [url.hostname.split('.')[0]!, ...url.pathname.split('/')].map((piece) =>
    foldKey(
      percentDecoded(piece)
        .replace(/\.\w{2,5}$/, '')
        .replace(/[-_]/g, ' '),
    ),
  )
}

function isHeadedSo(people: PeoplePage): boolean {
  const { page } = people
  const heading = page.lines.find((line) => page.headingLevel(line) === 1)
  return heading !== undefined && people.sectionOf(heading.text)?.section.kind === 'jobs'
}
