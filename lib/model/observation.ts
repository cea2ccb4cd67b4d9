/**
 * What the content script saw of a page: plain data, safe to send as a message. All of it is untrusted: text or numbers,
 * never markup.
 */
export interface Observation {
  readonly url: string
  readonly title: string
  /** `lang` of the root element as written; often wrong. */
  readonly lang: string
  readonly meta: readonly Meta[]
  readonly links: readonly HeadLink[]
  /** Texts of `application/ld+json` blocks, truncated to the budget, not parsed. */
  readonly jsonLd: readonly string[]
  /** Microdata, RDFa and hCard items, flattened; a nested item refers to its owner. */
  readonly items: readonly Item[]
  /** Block-level elements that contain text or images. Parents come before children; the first one is the root. */
  readonly blocks: readonly Block[]
  /** Runs of text in document order: the text of a block, split at `<br>`, joined across inline elements. */
  readonly lines: readonly Line[]
  readonly anchors: readonly Anchor[]
  readonly images: readonly Image[]
  readonly resources: readonly Resource[]
  /** Names of cookies readable by scripts; never their values. */
  readonly cookies: readonly string[]
  /**
   * Identifiers used by the page's scripts, with their kind: `id=` of scripts, frames and direct children of the body, `attr=`
   * of data attributes there, `tag=` of custom elements, `class=` of the root, the body, scripts and empty placeholders, `rel=`
   * of unusual links, `comment=` beginnings of comments in the head, `call=` functions that inline scripts call with a string,
   * `set=` names they assign, `code=` account ids whose shape reveals the vendor, `global=` globals of the page, if the rep's
   * click allowed reading them.
   */
  readonly marks?: readonly string[]
  /** Response headers: lower-case names, with values for a short list of headers, otherwise ''. */
  readonly headers?: readonly Meta[]
  /** Visible same-origin frames that were not read: the rep is asked first. */
  readonly frames?: number
  readonly stats: ObservationStats
}

export interface Meta {
  /** `name`, `property`, `itemprop` or `http-equiv`, lower case. */
  readonly name: string
  readonly content: string
}

export interface HeadLink {
  readonly rel: string
  readonly href: string
  readonly hreflang?: string
}

export interface Item {
  readonly syntax: 'microdata' | 'rdfa' | 'hcard'
  /** Last segment of the type's URL: `Organization`, `Person`. */
  readonly type: string
  /** Index of the item that this one is a property of. */
  readonly owner?: number
  readonly ownerProperty?: string
  readonly properties: readonly (readonly [name: string, value: string])[]
}

export interface Block {
  /** Index in `blocks`; -1 for the root. */
  readonly parent: number
  readonly tag: string
  /** The `class` attribute, truncated to 80 characters. */
  readonly cls: string
  readonly zone: Zone
  /** Its text is not rendered (`display: none` and the like). */
  readonly hidden?: true
}

export type Zone = 'main' | 'header' | 'nav' | 'footer' | 'aside' | 'dialog'

export interface Line {
  /** Index in `blocks` of the nearest block. */
  readonly block: number
  readonly text: string
  /** Inline elements within the line that carry structure, in order, by offsets into `text`. */
  readonly parts?: readonly Part[]
}

export interface Part {
  readonly start: number
  readonly end: number
  readonly tag: string
  readonly cls?: string
  readonly href?: string
  /** `datetime` of a `time` element. */
  readonly when?: string
}

export interface Anchor {
  readonly href: string
  /** Visible text, or else the accessible name (aria-label, title, alt of its image); truncated to 120 characters. */
  readonly text: string
  readonly block: number
  /** Index in `lines` of the line that contains it; -1 if it has no text. */
  readonly line: number
  /** `rel` attribute, if present. */
  readonly rel?: string
}

export interface Image {
  readonly src: string
  readonly alt: string
  readonly block: number
  /** Class and id of the image and its nearest wrapper, to recognise a logo. */
  readonly hint: string
}

/** A URL the page loads from or configures its scripts with; absolute, truncated to 300 characters. */
export interface Resource {
  readonly kind: 'script' | 'style' | 'frame' | 'image' | 'form' | 'preload' | 'inline' | 'loaded'
  readonly url: string
}

export interface ObservationStats {
  readonly nodes: number
  /** Milliseconds of our own work, excluding waits. */
  readonly ms: number
  readonly longestSliceMs: number
  readonly slices: number
  /** A budget (nodes, lines, characters) ended the walk early. */
  readonly truncated: boolean
}
