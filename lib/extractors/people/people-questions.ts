import type { SectionMatch, TitleMatch } from '../../lexicons/words.ts'
import type { Page } from '../../page/page.ts'
import type { NameSense, PersonName } from '../../text/person-name.ts'
import type { Knowledge } from '../knowledge.ts'
import type { TitleReading } from './title-shape.ts'

/** What may be asked of a page's texts before its units stand: what they are built from, so that they need not know the whole. */
export interface PeopleQuestions {
  readonly page: Page
  readonly knowledge: Knowledge
  readonly sense: NameSense
  nameOf(text: string): PersonName | undefined
  titlesIn(text: string): readonly TitleMatch[]
  titleOf(text: string): TitleReading | undefined
  sectionOf(text: string): SectionMatch | undefined
}
