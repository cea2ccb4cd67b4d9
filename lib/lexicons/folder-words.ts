import type {
  ContactWordsId,
  FactWordsId,
  JobWordsId,
  KindWordsId,
  Lexicon,
  NewsWordsId,
  OwnerWordsId,
  PeopleWordsId,
  SiteWordsId,
  TradeWordsId,
  WhoseWordsId,
} from '../model/index.ts'
import { PatternSearch, type Match } from './pattern-search.ts'

/** Folders of pattern classes beside the lexicons' main files. */
export type WordFolder =
  'contact' | 'facts' | 'jobs' | 'kind' | 'news' | 'owners' | 'people' | 'site' | 'trade' | 'whose'

type ClassOf<F extends WordFolder> = keyof Lexicon[F] & string

/** The folders of pattern classes as questions: where the text has the words of a class, in order. */
export class FolderWords {
  protected readonly search: PatternSearch

  constructor(readonly lexicons: readonly Lexicon[]) {
    this.search = new PatternSearch(lexicons)
  }

  contact(id: ContactWordsId, text: string): Match[] {
    return this.inFolder('contact', id, text)
  }

  facts(id: FactWordsId, text: string): Match[] {
    return this.inFolder('facts', id, text)
  }

  jobs(id: JobWordsId, text: string): Match[] {
    return this.inFolder('jobs', id, text)
  }

  kind(id: KindWordsId, text: string): Match[] {
    return this.inFolder('kind', id, text)
  }

  news(id: NewsWordsId, text: string): Match[] {
    return this.inFolder('news', id, text)
  }

  owners(id: OwnerWordsId, text: string): Match[] {
    return this.inFolder('owners', id, text)
  }

  people(id: PeopleWordsId, text: string): Match[] {
    return this.inFolder('people', id, text)
  }

  site(id: SiteWordsId, text: string): Match[] {
    return this.inFolder('site', id, text)
  }

  trade(id: TradeWordsId, text: string): Match[] {
    return this.inFolder('trade', id, text)
  }

  whose(id: WhoseWordsId, text: string): Match[] {
    return this.inFolder('whose', id, text)
  }

  /** The headline or sentence has words of this kind of news. */
  tells(id: NewsWordsId, text: string): boolean {
    return this.has('news', id, text)
  }

  /** The text has words of the class; costs less than finding all of them. */
  has<F extends WordFolder>(folder: F, id: ClassOf<F>, text: string): boolean {
    return this.search.has(text, `${folder}.${id}`, (lexicon) => patternsOf(lexicon, folder, id))
  }

  /** The words of the class are the whole text. */
  isWhole<F extends WordFolder>(folder: F, id: ClassOf<F>, text: string): boolean {
    return this.search.isWhole(text, `${folder}.${id}`, (lexicon) => entriesOf(lexicon, folder, id))
  }

  /** Endings as printed, of the page's language and of English. */
  peopleEnds(id: 'postEnds' | 'whomEnds' | 'guestEnds' | 'addressEnds' | 'oblique'): string[] {
    return this.lexicons.flatMap((lexicon) => lexicon.people[id])
  }

  private inFolder<F extends WordFolder>(folder: F, id: ClassOf<F>, text: string): Match[] {
    return this.search.every(text, `${folder}.${id}`, (lexicon) => entriesOf(lexicon, folder, id))
  }
}

function patternsOf<F extends WordFolder>(lexicon: Lexicon, folder: F, id: ClassOf<F>): readonly string[] {
  return (lexicon[folder] as Readonly<Record<ClassOf<F>, readonly string[]>>)[id]
}

function entriesOf<F extends WordFolder>(lexicon: Lexicon, folder: F, id: ClassOf<F>): { p: string }[] {
  return patternsOf(lexicon, folder, id).map((p) => ({ p }))
}
