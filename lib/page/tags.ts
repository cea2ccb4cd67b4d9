import { isFrame } from './frame-tags.ts'
import { isNamed } from './named-tags.ts'

const set = (names: string) => new Set(names.split(' '))

/** Elements that begin a new line of text. Unknown elements with a hyphen (custom elements) count as well. */
const BLOCK_TAGS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form frameset h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol optgroup option p pre search section select ' +
    'summary table tbody td tfoot th thead tr ul button',
)

/** Elements whose text is not the page's prose. */
export const SKIPPED_TAGS = set(
  'script style noscript template svg math canvas iframe object embed audio video map datalist textarea input select head',
)

/** Inline elements that are worth remembering as parts of a line. */
const PART_TAGS = set('a b strong em i small span font label time cite u big mark sup abbr bdi bdo')

/** Elements of HTML that may hold a shadow root, by the standard of attachShadow; custom elements may as well. */
const HOSTS = set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span')

/**
 * What an element is to the walk: not looked into (`silent` leaves not even a blank), a break, a picture, a frame, a block, an inline
 * element to remember, a custom element, or any other inline one.
 */
export type Sort =
  'silent' | 'skipped' | 'break' | 'picture' | 'frame' | 'block' | 'part' | 'custom' | 'inline'

/** All that an element's tag tells. */
export interface Kind {
  /** Cut to 40 characters. */
  readonly tag: string
  readonly sort: Sort
  /** The walk goes through it: a block, a part, a custom element or any other inline one. */
  readonly isRead: boolean
  readonly isBlock: boolean
  readonly mayHost: boolean
  /** Its id and class may tell a zone. */
  readonly isNamed: boolean
}

export function kindOf(tag: string): Kind {
  const sort = sortOf(tag)
  return {
    tag: tag.slice(0, 40),
    sort,
    isRead: sort === 'part' || sort === 'block' || sort === 'custom' || sort === 'inline',
    isBlock: sort === 'block' || sort === 'custom',
    mayHost: sort === 'custom' || HOSTS.has(tag),
    isNamed: isNamed(tag),
  }
}

function sortOf(tag: string): Sort {
  if (tag === 'img') return 'picture'
  if (tag === 'br' || tag === 'hr') return 'break'
  if (tag === 'script' || tag === 'style') return 'silent'
  if (isFrame(tag)) return 'frame'
  if (SKIPPED_TAGS.has(tag)) return 'skipped'
  if (BLOCK_TAGS.has(tag)) return 'block'
  if (PART_TAGS.has(tag)) return 'part'
  return tag.includes('-') ? 'custom' : 'inline'
}
