import type { OwnCompany } from '../extractors/people/own-company.ts'
import type { Knowledge } from '../extractors/knowledge.ts'
import type { Page } from '../page/page.ts'
import { companyNamesIn } from '../text/company-name.ts'
import { sentencesOf } from '../text/sentences.ts'
import { tellsOfItself } from './own-news.ts'

const OPENING_LINES = 12
const SHORT = 60

/** An article whose people are the company's own, as the headline, the sentence that appoints them or the kind of notice says. */
export function tellsOfOwnPeople(page: Page, { words }: Knowledge, own: OwnCompany): boolean {
  if (tellsOfItself(page, words, own) || own.isMentionedIn(headlineOf(page.seen.title))) return true
  // "Nordwind has appointed …": whoever the sentence says appoints somebody.
  const isOwnAppointment = page.lines.some(({ text }) =>
    sentencesOf(text.slice(0, 1000)).some(
      (sentence) => own.isMentionedIn(sentence.text) && words.people('appoints', sentence.text).length > 0,
    ),
  )
  return isOwnAppointment || isOwnNotice(page, words, own)
}

/** A page's title without the site's name that templates add after a sign. */
function headlineOf(title: string): string {
  return title.split(/\s[|–—·-]\s|\s?[|｜]\s?/u)[0]!
}

/** "关于…的公告", "Press release": what calls itself a notice, of the one company that the title and the page name. */
function isOwnNotice(page: Page, words: Knowledge['words'], own: OwnCompany): boolean {
  const { title } = page.seen
  const [company] = companyNamesIn(title)
  if (!company || !own.isOnlyCompany(company.name)) return false
  const opening = page.lines.slice(0, OPENING_LINES).filter(({ text }) => text.length < SHORT)
  return [title, ...opening.map(({ text }) => text)].some((text) => words.people('notice', text).length > 0)
}
