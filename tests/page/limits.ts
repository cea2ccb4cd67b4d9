import * as z from 'zod/mini'

const text = (max: number) => z.string().check(z.maxLength(max))
const index = z.int().check(z.gte(-1))
const zone = z.enum(['main', 'header', 'nav', 'footer', 'aside', 'dialog'])

/** What everybody who reads an observation counts on, whatever the page's script wrote down. */
export const limits = z.looseObject({
  blocks: z
    .array(
      z.object({ parent: index, tag: text(40), cls: text(80), zone, hidden: z.optional(z.literal(true)) }),
    )
    .check(z.maxLength(60_000)),
  lines: z
    .array(
      z.object({
        block: index,
        text: text(4000),
        parts: z.optional(
          z
            .array(
              z.object({
                start: index,
                end: index,
                tag: text(40),
                cls: z.optional(text(80)),
                href: z.optional(text(2048)),
                when: z.optional(text(40)),
              }),
            )
            .check(z.maxLength(100)),
        ),
      }),
    )
    .check(z.maxLength(20_000)),
  anchors: z
    .array(
      z.object({ href: text(2048), text: text(120), block: index, line: index, rel: z.optional(text(80)) }),
    )
    .check(z.maxLength(2000)),
  images: z
    .array(z.object({ src: text(2048), alt: text(300), block: index, hint: text(160) }))
    .check(z.maxLength(500)),
})
