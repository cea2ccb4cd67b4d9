import type { Finding } from '../model/index.ts'
import type { Page } from '../page/page.ts'
import type { Knowledge } from './knowledge.ts'

/** One way of reading a page: a short table of places to look. It yields, it never decides. */
export interface Extractor {
  /** The file's name; kept with every claim that it yields. */
  readonly id: string
  extract(page: Page, knowledge: Knowledge): Iterable<Finding>
}
