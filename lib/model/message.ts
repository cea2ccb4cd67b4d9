import * as z from 'zod/mini'

const text = (max: number) => z.string().check(z.maxLength(max))
const index = z.int().check(z.gte(-1))

/** The transcript as received from a page: untrusted, so every string and list is limited. */
const transcriptSchema = z.object({
  /** Whoever reads a page's address destructures it. */
  url: text(4096).check(z.refine((url) => URL.canParse(url))),
  title: text(512),
  lang: text(35),
  meta: z.array(z.object({ name: text(80), content: text(2048) })).check(z.maxLength(200)),
  links: z
    .array(z.object({ rel: text(80), href: text(2048), hreflang: z.optional(text(35)) }))
    .check(z.maxLength(200)),
  jsonLd: z.array(text(524_288)).check(z.maxLength(50)),
  items: z
    .array(
      z.object({
        syntax: z.enum(['microdata', 'rdfa', 'hcard']),
        type: text(80),
        owner: z.optional(index),
        ownerProperty: z.optional(text(80)),
        properties: z.array(z.tuple([text(80), text(1024)])).check(z.maxLength(100)),
      }),
    )
    .check(z.maxLength(500)),
  base: text(4096),
  steps: text(4_000_000),
  texts: z.array(text(3000)).check(z.maxLength(100_000)),
  words: z.array(text(4096)).check(z.maxLength(100_000)),
  looks: z.array(text(2000)).check(z.maxLength(50_000)),
  resources: z
    .array(
      z.object({
        kind: z.enum(['script', 'style', 'frame', 'image', 'form', 'preload', 'inline', 'loaded']),
        url: text(300),
      }),
    )
    .check(z.maxLength(2000)),
  cookies: z.array(text(120)).check(z.maxLength(200)),
  marks: z.optional(z.array(text(80)).check(z.maxLength(1400))),
  headers: z.optional(z.array(z.object({ name: text(80), content: text(4000) })).check(z.maxLength(60))),
  frames: z.optional(z.int().check(z.gte(1), z.lte(100_000))),
  stats: z.object({
    nodes: z.number(),
    ms: z.number(),
    longestSliceMs: z.number(),
    slices: z.number(),
    truncated: z.boolean(),
  }),
})

const parcelSchema = z.partial(
  z.pick(transcriptSchema, { jsonLd: true, items: true, steps: true, texts: true, words: true, looks: true }),
)

/**
 * All messages between contexts. All come from our content script; the extension's own pages need none, since they use the
 * stores directly.
 */
export const messages = {
  /** The content script asks whether it may read the page, and starts only if the answer is yes. */
  'page.opened': { body: z.object({ viewId: text(64) }) },
  /** A parcel of a long page's observation. The rest arrives with `page.observed`, under the same `key`. */
  'page.parcel': {
    body: z.object({ key: text(80), at: z.int().check(z.gte(0), z.lt(200)), parcel: parcelSchema }),
  },
  /**
   * The observation of a page, to be read. `turn` counts the readings of this view from 0. The message id is the same on
   * every retry. `parcels`: how many were sent before; the reply is negative if one of them is missing.
   */
  'page.observed': {
    body: z.object({
      viewId: text(64),
      turn: z.int().check(z.gte(0), z.lt(20)),
      transcript: transcriptSchema,
      parcels: z.optional(z.object({ key: text(80), count: z.int().check(z.gte(1), z.lte(200)) })),
    }),
  },
  /** A further page of the same site, requested by the rep and fetched by the content script. */
  'page.fetched': { body: z.object({ viewId: text(64), transcript: transcriptSchema }) },
  /** The content script declined for a reason found in the page (a password field, a PDF). */
  'page.refused': {
    body: z.object({ viewId: text(64), reason: z.enum(['passwordField', 'pdf', 'notHtml']) }),
  },
} as const

export type MessageType = keyof typeof messages
export type MessageBody<T extends MessageType> = DeepReadonly<z.infer<(typeof messages)[T]['body']>>

type DeepReadonly<V> = V extends object ? { readonly [K in keyof V]: DeepReadonly<V[K]> } : V

export const envelopeSchema = z.object({
  type: z.string(),
  id: text(64),
  body: z.unknown(),
})

/** The explicit reply. `undefined` instead means that no one handled the message. */
export type Ack =
  | { readonly ack: string; readonly ok: true }
  | { readonly ack: string; readonly ok: false; readonly problem: string }
