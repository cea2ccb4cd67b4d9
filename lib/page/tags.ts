import type { Zone } from '../model/index.ts'

const set = (names: string) => new Set(names.split(' '))

/** Elements that begin a new line of text. Unknown elements with a hyphen (custom elements) count as well. */
export const BLOCK_TAGS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form frameset h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol optgroup option p pre search section select ' +
    'summary table tbody td tfoot th thead tr ul button',
)

/** Elements whose text is not the page's prose. */
export const SKIPPED_TAGS = set(
  'script style noscript template svg math canvas iframe object embed audio video map datalist textarea input select head',
)

export const HEADING_TAGS = set('h1 h2 h3 h4 h5 h6')

/** Inline elements that are worth remembering as parts of a line. */
export const PART_TAGS = set('a b strong em i small span font label time cite u big mark sup abbr bdi bdo')

/** Elements of HTML that may hold a shadow root, by the standard of attachShadow; custom elements may as well. */
const HOSTS = set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span')

/** Elements that are a zone of the page by themselves. */
const ZONES: readonly Zone[] = ['header', 'nav', 'footer', 'aside', 'dialog', 'main']

/** Elements that sites name by id and class where they mean a zone. */
const NAMED = set('div ul table section td')

/**
 * What an element is to the walk: not looked into (`silent` leaves not even a blank), a break, a picture, a frame, a block, an inline
 * element to remember, a custom element, or any other inline one.
 */
export type Sort =
  'silent' | 'skipped' | 'break' | 'picture' | 'frame' | 'block' | 'part' | 'custom' | 'inline'

/** All that an element's tag tells: one look-up for an element, and no other. */
export interface Kind {
  /** Cut to 40 characters. */
  readonly tag: string
  readonly sort: Sort
  /** The walk goes through it: a block, a part, a custom element or any other inline one. */
  readonly isRead: boolean
  readonly isBlock: boolean
  readonly mayHost: boolean
  readonly zone: Zone | undefined
  /** Its id and class may tell a zone. */
  readonly isNamed: boolean
}

const SILENT_TAGS = ['script', 'style']
const BREAK_TAGS = ['br', 'hr']
const FRAME_TAGS = ['iframe', 'frame']

const KINDS = new Map<string, Kind>()
for (const tag of PART_TAGS) KINDS.set(tag, made(tag, 'part'))
for (const tag of BLOCK_TAGS) KINDS.set(tag, made(tag, 'block'))
for (const tag of SKIPPED_TAGS) KINDS.set(tag, made(tag, 'skipped'))
for (const tag of SILENT_TAGS) KINDS.set(tag, made(tag, 'silent'))
for (const tag of BREAK_TAGS) KINDS.set(tag, made(tag, 'break'))
for (const tag of FRAME_TAGS) KINDS.set(tag, made(tag, 'frame'))
KINDS.set('img', made('img', 'picture'))

export function kindOf(tag: string): Kind {
  return KINDS.get(tag) ?? made(tag, tag.includes('-') ? 'custom' : 'inline')
}

function made(tag: string, sort: Sort): Kind {
  return {
    tag: tag.slice(0, 40),
    sort,
    isRead: sort === 'part' || sort === 'block' || sort === 'custom' || sort === 'inline',
    isBlock: sort === 'block' || sort === 'custom',
    mayHost: sort === 'custom' || HOSTS.has(tag),
    zone: ZONES.find((zone) => zone === tag),
    isNamed: NAMED.has(tag),
  }
}
