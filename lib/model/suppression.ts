import * as z from 'zod/mini'

export const suppressionKinds = ['site', 'mailDomain', 'person'] as const

/** "Never collect this again": a site, the mail addresses of a domain, or a person. Outlives the profile it came from. */
export const suppressionSchema = z.object({
  /** `site:acme.example`, `mailDomain:acme.example`, or `person:` and the keyed hash of one mark of the person. */
  id: z.string().check(z.maxLength(400)),
  kind: z.enum(suppressionKinds),
  /** The domain. Of a person it is the company's: who it was is not kept, so that nothing is left to forget. */
  about: z.string().check(z.maxLength(300)),
  /** The marks of one person share it. */
  group: z.string().check(z.maxLength(64)),
  /** Key of the hash, in hex; '' where nothing is hashed. Stands in the row, so that a list from another computer still holds. */
  salt: z.string().check(z.maxLength(64)),
  /** ISO time. */
  at: z.string().check(z.maxLength(40)),
})

export type Suppression = z.infer<typeof suppressionSchema>
export type SuppressionKind = Suppression['kind']
